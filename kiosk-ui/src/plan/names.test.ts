import { expect, it } from 'vitest';
import { along, boxOf, inside, meet, spotForName, type Rect } from './names.ts';

const floor: Rect = { x: 0, y: 0, width: 30, height: 20 };
const zone: Rect = { x: 5, y: 5, width: 10, height: 8 };
const words = { width: 4, size: 1, lines: 1, side: 0.5, above: 0.3 };

it('the name of a zone stands in its corner', () => {
  expect(spotForName(zone, words, [], floor, [])).toEqual({
    x: 5.5,
    y: 6.3,
    anchor: 'start',
    outside: false,
  });
});

it('where a table stands in the corner, the name goes to the next', () => {
  const table = { x: 6, y: 6, width: 3, height: 2 };
  expect(spotForName(zone, words, [table], floor, [])).toEqual({
    x: 14.5,
    y: 6.3,
    anchor: 'end',
    outside: false,
  });
});

it('in a zone full of tables it stands above, or below where another zone is above', () => {
  const tables = [{ x: 5.2, y: 5.2, width: 9.6, height: 7.6 }];
  expect(spotForName(zone, words, tables, floor, [])).toEqual({
    x: 5.5,
    y: 4.75,
    anchor: 'start',
    outside: true,
  });
  const above = { x: 5, y: 0, width: 10, height: 4.5 };
  expect(spotForName(zone, words, tables, floor, [above])).toEqual({
    x: 5.5,
    y: 14,
    anchor: 'start',
    outside: true,
  });
  expect(spotForName(zone, words, tables, zone, [])).toBeUndefined();
});

it('a word at the edge is moved inside', () => {
  expect(inside(0.2, 2, 30)).toBe(2);
  expect(inside(29.9, 2, 30)).toBe(28);
  expect(inside(12, 2, 30)).toBe(12);
});

it('the name of a zone keeps off the way and off other words', () => {
  const way = along(
    [
      { x: 0, y: 3 },
      { x: 10, y: 9 },
    ],
    0.4,
  );
  const corner = { x: 5.5, y: 5.3, width: 4, height: 1.25 };
  expect(way.some((one) => meet(one, corner))).toBe(true);
  expect(spotForName(zone, words, way, floor, [])).toMatchObject({ x: 14.5, anchor: 'end' });
  const word = boxOf({ text: 'Entrance', x: 8, y: 6.2, anchor: 'middle' }, 1);
  expect(word.x + word.width / 2).toBe(8);
  expect(spotForName(zone, words, [word], floor, [])).toMatchObject({ x: 14.5, anchor: 'end' });
});
