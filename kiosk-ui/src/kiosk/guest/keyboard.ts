// The keyboard on the kiosk's own screen: which keys there are, and what each does to a text.

/** A character, or what a key does. `accents` turns to the other letters, and from them back to the plain ones. */
export type Key = string | 'shift' | 'erase' | 'space' | 'accents';

const letters = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** What Dutch and English names need most, beside the plain letters. */
const common = 'éëï';
/** By the letter that they come from; what European names are written with. */
const others = ['áàâäãåæąăđ', 'éèêëęěíìîïğ', 'óòôöõøœőúùû', 'üůűýÿçćčř', 'ñńłßšśșțžżź'];

/** The rows of keys, from above; each side of the keyboard has as many, and what both have in the same place. */
export function rows(accents: boolean): Key[][] {
  const [top = '', middle = '', bottom = ''] = letters;
  if (!accents)
    return [
      [...'1234567890', 'erase'],
      [...top],
      [...middle, "'"],
      ['shift', ...bottom, '-', '.'],
      ['accents', ...common, 'space', '@', '&', '+', '_'],
    ];
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = others;
  return [[...first, 'erase'], [...second], [...third], ['shift', ...fourth], ['accents', ...fifth]];
}

export interface Text {
  value: string;
  /** What is selected; alike where the next character goes. */
  start: number;
  end: number;
}

/** The text after a key. `most`: how long it may become. */
export function press({ value, start, end }: Text, key: Key, capital: boolean, most: number): Text {
  if (key === 'shift' || key === 'accents') return { value, start, end };
  if (key === 'erase') {
    const from = start < end ? start : Math.max(0, start - lastCharacter(value.slice(0, start)));
    return at(value.slice(0, from) + value.slice(end), from);
  }
  const typed = key === 'space' ? ' ' : capital ? capitalOf(key) : key;
  const next = value.slice(0, start) + typed + value.slice(end);
  if (next.length > most) return { value, start, end };
  return at(next, start + typed.length);
}

/** A letter whose capital is two letters, as that of ß, stays as it is. */
export function capitalOf(key: string): string {
  const capital = key.toLocaleUpperCase('nl');
  return capital.length === key.length ? capital : key;
}

const at = (value: string, caret: number): Text => ({ value, start: caret, end: caret });

/** How long the last character is: one that needs two units goes as one. */
const lastCharacter = (text: string) => [...text].pop()?.length ?? 0;

/** Whether the next letter begins a name: at the start, and after a space or a hyphen. */
export const beginsName = ({ value, start }: Text): boolean =>
  /(^|[ -])$/.test(value.slice(0, start)) && !value.includes('@');
