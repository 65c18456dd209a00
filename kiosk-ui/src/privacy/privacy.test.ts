import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as api from '../api/privacy.ts';
import type { PrivacyFacts, SitePrivacy } from '../api/types.ts';
import { nl } from '../texts/privacy/nl.ts';
import { say } from '../texts/say.svelte.ts';
import Privacy from './Privacy.svelte';
import { range, smallNumbers } from './range.ts';

const site = (name: string, more: Partial<SitePrivacy> = {}): SitePrivacy => ({
  name,
  stays_days: 28,
  encounters_days: 28,
  longer: [],
  small_number: 10,
  names_in_mail: true,
  policy: 'bounded',
  digest_hour: 8,
  kiosks: [],
  ...more,
});
const facts = (sites: SitePrivacy[], more: Partial<PrivacyFacts> = {}): PrivacyFacts => ({
  sites,
  usual: {
    tickets_hours: 1,
    stays_days: 28,
    encounters_days: 28,
    guests_days: 7,
    sessions_idle_days: 90,
    sessions_days: 365,
    role_session_hours: 8,
    access_log_months: 12,
    follow_ups_months: 12,
    offers_days: 90,
    house_figures_days: 365,
    answers_hours: 24,
    letters_days: 365,
    bands_days: 8,
    reports_days: 90,
    code_minutes: 10,
  },
  provider: null,
  letters: 'smtp',
  updated_at: null,
  ...more,
});
const show = async (shown: PrivacyFacts) => {
  vi.spyOn(api, 'privacy').mockResolvedValue(shown);
  render(Privacy);
  await waitFor(() => screen.getByRole('heading', { name: nl.long }));
};

beforeEach(() => say.speak('nl'));

describe('what holds here', () => {
  it('is one set of words where all is as usual', async () => {
    await show(facts([site('Kade 12')]));
    expect(screen.getByRole('heading', { name: '28 dagen' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: nl.perSite })).toBeNull();
    expect(document.body.textContent).not.toContain('langer dan de gebruikelijke');
    expect(screen.getByText(nl.knowsList.met)).toBeTruthy();
  });

  it('calls out what is kept longer than usual, with its date', async () => {
    await show(
      facts(
        [
          site('Kade 12', {
            stays_days: 60,
            longer: [{ what: 'stays', days: 60, since: '2026-11-03' }],
          }),
          site('Stationsplein', { encounters_days: 14 }),
        ],
        { updated_at: '2026-11-03T09:00:00Z' },
      ),
    );
    expect(screen.getByText(nl.longer.stays('Kade 12', 60, 28, '3 november 2026'))).toBeTruthy();
    expect(screen.getByRole('heading', { name: '28 tot 60 dagen' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '14 tot 28 dagen' })).toBeTruthy();
    const row = screen.getByRole('row', { name: /^Kade 12/ });
    expect(row.textContent).toContain(nl.longerThanUsual);
    expect(document.body.textContent).toContain(nl.changed('3 november 2026'));
  });

  it('says of the draw only what it looks at', async () => {
    await show(facts([site('Kade 12', { policy: 'uniform' })]));
    expect(screen.queryByText(nl.knowsList.met)).toBeNull();
    cleanup();
    await show(facts([site('Kade 12', { policy: 'uniform' }), site('Stationsplein')]));
    expect(screen.getByText(nl.knowsList.metAt('Stationsplein'))).toBeTruthy();
  });

  it('names how one signs in, and where letters go', async () => {
    await show(facts([site('Kade 12')], { provider: { name: 'Kade-account' }, letters: 'file' }));
    expect(screen.getByText(nl.signInProvider('Kade-account'))).toBeTruthy();
    expect(screen.getByText(nl.lettersFile)).toBeTruthy();
  });

  it('holds before there is a building', async () => {
    await show(facts([]));
    expect(screen.getByRole('heading', { name: '28 dagen' })).toBeTruthy();
  });
});

describe('what differs from building to building', () => {
  it('is said from the least to the most', () => {
    const sites = [site('A', { stays_days: 14 }), site('B', { stays_days: 60 })];
    expect(range(sites, 'stays_days', 28)).toEqual({ least: 14, most: 60 });
    expect(range([], 'stays_days', 28)).toEqual({ least: 28, most: 28 });
  });

  it('is said of figures where it is not the least', () => {
    const found = smallNumbers([site('A', { small_number: 20 }), site('B')]);
    expect([found.usual, found.most]).toEqual([10, 20]);
    expect(found.others.map((one) => one.name)).toEqual(['A']);
  });
});
