// The choice after the scan: no desk is offered on a day on which there is none for somebody's organisation.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Ticket } from '../api/types.ts';
import { say } from '../texts/say.svelte.ts';
import Choose from './Choose.svelte';
import { Journey } from './journey.svelte.ts';

const ticket = {
  open: true,
  date: '2026-11-24',
  free_desks: 4,
  cafe_free: 3,
  private_zones: [] as string[],
} as Ticket;

beforeAll(() => say.speak('nl'));
afterEach(cleanup);

it.each([
  ['no-desk-free', 1],
  ['not-today', 0],
])('after %s the desk stands there %i times', (code, times) => {
  const journey = new Journey();
  journey.ticket = ticket;
  journey.refused = { code, extras: { weekdays: ['wed'], from: '2026-11-01', until: null, next_day: null } };
  render(Choose, { journey });
  expect(screen.queryAllByRole('button', { name: new RegExp(say.t.phone.desk) })).toHaveLength(times);
  expect(screen.getAllByText(say.t.phone.cafe)).toHaveLength(1);
});
