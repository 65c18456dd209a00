// The keyboard on the kiosk's own screen: which keys there are, and what each does to a text.
import type { Language } from '../../api/types.ts';

/** A character, or what a key does. */
export type Key = string | 'shift' | 'erase' | 'space';

const letters = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** What Dutch and many other names need besides. */
const accents: Record<Language, string> = { nl: 'éèëïöüç', en: 'éèëöüçñ' };

/** The rows of keys, from above. */
export function rows(language: Language): Key[][] {
  const [top = '', middle = '', bottom = ''] = letters;
  return [
    [...'1234567890', 'erase'],
    [...top],
    [...middle, "'"],
    ['shift', ...bottom, '-', '.'],
    [...accents[language], '@', 'space'],
  ];
}

export interface Text {
  value: string;
  /** What is selected; alike where the next character goes. */
  start: number;
  end: number;
}

/** The text after a key. `most`: how long it may become. */
export function press({ value, start, end }: Text, key: Key, capital: boolean, most: number): Text {
  if (key === 'shift') return { value, start, end };
  if (key === 'erase') {
    const from = start < end ? start : Math.max(0, start - lastCharacter(value.slice(0, start)));
    return at(value.slice(0, from) + value.slice(end), from);
  }
  const typed = key === 'space' ? ' ' : capital ? key.toLocaleUpperCase('nl') : key;
  const next = value.slice(0, start) + typed + value.slice(end);
  if (next.length > most) return { value, start, end };
  return at(next, start + typed.length);
}

const at = (value: string, caret: number): Text => ({ value, start: caret, end: caret });

/** How long the last character is: one that needs two units goes as one. */
const lastCharacter = (text: string) => [...text].pop()?.length ?? 0;

/** Whether the next letter begins a name: at the start, and after a space or a hyphen. */
export const beginsName = ({ value, start }: Text): boolean =>
  /(^|[ -])$/.test(value.slice(0, start)) && !value.includes('@');
