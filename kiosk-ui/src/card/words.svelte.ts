// The words for the second card: for the own page and for the phone after the scan.
import type { CardTexts } from '../texts/card/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<CardTexts>({
    nl: async () => (await import('../texts/card/nl.ts')).nl,
    en: async () => (await import('../texts/card/en.ts')).en,
  }),
);
