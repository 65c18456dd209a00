// The words that only this page needs.
import type { MeTexts } from '../texts/me/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<MeTexts>({
    nl: async () => (await import('../texts/me/nl.ts')).nl,
    en: async () => (await import('../texts/me/en.ts')).en,
  }),
);
