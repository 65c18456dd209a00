// The words for a guest without an invitation: at the kiosk, and on a phone that opens the form.
import type { GuestSignInTexts } from '../texts/guest-sign-in/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<GuestSignInTexts>({
    nl: async () => (await import('../texts/guest-sign-in/nl.ts')).nl,
    en: async () => (await import('../texts/guest-sign-in/en.ts')).en,
  }),
);
