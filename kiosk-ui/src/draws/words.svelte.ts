// The words of this page: their own file, because no other screen needs them.
import type { DrawsTexts } from '../texts/draws/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<DrawsTexts>({
    nl: async () => (await import('../texts/draws/nl.ts')).nl,
    en: async () => (await import('../texts/draws/en.ts')).en,
  }),
);
