import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/call.ts';
import * as api from '../api/gatherings-live.ts';
import { words } from '../gatherings/words.svelte.ts';
import { nl } from '../texts/gatherings/nl.ts';
import { say } from '../texts/say.svelte.ts';
import Screen from './Screen.svelte';

const moment = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const state = (from: number, until: number, more: Partial<api.GatheringState> = {}): api.GatheringState => ({
  id: 'abc',
  kind: 'call-hour',
  title: 'Samen bellen',
  site: 'Kade',
  time_zone: 'Europe/Amsterdam',
  zone: 'Grand café',
  place: '',
  begins_at: moment(from),
  ends_at: moment(until),
  now: moment(0),
  phase: 'goes-on',
  attending: 14,
  done: 17,
  debate: null,
  circle: null,
  you: null,
  ...more,
});
const code = {
  code: 'k0de',
  url: 'https://plek.example.org/me#attend/abc/k0de',
  qr_svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  expires_at: moment(5),
};
const is = (one: api.GatheringState) => vi.spyOn(api, 'state').mockResolvedValue(one);

beforeEach(async () => {
  vi.restoreAllMocks();
  history.replaceState(null, '', '/gathering#abc');
  await say.speak('nl');
  await say.learn(words);
  vi.spyOn(api, 'listen').mockReturnValue(() => undefined);
  vi.spyOn(api, 'code').mockResolvedValue(code);
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

describe("a gathering's screen", () => {
  it('has the code, how many are there and what was done together while it goes on', async () => {
    // In the same browser somebody may be signed in as a person too.
    is(state(-5, 15, { you: { attend: false, debate: null } }));
    render(Screen);
    const shown = await screen.findByRole('img', { name: nl.screen.qr });
    screen.getByText(nl.screen.scan);
    for (const text of ['14', '17', 'plek.example.org', nl.screen.attending, nl.callHour.tally])
      screen.getByText(text);
    // The code stays as it is when something else changes.
    const asked = vi.mocked(api.code).mock.calls.length;
    vi.mocked(api.listen).mock.calls[0]?.[1](state(-5, 15, { done: 18 }));
    await screen.findByText('18');
    expect(screen.getByRole('img', { name: nl.screen.qr })).toBe(shown);
    expect(api.code).toHaveBeenCalledTimes(asked);
  });

  it('shows the code as long before it begins as a code is good, and not when it is over', async () => {
    for (const [from, scans] of [
      [4, true],
      [30, false],
      [-30, false],
    ] as const) {
      is(state(from, from + 20, { attending: null, done: null }));
      const { unmount } = render(Screen);
      await screen.findByRole('heading', { name: 'Samen bellen' });
      if (scans) await screen.findByText(nl.screen.scanEarly);
      else expect(screen.queryByRole('img', { name: nl.screen.qr })).toBeNull();
      unmount();
    }
  });

  it('says how to sign in, and of a role that announces nothing that it does not', async () => {
    is(state(-5, 15));
    vi.spyOn(api, 'code').mockRejectedValue(new Problem('forbidden', 403));
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 204 })));
    render(Screen);
    await fireEvent.input(await screen.findByLabelText(nl.screen.token), { target: { value: 'aan-1' } });
    await fireEvent.click(screen.getByRole('button', { name: nl.screen.enrolGo }));
    await screen.findByText(nl.screen.notAnnouncer);
    vi.spyOn(api, 'code').mockResolvedValue(code);
    await fireEvent.input(screen.getByLabelText(nl.screen.token), { target: { value: 'aan-2' } });
    await fireEvent.click(screen.getByRole('button', { name: nl.screen.enrolGo }));
    await screen.findByRole('heading', { name: 'Samen bellen' });
  });

  it('asks which gathering where the address says none', () => {
    history.replaceState(null, '', '/gathering');
    render(Screen);
    screen.getByRole('heading', { name: nl.screen.none });
  });
});
