// The words about stories: their own file, because no other screen needs them.
import { say, Words } from '../texts/say.svelte.ts';
import type { StoryTexts } from '../texts/stories/nl.ts';

export const words = say.also(
  new Words<StoryTexts>({
    nl: async () => (await import('../texts/stories/nl.ts')).nl,
    en: async () => (await import('../texts/stories/en.ts')).en,
  }),
);
