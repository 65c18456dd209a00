import { afterEach, expect, it } from 'vitest';

import { say } from '../texts/say.svelte.ts';
import { agreedWords, type AgreedDays } from './agreed-days.ts';

const agreed: AgreedDays = {
  weekdays: ['tue', 'wed', 'fri'],
  from: '2026-12-01',
  until: '2026-12-24',
  next_day: '2026-12-02',
};
const language = say.language;
afterEach(() => say.speak(language));

it('says which days, from when, and until when they were', async () => {
  await say.speak('nl');
  expect(agreedWords(agreed, '2026-12-03')).toEqual([
    'Jouw organisatie heeft hier plekken op dinsdag, woensdag en vrijdag.',
    'De eerstvolgende dag is woensdag 2 december.',
  ]);
  expect(agreedWords(agreed, '2026-11-30')[0]).toMatch(/^Vanaf 1 december heeft /);
  expect(agreedWords({ ...agreed, next_day: null }, '2026-12-25')).toEqual([
    'Tot en met 24 december had jouw organisatie hier plekken op dinsdag, woensdag en vrijdag.',
    '',
  ]);
  await say.speak('en');
  expect(agreedWords(agreed, '2026-12-03')).toEqual([
    'Your organisation has desks here on Tuesday, Wednesday and Friday.',
    'The next day is Wednesday 2 December.',
  ]);
  const always: AgreedDays = { ...agreed, weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] };
  expect(agreedWords(always, '2026-11-30')[0]).toBe(
    'From 1 December your organisation has desks here every day.',
  );
});
