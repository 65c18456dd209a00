// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { FacilityDesk, FacilityFloor, FacilityTable, FacilityZone } from '../../api/types.ts';
import { dayOf, endOfDay, startOfDay } from './days.ts';
import {
  nameSpot,
  rows,
  shifted,
  snap,
  snapped,
  spotForDesk,
  spotForTable,
  tableBox,
  viewOf,
  zoneBox,
} from './geometry.ts';
import { nextNames, shortName } from './names.ts';

const desk = (x: number | null, y: number | null): FacilityDesk => ({
  id: 1,
  name: 'L-01',
  x,
  y,
  features: [],
  closures: [],
});
const table = (...desks: FacilityDesk[]): FacilityTable => ({ id: 1, name: 'Linde', desks });
const zone = (...tables: FacilityTable[]): FacilityZone => ({
  id: 1,
  name: 'Z',
  kind: 'desks',
  capacity: null,
  tables,
});
const floor = (more: Partial<FacilityFloor> = {}): FacilityFloor => ({
  id: 1,
  name: 'Begane grond',
  entrance: null,
  drawing: null,
  zones: [],
  ...more,
});
const view = { left: 0, top: 0, right: 20, bottom: 10 };

describe('a move', () => {
  it('snaps to a tenth of a metre, without the dust of fractions', () => {
    expect(snap(3.149999)).toBe(3.1);
    expect(snap(-0.04)).toBe(0);
    expect(snap(0.1 + 0.2)).toBe(0.3);
  });

  it('puts a desk on the grid, wherever it stood', () => {
    const at = { x: 3.04, y: 2 };
    const shift = snapped(at, 0.5, -0.26);
    expect(shifted(desk(at.x, at.y), shift)).toMatchObject({ x: 3.5, y: 1.7 });
  });

  it('keeps the distances within a table', () => {
    const shift = snapped(undefined, 0.52, 1);
    expect(shift).toEqual({ dx: 0.5, dy: 1 });
    expect(shifted(desk(3.04, 2), shift).x).toBe(3.54);
  });

  it('and the same move back lead to where it began', () => {
    const there = shifted(desk(3.04, 2.13), { dx: 1.26, dy: -0.13 });
    expect(shifted(there, { dx: -1.26, dy: 0.13 })).toEqual(desk(3.04, 2.13));
  });

  it('leaves a desk without a spot where it is: nowhere', () => {
    expect(shifted(desk(null, null), { dx: 1, dy: 1 })).toEqual(desk(null, null));
  });
});

describe('outlines', () => {
  it('lie around what has a spot', () => {
    const one = table(desk(2, 2), desk(4, 2), desk(null, null));
    expect(tableBox(one)).toEqual({ left: 1.2, top: 1.2, right: 4.8, bottom: 2.8 });
    expect(zoneBox(zone(one))?.left).toBeCloseTo(0.2);
    expect(tableBox(table(desk(null, null)))).toBeUndefined();
    expect(zoneBox(zone())).toBeUndefined();
  });

  it('leave a name in the middle, or below where desks would cover it', () => {
    const box = { left: 1.2, top: 1.2, right: 4.8, bottom: 5.8 };
    const wide = table(desk(2, 2), desk(4, 2), desk(2, 5), desk(4, 5));
    expect(nameSpot(wide, box, 0.4, 0.4)).toEqual({ x: 3, y: 3.5 });
    const narrow = table(desk(2.2, 3.5), desk(3.8, 3.5));
    expect(nameSpot(narrow, box, 0.4, 0.4)).toEqual({ x: 3, y: 6 });
  });

  it('the view holds everything, the drawing and the entrance too', () => {
    const drawing = { url: '', x: -5, y: 0, width: 40, height: 20 };
    const seen = viewOf(floor({ zones: [zone(table(desk(2, 2)))], drawing, entrance: { x: 3, y: 25 } }));
    expect(seen).toMatchObject({ left: -6, right: 36, bottom: 26 });
    expect(seen.top).toBeLessThanOrEqual(-0.8);
  });

  it('an empty floor has room to begin', () => {
    const seen = viewOf(floor());
    expect(seen.right - seen.left).toBeGreaterThan(10);
    expect(seen.bottom - seen.top).toBeGreaterThan(6);
  });
});

describe('something new', () => {
  it('table stands in two rows, beside the others', () => {
    expect(rows(5, { x: 1, y: 1 })).toEqual([
      { x: 1, y: 1 },
      { x: 2.2, y: 1 },
      { x: 3.4, y: 1 },
      { x: 1, y: 2.6 },
      { x: 2.2, y: 2.6 },
    ]);
    expect(spotForTable(zone(table(desk(2, 2))), view).x).toBeGreaterThan(3);
    expect(spotForTable(zone(), view)).toEqual({ x: 9, y: 4 });
  });

  it('desk goes to the shorter row', () => {
    const one = table(desk(1, 1), desk(2.2, 1), desk(1, 2.6));
    expect(spotForDesk(one, view)).toEqual({ x: 2.2, y: 2.6 });
  });

  it('desk is named after the others', () => {
    expect(nextNames('Linde', ['L-01', 'L-02'], ['L-01', 'L-02', 'L-03'], 2)).toEqual(['L-04', 'L-05']);
    expect(nextNames('Linde', [], ['X-01'], 2)).toEqual(['L-01', 'L-02']);
    expect(nextNames('Linde', [], ['L-02'], 2)).toEqual(['LI-01', 'LI-02']);
    expect(nextNames('Linde', ['9'], ['9'], 1)).toEqual(['10']);
    expect(nextNames('…', [], [], 1)).toEqual(['P-01']);
  });

  it('fits into its circle', () => {
    expect(['L-05', 'Raam', '2.114', 'A7b'].map(shortName)).toEqual(['05', 'Raa', '114', '7']);
  });
});

describe('days of a site', () => {
  it.each([
    ['2026-11-17', 'Europe/Amsterdam', '2026-11-16T23:00:00.000Z', '2026-11-17T22:59:59.000Z'],
    ['2026-10-25', 'Europe/Amsterdam', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.000Z'],
    ['2026-03-29', 'Europe/Amsterdam', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.000Z'],
    ['2026-11-17', 'America/New_York', '2026-11-17T05:00:00.000Z', '2026-11-18T04:59:59.000Z'],
  ])('%s in %s', (day, zone, start, end) => {
    expect(startOfDay(day, zone)).toBe(start);
    expect(endOfDay(day, zone)).toBe(end);
    expect(dayOf(start, zone)).toBe(day);
    expect(dayOf(end, zone)).toBe(day);
  });
});
