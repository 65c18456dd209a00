// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { FloorPlan } from '../api/types.ts';
import { roundedPath, wayTo } from './path-to-desk.ts';

const table = (x: number, y: number, width: number, height: number) => ({
  name: 't',
  zone: 'z',
  x,
  y,
  width,
  height,
  desks: [],
});
const plan = (tables: FloorPlan['tables'], entrance: FloorPlan['entrance'] = { x: 1, y: 5 }): FloorPlan => ({
  site: 's',
  floor: 'f',
  width: 20,
  height: 10,
  entrance,
  zones: [],
  drawing: null,
  tables,
});

describe('the way to a desk', () => {
  it('is straight when nothing stands in between', () => {
    expect(wayTo(plan([]), { x: 18, y: 5 })).toHaveLength(2);
  });

  it('goes around a table', () => {
    const way = wayTo(plan([table(8, 2, 2, 6)]), { x: 18, y: 5 });
    expect(way.length).toBeGreaterThan(2);
    for (const p of way) expect(p.x > 8 && p.x < 10 && p.y > 2 && p.y < 8).toBe(false);
  });

  it('is straight after all when every way is barred', () => {
    expect(wayTo(plan([table(8, 0, 2, 10)]), { x: 18, y: 5 })).toHaveLength(2);
  });

  it('does not exist without an entrance', () => {
    expect(wayTo(plan([], null), { x: 18, y: 5 })).toEqual([]);
    expect(roundedPath([])).toBe('');
  });
});
