// Agreed days: what holds today, and what would change by what is saved.
import { beforeAll, expect, it } from 'vitest';
import type { AgreedDays, Weekday } from '../../api/types.ts';
import { partners } from '../../texts/facility/partners.nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { words } from '../words.svelte.ts';
import { changesToday, holdsOn, inWords } from './agreement.ts';

const tuesday = '2026-11-24';
const days = (weekdays: Weekday[], from: string, until: string | null = null): AgreedDays => ({
  site: 'HQ',
  weekdays,
  from,
  until,
});
const past = days(['tue'], '2026-11-01', '2026-11-17');
const toCome = days(['tue'], '2026-12-01');

beforeAll(async () => {
  await say.speak('nl');
  await say.learn(words);
});

it('holds on its weekdays from the first day to the last', () => {
  expect(holdsOn(undefined, tuesday)).toBe(true);
  expect(holdsOn(days(['tue'], tuesday, tuesday), tuesday)).toBe(true);
  expect(holdsOn(days(['mon', 'sun'], '2026-11-01'), tuesday)).toBe(false);
  for (const none of [past, toCome]) expect(holdsOn(none, tuesday)).toBe(false);
});

it('says that there are no desks before the first day and after the last', () => {
  expect(inWords(toCome, tuesday)).toContain('tot dan geen plekken');
  expect(inWords(past, tuesday)).toContain('nu geen plekken');
});

const { sure } = partners;
it.each([
  ['from a day to come', undefined, toCome, sure.fromThen('Kade', '1 december 2026')],
  ['until a past day', undefined, past, sure.noMore('Kade')],
  ['on other weekdays', undefined, days(['wed'], tuesday), sure.notToday('Kade')],
  ['on today again', past, days(['tue'], tuesday), sure.today('Kade')],
  ['as it was', undefined, days(['tue'], tuesday), ''],
  ['later still', toCome, days(['tue'], '2026-12-08'), ''],
] as const)('asks about today for days %s', (_, before, after, asks) => {
  expect(changesToday(before, after, tuesday, 'Kade')).toBe(asks);
});
