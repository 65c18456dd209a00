import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KioskState, Me, Ticket } from '../api/types.ts';
import { BadgeCheckIn } from '../kiosk/badge-check-in.svelte.ts';
import Home from '../kiosk/Home.svelte';
import { nl } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import Choose from './Choose.svelte';
import { isClosedToday } from './closed-day.ts';
import { Journey } from './journey.svelte.ts';

const noon = '2026-12-25T11:00:00Z';
const evening = '2026-12-25T21:00:00Z';
const hours = { open: false, opens: '07:30', closes: '19:00' };

beforeEach(() => say.speak('nl'));
afterEach(cleanup);

describe('a house that is closed', () => {
  it.each([
    [noon, hours, true],
    [noon, { ...hours, open: true }, false],
    [evening, hours, false],
    ['2026-12-25T05:00:00Z', hours, false],
    ['2026-12-25T06:30:00Z', hours, true],
    ['2026-12-25T18:00:00Z', hours, false],
    [undefined, hours, false],
  ])('at %s, %o: for the whole day, %s', (now, house, expected) => {
    expect(isClosedToday(house, now, 'Europe/Amsterdam')).toBe(expected);
  });

  const kiosk = (now: string) => {
    const house = {
      ...hours,
      now,
      time_zone: 'Europe/Amsterdam',
      date: '2026-12-25',
      site: 'Kade',
      kiosk: 'Entree',
      host: 'kade.example',
      language: 'nl',
      release: '1',
      desks: 12,
      free_desks: 12,
      freed_last_hour: 0,
      cafe: null,
      private_zones: [],
      commitment: '0123456789abcdef'.repeat(4),
    } satisfies KioskState;
    const clerk = new BadgeCheckIn(() => undefined);
    render(Home, { house, code: undefined, turn: 0, clerk, camera: false, onlanguage: () => undefined });
  };

  it('says so on the kiosk, and promises no draw', () => {
    kiosk(noon);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(nl.kiosk.closedToday);
    expect(screen.queryByText(nl.kiosk.commitment)).toBeNull();
  });

  it('keeps the fingerprint on the kiosk after closing time', () => {
    kiosk(evening);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(nl.kiosk.closed);
    expect(screen.getByText(nl.kiosk.commitment)).toBeTruthy();
  });

  it('says so at the top of the phone instead of asking what is wanted', () => {
    const journey = new Journey();
    journey.me = { first_name: 'Anna', now: evening } as Me;
    journey.ticket = { ...hours, free_desks: 3, cafe_free: 2, private_zones: [] } as unknown as Ticket;
    render(Choose, { journey });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(nl.phone.closed);
    expect(screen.getByText(nl.phone.closedHours('07:30', '19:00'))).toBeTruthy();
    expect(screen.queryByText(nl.phone.ready)).toBeNull();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
