// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { KeptEncounter, Look } from '../../api/types.ts';
import { byDay, lookedAt, monthOfVersion, pairs, together } from './grouping.ts';

const mirjam = { name: 'Mirjam', organisation: 'Kade' };
const joost = { name: 'Joost', organisation: 'Kade' };
const met = (
  day: string,
  level: string,
  minutes: number,
  who: KeptEncounter['with'],
  people = 1,
): KeptEncounter => ({
  day,
  site: 'Kade 12',
  level,
  minutes,
  with: who,
  people,
  own_cards: [],
  my_cards: [],
});

describe('with whom space was shared', () => {
  it('is one line a day and place, by name who agrees, the others counted', () => {
    expect(
      together([
        met('2026-11-16', 'table', 60, joost),
        met('2026-11-17', 'zone', 90, null, 4),
        met('2026-11-17', 'table', 45, null),
        met('2026-11-17', 'table', 35, joost),
        met('2026-11-17', 'table', 212, mirjam),
        met('2026-11-17', 'table', 50, null),
      ]),
    ).toEqual([
      {
        day: '2026-11-17',
        site: 'Kade 12',
        level: 'table',
        named: [
          { name: 'Mirjam', minutes: 212 },
          { name: 'Joost', minutes: 35 },
        ],
        others: 2,
      },
      { day: '2026-11-17', site: 'Kade 12', level: 'zone', named: [], others: 4 },
      {
        day: '2026-11-16',
        site: 'Kade 12',
        level: 'table',
        named: [{ name: 'Joost', minutes: 60 }],
        others: 0,
      },
    ]);
  });

  it('leaves of older encounters who may be named, the latest first, and a number', () => {
    const one = (who: KeptEncounter['with'], last_day: string) => ({
      with: who,
      first_day: '2026-09-01',
      last_day,
      last_table_day: null,
      times: 2,
    });
    const found = pairs([one(joost, '2026-10-01'), one(null, '2026-10-05'), one(mirjam, '2026-10-06')]);
    expect(found.named.map((pair) => pair.with.name)).toEqual(['Mirjam', 'Joost']);
    expect(found.others).toBe(1);
  });
});

describe('who looked', () => {
  const look = (at: string, action = 'person-shown', reason = ''): Look => ({
    at,
    by: 'admin',
    action,
    detail: '',
    reason,
  });

  it('is said once a day for the same thing, with how often', () => {
    const lines = lookedAt([
      look('2026-11-17T12:02:00Z'),
      look('2026-11-17T12:01:00Z', 'badge-set'),
      look('2026-11-17T12:00:00Z'),
      look('2026-11-10T12:00:00Z'),
    ]);
    expect(lines.map(({ action, times }) => [action, times])).toEqual([
      ['person-shown', 2],
      ['badge-set', 1],
      ['person-shown', 1],
    ]);
    expect(byDay(lines).map(([day, list]) => [day, list.length])).toEqual([
      ['2026-11-17', 2],
      ['2026-11-10', 1],
    ]);
  });

  it('keeps apart what was done for different reasons', () => {
    const lines = lookedAt([
      look('2026-11-17T12:01:00Z', 'data-exported', 'one'),
      look('2026-11-17T12:00:00Z', 'data-exported', 'another'),
    ]);
    expect(lines).toHaveLength(2);
  });
});

it.each([
  ['2026-11', '2026-11-01'],
  ['2026-13', undefined],
  ['elsewhere', undefined],
  ['', undefined],
])('the text version %j is of the month %j', (version, month) => {
  expect(monthOfVersion(version)).toBe(month);
});
