import { describe, expect, it } from 'vitest';
import { beginsName, press, rows, type Key, type Text } from './keyboard.ts';

const empty: Text = { value: '', start: 0, end: 0 };
const type = (keys: Key[], from = empty, most = 60) =>
  keys.reduce((text, key) => press(text, key, beginsName(text), most), from);

describe('the keyboard on the screen', () => {
  it('has each letter, digit and sign once, and behind another key what European names have besides', () => {
    const [plain, accents] = [rows(false).flat(), rows(true).flat()];
    for (const keys of [plain, accents]) expect(new Set(keys).size).toBe(keys.length);
    const needed = "abcdefghijklmnopqrstuvwxyz0123456789@-.'_+&éëï";
    for (const key of [...needed, 'shift', 'erase', 'space', 'accents']) expect(plain).toContain(key);
    for (const key of [...'áàäéèëïóòöôúùüñçåøæłßšž', 'shift', 'erase', 'accents'])
      expect(accents).toContain(key);
    expect(rows(true).length).toBe(rows(false).length);
  });

  it('writes names with their capitals, and an address without more', () => {
    expect(type([...'anne', 'space', ...'bos-mol']).value).toBe('Anne Bos-Mol');
    expect(type([...'zo', 'ë']).value).toBe('Zoë');
    expect(type([...'łukasz']).value).toBe('Łukasz');
    expect(press(empty, 'ß', true, 60).value).toBe('ß');
    expect(press({ value: 'anna', start: 4, end: 4 }, 'accents', false, 60).value).toBe('anna');
    expect(press({ value: 'anna@kade', start: 9, end: 9 }, '-', false, 60).value).toBe('anna@kade-');
    expect(beginsName({ value: 'anna@kade-', start: 10, end: 10 })).toBe(false);
  });

  it('writes where the caret is, over what is selected, and erases backwards', () => {
    expect(press({ value: 'Ana', start: 2, end: 2 }, 'n', false, 60)).toEqual({
      value: 'Anna',
      start: 3,
      end: 3,
    });
    expect(press({ value: 'Hanna', start: 0, end: 4 }, 's', true, 60)).toEqual({
      value: 'Sa',
      start: 1,
      end: 1,
    });
    expect(press({ value: 'Anna', start: 2, end: 2 }, 'erase', false, 60)).toEqual({
      value: 'Ana',
      start: 1,
      end: 1,
    });
    expect(press({ value: 'Anna', start: 1, end: 3 }, 'erase', false, 60)).toEqual({
      value: 'Aa',
      start: 1,
      end: 1,
    });
    expect(press({ value: 'A🌿', start: 3, end: 3 }, 'erase', false, 60).value).toBe('A');
    expect(press(empty, 'erase', false, 60)).toEqual(empty);
    expect(press({ value: 'A', start: 1, end: 1 }, 'shift', true, 60).value).toBe('A');
  });

  it('stops at the longest text', () => {
    expect(type([...'abcdef'], empty, 3).value).toBe('Abc');
    expect(press({ value: 'Abc', start: 0, end: 3 }, 'x', false, 3).value).toBe('x');
  });
});
