// The words of this page: their own file, because no other screen needs them.
import type { HouseTexts } from '../texts/house/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<HouseTexts>({
    nl: async () => (await import('../texts/house/nl.ts')).nl,
    en: async () => (await import('../texts/house/en.ts')).en,
  }),
);
