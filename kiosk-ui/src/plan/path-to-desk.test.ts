// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { FloorPlan, Point } from '../api/types.ts';
import { roundedPath, wayTo } from './path-to-desk.ts';

const table = (x: number, y: number, width: number, height: number): FloorPlan['tables'][number] => ({
  name: 't',
  zone: 'z',
  x,
  y,
  width,
  height,
  desks: [],
});
const room = (kind: 'desks' | 'private', x: number, width: number): FloorPlan['zones'][number] => ({
  name: kind,
  kind,
  spot: null,
  x,
  y: 0,
  width,
  height: 10,
});
const start = { x: 1, y: 5 };
const desk = { x: 18, y: 5 };
const plan = (parts: Partial<FloorPlan>): FloorPlan => ({
  site: 's',
  floor: 'f',
  width: 20,
  height: 10,
  entrance: start,
  arrival: 'entrance',
  reached_from: null,
  landings: [],
  walls: [],
  zones: [],
  drawing: null,
  tables: [],
  ...parts,
});

/** Whether a way crosses the line x = `x` only between `low` and `high`. */
function crossesOnlyBetween(way: Point[], x: number, low: number, high: number): boolean {
  return way.slice(1).every((b, i) => {
    const a = way[i] as Point;
    if ((a.x - x) * (b.x - x) > 0) return true;
    const y = a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
    return y > low && y < high;
  });
}

/** Points along the rounded path. */
function drawn(way: Point[]): Point[] {
  const numbers = (text: string) =>
    (text.match(/-?[\d.]+/g) ?? []).map(Number) as [number, number, number, number];
  let at: Point = { x: 0, y: 0 };
  return (roundedPath(way).match(/[MLQ][^MLQ]+/g) ?? []).flatMap((part) => {
    const [x, y, endX, endY] = numbers(part);
    const from = at;
    if (!part.startsWith('Q')) return [(at = { x, y })];
    at = { x: endX, y: endY };
    return [0.25, 0.5, 0.75, 1].map((f) => ({
      x: from.x * (1 - f) ** 2 + 2 * x * f * (1 - f) + endX * f * f,
      y: from.y * (1 - f) ** 2 + 2 * y * f * (1 - f) + endY * f * f,
    }));
  });
}

describe('the way to a desk', () => {
  it('is straight when nothing stands in between', () => {
    expect(wayTo(plan({}), start, desk)).toEqual([start, desk]);
  });

  it('goes around a table', () => {
    const way = wayTo(plan({ tables: [table(8, 2, 2, 6)] }), start, desk);
    expect(way.length).toBeGreaterThan(2);
    for (const p of way) expect(p.x > 8 && p.x < 10 && p.y > 2 && p.y < 8).toBe(false);
  });

  it('goes through the door of a wall, be it 80 cm wide, and not through the wall', () => {
    const walls = [
      [10, 0, 10, 8.1],
      [10, 8.9, 10, 10],
    ];
    const way = wayTo(plan({ walls }), start, desk);
    expect(way.length).toBeGreaterThan(2);
    expect(crossesOnlyBetween(way, 10, 8.1, 8.9)).toBe(true);
    expect(crossesOnlyBetween(drawn(way), 10, 8.1, 8.9)).toBe(true);
  });

  it('goes through no slanting wall either', () => {
    const walls = [[7, -1, 13, 9]];
    const way = wayTo(plan({ walls }), start, desk);
    for (const [i, b] of way.slice(1).entries()) {
      const a = way[i] as Point;
      const side = (p: Point) => (p.x - 7) * 10 - (p.y + 1) * 6;
      const f = side(a) / (side(a) - side(b));
      if (side(a) * side(b) < 0) expect(a.y + (b.y - a.y) * f).toBeGreaterThan(9);
    }
    expect(way.length).toBeGreaterThan(2);
  });

  it('leads to every desk, be it in the middle of a large table, and around the table until there', () => {
    for (const [width, height] of [
      [6, 1.6],
      [1.8, 1.8],
      [4, 4],
    ] as const) {
      const large = table(10, 3, width, height);
      for (let x = 10.2; x < 10 + width; x += 0.4)
        for (let y = 3.2; y < 3 + height; y += 0.4) {
          const way = wayTo(plan({ tables: [large] }), start, { x, y });
          expect([x, y, way.at(-1)]).toEqual([x, y, { x, y }]);
          const edge = Math.min(x - 10, 10 + width - x, y - 3, 3 + height - y);
          for (const p of way.slice(0, -1))
            if (p.x > 10 && p.x < 10 + width && p.y > 3 && p.y < 3 + height)
              expect(Math.hypot(p.x - x, p.y - y)).toBeLessThan(Math.max(0.9, edge + 0.5));
        }
    }
  });

  it('leads to a desk on the side of a table that stands against a wall', () => {
    const walls = [[12, 0, 12, 10]];
    const way = wayTo(plan({ walls, tables: [table(10.05, 4, 1.95, 2)] }), start, { x: 11.7, y: 5 });
    expect(way.at(-1)).toEqual({ x: 11.7, y: 5 });
  });

  it('does not exist when every way is barred', () => {
    expect(wayTo(plan({ tables: [table(8, 0, 2, 10)] }), start, desk)).toEqual([]);
    expect(wayTo(plan({ walls: [[10, 0, 10, 10]] }), start, desk)).toEqual([]);
  });

  it('leads through no private room, and through no other room where no wall is drawn', () => {
    expect(wayTo(plan({ zones: [room('private', 8, 4)], walls: [[0, 0, 20, 0]] }), start, desk)).toEqual([]);
    expect(wayTo(plan({ zones: [room('desks', 8, 4)] }), start, desk)).toEqual([]);
    expect(wayTo(plan({ zones: [room('desks', 8, 4)], walls: [[0, 0, 20, 0]] }), start, desk)).toHaveLength(
      2,
    );
    expect(wayTo(plan({ zones: [room('desks', 8, 12)] }), start, desk)).toHaveLength(2);
  });

  it('does not exist without an entrance, or where the walls are not known', () => {
    expect(wayTo(plan({}), null, desk)).toEqual([]);
    expect(wayTo(plan({ walls: null }), start, desk)).toEqual([]);
    expect(roundedPath([])).toBe('');
  });
});
