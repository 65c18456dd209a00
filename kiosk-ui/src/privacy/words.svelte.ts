// The words of this page: their own file, because no other screen needs them.
import type { PrivacyTexts } from '../texts/privacy/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<PrivacyTexts>({
    nl: async () => (await import('../texts/privacy/nl.ts')).nl,
    en: async () => (await import('../texts/privacy/en.ts')).en,
  }),
);
