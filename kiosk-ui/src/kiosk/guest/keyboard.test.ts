import { describe, expect, it } from 'vitest';
import { beginsName, press, rows, type Key, type Text } from './keyboard.ts';

const empty: Text = { value: '', start: 0, end: 0 };
const type = (keys: Key[], from = empty, most = 60) =>
  keys.reduce((text, key) => press(text, key, beginsName(text), most), from);

describe('the keyboard on the screen', () => {
  it('has each letter, digit and sign once, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const keys = rows(language).flat();
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of [
        ...'abcdefghijklmnopqrstuvwxyz0123456789',
        '@',
        '-',
        '.',
        "'",
        'shift',
        'erase',
        'space',
      ])
        expect(keys).toContain(key);
    }
  });

  it('writes names with their capitals, and an address without more', () => {
    expect(type([...'anne', 'space', ...'bos-mol']).value).toBe('Anne Bos-Mol');
    expect(type([...'zo', 'ë']).value).toBe('Zoë');
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
