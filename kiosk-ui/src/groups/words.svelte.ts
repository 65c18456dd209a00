// The words about groups: for the own page and the page of an invitation.
import type { GroupTexts } from '../texts/groups/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<GroupTexts>({
    nl: async () => (await import('../texts/groups/nl.ts')).nl,
    en: async () => (await import('../texts/groups/en.ts')).en,
  }),
);
