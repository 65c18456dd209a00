// The words of this page: their own file, because no other screen needs them.
import type { WelcomeTexts } from '../texts/welcome/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<WelcomeTexts>({
    nl: async () => (await import('../texts/welcome/nl.ts')).nl,
    en: async () => (await import('../texts/welcome/en.ts')).en,
  }),
);
