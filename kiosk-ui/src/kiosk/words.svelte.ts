// The words of the kiosk's own screen.
import type { KioskTexts } from '../texts/kiosk/nl.ts';
import { say, Words } from '../texts/say.svelte.ts';

export const words = say.also(
  new Words<KioskTexts>({
    nl: async () => (await import('../texts/kiosk/nl.ts')).nl,
    en: async () => (await import('../texts/kiosk/en.ts')).en,
  }),
);
