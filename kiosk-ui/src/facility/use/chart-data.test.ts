// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { DayOfUse, Use } from '../../api/types.ts';
import { asked, firstAsked, inWords, step } from './ranges.ts';
import {
  busiestDay,
  busiestMoment,
  enough,
  heatMap,
  mostHidden,
  tintsFrom,
  percent,
  presence,
  timeOf,
  tint,
  written,
} from './chart-data.ts';

const day = (name: string, persons: (number | null)[], closed = false): DayOfUse => ({
  day: name,
  closed,
  small_number: 10,
  places: closed ? 0 : 24,
  arrivals: 30,
  peak: 25,
  stay_minutes: 300,
  persons,
  desks: persons.map((n) => (n === null ? null : n - 5)),
  guests: persons.map(() => null),
});
const spread = { peak: 25, average: 15, p95: 25 };
const use = (days: DayOfUse[], range: Use['range'] = 'week'): Use => ({
  site: 'Kade 12',
  range,
  from: '2026-11-09',
  to: '2026-11-15',
  small_number: 10,
  last_day: '2026-11-13',
  first_minute: 510,
  days,
  summary: { persons: spread, desks: spread },
  sufficed: [],
  zones: [],
});

describe('the heat map', () => {
  const map = heatMap(
    use([day('2026-11-10', [10, null, 20, 25]), day('2026-11-11', [null, null, null, 15])]),
  );

  it('has an hour for each column, of which the fuller half is shown', () => {
    expect(map.hours).toEqual(['08:00', '09:00', '10:00']);
    expect(map.rows[0]?.cells).toEqual([10, 20, 25]);
  });

  it('keeps apart what is not published and none', () => {
    expect(map.rows[1]?.cells).toEqual([null, null, 15]);
    expect(written(null, 'not published', 'nl')).toBe('not published');
    expect(written(0, 'not published', 'nl')).toBe('0');
    expect(written(1240, 'not published', 'nl')).toBe('1.240');
    expect(written(1240, 'not published', 'en')).toBe('1,240');
  });

  it('tints by the share of the most, and too few not at all', () => {
    expect(map.most).toBe(25);
    expect([5, 10, 15, 20, 25].map((n) => tint(n, 25))).toEqual(['quiet', 'half', 'busy', 'full', 'full']);
    expect(tint(null, 25)).toBeNull();
    expect(tint(0, 0)).toBeNull();
  });

  it('of no days is empty', () => {
    expect(heatMap(use([]))).toEqual({ hours: expect.any(Array), rows: [], most: null });
  });
});

describe('the line of presence', () => {
  it('goes by half-hours through the open days of a week', () => {
    const points = presence(use([day('2026-11-10', [10, null]), day('2026-11-14', [null, null], true)]));
    expect(points).toEqual([
      { day: '2026-11-10', time: '08:30', persons: 10, desks: 5, guests: null },
      { day: '2026-11-10', time: '09:00', persons: null, desks: null, guests: null },
    ]);
  });

  it('goes by days through a month', () => {
    expect(presence(use([day('2026-11-10', [10, 25])], 'month'))).toEqual([
      { day: '2026-11-10', time: null, persons: 25, desks: 20, guests: null },
    ]);
  });
});

describe('figures in words', () => {
  it.each([
    [25, 100, 25],
    [1, 3, 33],
    [2, 3, 67],
    [0, 5, 0],
    [null, 5, null],
    [5, 0, null],
  ])('%s of %s is %s percent', (part, whole, expected) => {
    expect(percent(part, whole)).toBe(expected);
  });

  it('time is written as on a clock', () => {
    expect([0, 450, 780].map(timeOf)).toEqual(['00:00', '07:30', '13:00']);
  });

  it('desks are enough when they sufficed on all but one day of twenty', () => {
    const sufficed = [
      { desks: 80, days: 18, of: 20 },
      { desks: 85, days: 19, of: 20 },
      { desks: 90, days: 20, of: 20 },
    ];
    expect(enough(sufficed)?.desks).toBe(85);
    expect(enough(sufficed.map((one) => ({ ...one, of: 25 })))).toBeUndefined();
    expect(enough([])).toBeUndefined();
  });
});

describe('the ranges', () => {
  it.each([
    ['day', '2026-03-01', '2026-02-28', '2026-03-02'],
    ['week', '2026-11-12', '2026-11-02', '2026-11-16'],
    ['month', '2026-01-31', '2025-12-01', '2026-02-01'],
  ] as const)('%s of %s: before %s, after %s', (range, of, before, after) => {
    expect(step(range, of, -1)).toBe(before);
    expect(step(range, of, 1)).toBe(after);
  });

  it('come from the address, and what is none of them is a week', () => {
    const of = (text: string) => asked(new URLSearchParams(text));
    expect(of('range=month&of=2026-11-10')).toEqual({ range: 'month', of: '2026-11-10' });
    expect(of('range=year&of=2026-02-30')).toEqual({ range: 'week', of: null });
    expect(of('')).toEqual({ range: 'week', of: null });
    expect(firstAsked('2026-11-17')).toBe('2026-11-10');
  });

  it('have a name in words', () => {
    expect(inWords('day', '2026-11-10', '2026-11-10', 'nl')).toBe('dinsdag 10 november 2026');
    expect(inWords('week', '2026-11-09', '2026-11-15', 'nl')).toBe('9 november – 15 november 2026');
    expect(inWords('month', '2026-11-01', '2026-11-30', 'en')).toBe('November 2026');
  });
});

describe('the headline', () => {
  const days = [
    { ...day('2026-11-10', [null, 20]), arrivals: 40 },
    { ...day('2026-11-11', [25, 25]), arrivals: 60 },
    { ...day('2026-11-12', [25, null]), arrivals: 60 },
  ];

  it('names the busiest day by its date, and how many others were as busy', () => {
    expect(busiestDay(days)).toEqual({ day: '2026-11-11', arrivals: 60, others: 1 });
    expect(busiestDay(days.map((one) => ({ ...one, arrivals: null })))).toBeUndefined();
  });

  it('says when the most people were there', () => {
    expect(busiestMoment(use(days))).toEqual({ day: '2026-11-11', time: '08:30' });
    expect(busiestMoment(use([day('2026-11-10', [null])]))).toBeUndefined();
  });

  it('draws no line where most figures are not published', () => {
    expect(mostHidden([null, null, 10])).toBe(true);
    expect(mostHidden([null, 10])).toBe(false);
    expect(mostHidden([])).toBe(false);
  });

  it('a tint of the legend begins where the cells begin to have it', () => {
    const from = tintsFrom(95);
    expect(from).toEqual([0, 20, 40, 60, 80]);
    for (const [i, least] of from.entries()) {
      if (i > 0) expect(tint(least, 95)).toBe(tint(least + 4, 95));
      if (i > 0) expect(tint(least, 95)).not.toBe(tint(least - 5, 95));
    }
  });
});
