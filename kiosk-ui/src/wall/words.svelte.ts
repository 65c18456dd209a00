// The words of the wall.
import type { WallTexts } from '../texts/wall/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<WallTexts>({
    nl: async () => (await import('../texts/wall/nl.ts')).nl,
    en: async () => (await import('../texts/wall/en.ts')).en,
  }),
);
