// The words for what follows an encounter: for the own page and the pages of letters.
import type { ConnectTexts } from '../texts/connect/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<ConnectTexts>({
    nl: async () => (await import('../texts/connect/nl.ts')).nl,
    en: async () => (await import('../texts/connect/en.ts')).en,
  }),
);
