import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KioskState, Me, Ticket } from '../api/types.ts';
import { BadgeCheckIn } from '../kiosk/badge-check-in.svelte.ts';
import Home from '../kiosk/Home.svelte';
import { nl as kioskWords } from '../texts/kiosk/nl.ts';
import { nl } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import Choose from './Choose.svelte';
import { Journey } from './journey.svelte.ts';
import { closedWords } from './opening.ts';

const day = '2026-12-25';
const hours = {
  open: false,
  closed_today: false,
  opens: '07:30',
  closes: '19:00',
  next_open_day: '2026-12-28',
};

beforeEach(() => say.speak('nl'));

describe('a house that is closed', () => {
  it.each([
    [
      'nl',
      hours,
      'We zijn nu dicht.',
      'Op maandag 28 december delen we weer plekken uit, van 07:30 tot 19:00.',
    ],
    [
      'en',
      hours,
      'We are closed now.',
      'Desks are handed out again on Monday 28 December, from 07:30 to 19:00.',
    ],
    [
      'nl',
      { ...hours, next_open_day: day },
      'We zijn nu dicht.',
      'Vandaag delen we plekken uit van 07:30 tot 19:00.',
    ],
    [
      'en',
      { ...hours, next_open_day: day },
      'We are closed now.',
      'Today desks are handed out from 07:30 to 19:00.',
    ],
    ['nl', { ...hours, closed_today: true, next_open_day: null }, 'Vandaag dicht.', ''],
  ] as const)('in %s, %o: %s %s', async (language, house, heading, when) => {
    await say.speak(language);
    expect(closedWords(house, day)).toEqual([heading, when]);
  });

  const kiosk = (closed_today: boolean) => {
    const house = {
      ...hours,
      closed_today,
      now: '2026-12-25T11:00:00Z',
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
    render(Home, {
      house,
      code: undefined,
      turn: 0,
      clerk,
      camera: false,
      onlanguage: () => undefined,
      onguest: () => undefined,
    });
  };

  it('says so on the kiosk, and promises no draw', () => {
    kiosk(true);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(nl.opening.closedToday);
    expect(screen.queryByText(kioskWords.commitment)).toBeNull();
  });

  it('keeps the fingerprint on the kiosk after closing time', () => {
    kiosk(false);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(nl.opening.closed);
    expect(screen.getByText(kioskWords.commitment)).toBeTruthy();
  });

  it('says so at the top of the phone instead of asking what is wanted', () => {
    const journey = new Journey();
    journey.me = { first_name: 'Anna', now: '2026-12-25T21:00:00Z' } as Me;
    journey.ticket = {
      ...hours,
      date: day,
      free_desks: 3,
      cafe_free: 2,
      private_zones: [],
    } as unknown as Ticket;
    render(Choose, { journey });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(nl.opening.closed);
    expect(screen.getByText(nl.opening.again('maandag 28 december', '07:30', '19:00'))).toBeTruthy();
    expect(screen.queryByText(nl.phone.ready)).toBeNull();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
