// The words for what is kept about a person: their own file, because few look every day.
import type { MineTexts } from '../../texts/mine/nl.ts';
import { say, Words } from '../../texts/say.svelte.ts';

export const words = say.also(
  new Words<MineTexts>({
    nl: async () => (await import('../../texts/mine/nl.ts')).nl,
    en: async () => (await import('../../texts/mine/en.ts')).en,
  }),
);
