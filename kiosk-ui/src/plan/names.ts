// Where words stand on a plan: inside it, and never on a table, on each other or on the way.
import type { Point } from '../api/types.ts';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** `x` is where the words begin or, for `end`, end; `y` is the line that the first of them stands on. */
export interface Spot {
  x: number;
  y: number;
  anchor: 'start' | 'end';
  /** Above or below its zone, not in it. */
  outside: boolean;
}
/** Words in letters of `size`, on so many lines, with room around them. All in metres. */
export interface Words {
  width: number;
  size: number;
  lines: number;
  side: number;
  above: number;
}

export const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (a: Rect, b: Rect): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

const letterWidth = 0.56;
export const widthOf = (text: string, size: number): number => text.length * size * letterWidth;

/** A word of one line. */
export interface Word {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Where a word of this size is drawn, with a little air. */
export function boxOf({ text, x, y, anchor }: Word, size: number): Rect {
  const width = widthOf(text, size);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - before, y: y - size, width, height: size * 1.3 };
}

/** A square around a point. */
export const around = ({ x, y }: Point, r: number): Rect => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});

/** What a line through these points covers, in squares along it. */
export const along = (points: Point[], r: number): Rect[] =>
  points.flatMap((to, i) => {
    const from = points[i - 1] ?? to;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / r);
    return Array.from({ length: steps }, (_, n) => {
      const f = n / steps;
      return around({ x: from.x + (to.x - from.x) * f, y: from.y + (to.y - from.y) * f }, r);
    });
  });

/** The first place for the name of a zone that is free: its corners, else right above or below it on the floor. */
export function spotForName(
  zone: Rect,
  words: Words,
  taken: Rect[],
  floor: Rect,
  others: Rect[],
): Spot | undefined {
  const { width, size, lines, side, above } = words;
  const high = size * 1.25 * lines;
  const left = zone.x + side;
  const right = zone.x + zone.width - side;
  const top = zone.y + above;
  const low = zone.y + zone.height - above - high;
  const places: { x: number; y: number; anchor: Spot['anchor'] }[] = [
    { x: left, y: top, anchor: 'start' },
    { x: right, y: top, anchor: 'end' },
    { x: left, y: low, anchor: 'start' },
    { x: right, y: low, anchor: 'end' },
    { x: left, y: zone.y - high, anchor: 'start' },
    { x: left, y: zone.y + zone.height, anchor: 'start' },
  ];
  const at = places.findIndex((place, i) => {
    const box = { x: place.anchor === 'start' ? place.x : place.x - width, y: place.y, width, height: high };
    const blocked = i < 4 ? taken : [...taken, ...others];
    return within(box, floor) && !blocked.some((one) => meet(box, one));
  });
  const free = places[at];
  return free && { ...free, y: free.y + size, outside: at >= 4 };
}

/** The middle of a text that would stick out at a side, moved inside. */
export const inside = (middle: number, half: number, whole: number): number =>
  half * 2 > whole ? whole / 2 : Math.min(Math.max(middle, half), whole - half);
