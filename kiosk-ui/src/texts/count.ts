// Numbers as a language writes them: with its separator from a thousand on.
import type { Language } from '../api/types.ts';

const formats: Record<Language, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat('nl'),
  en: new Intl.NumberFormat('en'),
};

export const inDigits = (n: number, language: Language): string => formats[language].format(n);

/** `one` for a single thing, else `many` with the number in the place of its `#`. */
const countIn = (language: Language) => (n: number, one: string, many: string) =>
  n === 1 ? one : many.replace('#', inDigits(n, language));
export const countNl = countIn('nl');
export const countEn = countIn('en');
export const numberNl = (n: number): string => inDigits(n, 'nl');
export const numberEn = (n: number): string => inDigits(n, 'en');
