// The words that only the own page needs: a phone at the entrance does not fetch them.
import type { MeTexts } from './nl.ts';

export const en: MeTexts = {
  stories: 'Stories',
};
