// The words about gatherings: for the own page.
import type { GatheringTexts } from '../texts/gatherings/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<GatheringTexts>({
    nl: async () => (await import('../texts/gatherings/nl.ts')).nl,
    en: async () => (await import('../texts/gatherings/en.ts')).en,
  }),
);
