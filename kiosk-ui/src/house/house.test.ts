import { describe, expect, it } from 'vitest';
import type { HouseMonth } from '../api/types.ts';
import { en } from '../texts/house/en.ts';
import { nl } from '../texts/house/nl.ts';
import { lastOut, lineOf, paragraph } from './figures.ts';

const none: HouseMonth = {
  month: '2026-10',
  new_pairs: null,
  follow_ups: null,
  outcomes: null,
  ideas: null,
  leads: null,
  help: null,
  fun: null,
  introductions: null,
  stories_told: null,
  stories_landed: null,
  gatherings: null,
  attendance: null,
  guests: null,
};
const november: HouseMonth = { ...none, month: '2026-11', new_pairs: 240, guests: 60 };
const hired = { from: '2025-11', to: '2026-10', hires: 35, through_us: null };

describe('the house’s month', () => {
  it('is one paragraph of the figures that are out', () => {
    expect(paragraph({ hired: null }, november, nl, 'nl')).toBe(
      'In november 2026 deelden 240 tweetallen, voor zover nog bekend voor het eerst, een tafel, het café of een bijeenkomst en ontvingen we 60 keer een gast. Alle cijfers zijn afgerond op vijf.',
    );
    expect(paragraph({ hired }, november, en, 'en')).toBe(
      'In November 2026, 240 pairs shared a table, the café or a gathering, for the first time as far as is still known and we received guests 60 times. From November 2025 to October 2026, 35 new colleagues joined. All figures are rounded to the nearest five.',
    );
    expect(paragraph({ hired: null }, none, nl, 'nl')).toBe(
      'Over oktober 2026 zijn er geen cijfers die groot genoeg zijn om te laten zien.',
    );
  });

  it('is the last of which any figure is out', () => {
    expect(lastOut([november, none])?.month).toBe('2026-11');
    expect(lastOut([none])).toBeUndefined();
  });

  it('has a line that breaks where a month has no figure', () => {
    expect(lineOf([null, 5, 10, null, 10], 40, 20)).toEqual([
      [
        { x: 10, y: 10 },
        { x: 20, y: 0 },
      ],
      [{ x: 40, y: 0 }],
    ]);
    expect(lineOf([null, null], 40, 20)).toEqual([]);
  });
});
