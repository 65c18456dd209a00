// The words about guests: for the host's page and the page of an invitation.
import type { GuestTexts } from '../texts/guest/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<GuestTexts>({
    nl: async () => (await import('../texts/guest/nl.ts')).nl,
    en: async () => (await import('../texts/guest/en.ts')).en,
  }),
);
