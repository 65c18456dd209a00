// The words for offers and introductions: for the own page and the pages of letters.
import type { IntroduceTexts } from '../texts/introduce/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<IntroduceTexts>({
    nl: async () => (await import('../texts/introduce/nl.ts')).nl,
    en: async () => (await import('../texts/introduce/en.ts')).en,
  }),
);
