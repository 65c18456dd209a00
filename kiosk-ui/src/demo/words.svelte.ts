// The words of the example office: their own file, because no other screen needs them.
import type { DemoTexts } from '../texts/demo/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<DemoTexts>({
    nl: async () => (await import('../texts/demo/nl.ts')).nl,
    en: async () => (await import('../texts/demo/en.ts')).en,
  }),
);
