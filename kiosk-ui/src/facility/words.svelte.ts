// The words of the facility screens: their own file, because a phone at the entrance needs none of them.
import type { FacilityTexts } from '../texts/facility/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<FacilityTexts>({
    nl: async () => (await import('../texts/facility/nl.ts')).nl,
    en: async () => (await import('../texts/facility/en.ts')).en,
  }),
);
