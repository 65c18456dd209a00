// The choice after the scan: no desk is offered on a day on which there is none for somebody's organisation.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { anna } from '../me/anna.ts';
import { nl as cards } from '../texts/card/nl.ts';
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

it('leaves one way on a day that was not agreed: the café, with no choice of card or room before it', () => {
  const journey = new Journey();
  journey.ticket = { ...ticket, private_zones: ['Stilteruimte'] };
  journey.me = { ...anna, second_card: { organisation: 'Bos Advies', line: null, weekdays: ['tue'] } };
  journey.refused = {
    code: 'not-today',
    extras: { weekdays: ['wed'], from: '2026-11-01', until: null, next_day: null },
  };
  render(Choose, { journey });
  const ways = screen.getAllByRole('button').filter((one) => one.classList.contains('button'));
  expect(ways.map((one) => one.textContent?.trim())).toEqual([
    `${say.t.phone.cafe}${say.t.phone.cafeFree(3)}`,
  ]);
  expect(ways[0]?.classList.contains('main')).toBe(true);
  expect(screen.queryByRole('radiogroup')).toBeNull();
});

it('asks who has two cards which it is, with that of the weekday chosen, and sends what was chosen', async () => {
  const journey = new Journey();
  const checkIn = vi.spyOn(journey, 'checkIn').mockResolvedValue();
  journey.ticket = ticket;
  journey.me = { ...anna, second_card: { organisation: 'Bos Advies', line: null, weekdays: ['tue'] } };
  render(Choose, { journey });
  await screen.findByRole('radiogroup', { name: cards.choose });
  const pill = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
  // The 24th is a Tuesday.
  expect(pill('Bos Advies').checked).toBe(true);
  await fireEvent.click(screen.getByRole('button', { name: new RegExp(say.t.phone.desk) }));
  expect(checkIn).toHaveBeenLastCalledWith({
    place: 'desk',
    zone: null,
    unseen: false,
    card: null,
  });
  await fireEvent.click(pill('Kade BV'));
  await fireEvent.click(screen.getByRole('button', { name: new RegExp(say.t.phone.desk) }));
  expect(checkIn).toHaveBeenLastCalledWith({ place: 'desk', zone: null, unseen: false, card: 'first' });
});
