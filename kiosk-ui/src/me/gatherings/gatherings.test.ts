import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/call.ts';
import * as api from '../../api/gatherings.ts';
import * as live from '../../api/gatherings-live.ts';
import type { Gathering } from '../../api/types.ts';
import { words } from '../../gatherings/words.svelte.ts';
import { nl } from '../../texts/gatherings/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { hear, serviceNow } from '../service-clock.ts';
import Gatherings from './Gatherings.svelte';

const debate: Gathering = {
  id: 'abc',
  kind: 'debate',
  title: 'Mag het stiller?',
  site: 'Waterhuis',
  time_zone: 'Europe/Amsterdam',
  zone: 'Grand café',
  place: '',
  group: null,
  languages: ['nl'],
  begins_at: '2026-12-01T14:00:00Z',
  ends_at: '2026-12-01T14:45:00Z',
  minutes: 45,
  called_off: false,
  coming: null,
  you_come: false,
  you_attend: false,
};
const announced = (...gatherings: Gathering[]) =>
  vi.spyOn(api, 'gatherings').mockResolvedValue({ gatherings });

beforeEach(async () => {
  vi.restoreAllMocks();
  // What tests of other pages heard lies in another month, and today is any day.
  hear('2026-11-30T09:00:00Z');
  await say.speak('nl');
  await say.learn(words);
  vi.spyOn(api, 'calendar').mockResolvedValue({ since: null });
});

describe('gatherings', () => {
  it('say when in the time of their site, where and in which language, and how many come from three on', async () => {
    announced(debate, { ...debate, id: 'def', title: 'Wie belt wie?', coming: 14 });
    render(Gatherings);
    await screen.findByText('Mag het stiller?');
    expect(screen.getAllByText(/15:00 – 15:45$/)).toHaveLength(2);
    expect(screen.getAllByText('Grand café, Waterhuis · in het Nederlands')).toHaveLength(2);
    expect(screen.getAllByText(/van plan te komen$/, { selector: 'p' })).toHaveLength(1);
    screen.getByText(nl.comers(14));
  });

  it('are those to which somebody means to come or not, with a file for their calendar', async () => {
    announced(debate);
    const comes = vi.spyOn(api, 'come').mockResolvedValue(undefined);
    const away = vi.spyOn(api, 'stayAway').mockResolvedValue(undefined);
    render(Gatherings);
    const come = await screen.findByRole('button', { name: nl.comeTo(debate.title) });
    announced({ ...debate, you_come: true });
    await fireEvent.click(come);
    expect(comes).toHaveBeenCalledWith('abc');
    const file = await screen.findByRole('link', { name: nl.fileOf(debate.title) });
    expect(file.getAttribute('href')).toBe('/api/gatherings/abc/calendar.ics');
    announced(debate);
    await fireEvent.click(screen.getByRole('button', { name: nl.stayAwayFrom(debate.title) }));
    expect(away).toHaveBeenCalledWith('abc');
    await screen.findByRole('button', { name: nl.comeTo(debate.title) });
  });

  it('that go on are attended with one tap, or by the code on the screen', async () => {
    const now = (minutes: number) => new Date(serviceNow() + minutes * 60_000).toISOString();
    const going = { ...debate, begins_at: now(-5), ends_at: now(40) };
    announced(going);
    const attend = vi.spyOn(live, 'attend').mockRejectedValueOnce(new Problem('not-there', 409));
    render(Gatherings);
    const here = await screen.findByRole('button', { name: nl.live.hereAt(debate.title) });
    await fireEvent.click(here);
    await screen.findByText(nl.refused['not-there'] ?? '');
    attend.mockResolvedValue({} as never);
    await fireEvent.click(here);
    await vi.waitFor(() => expect(location.hash).toBe('#gathering/abc'));
    expect(attend).toHaveBeenLastCalledWith('abc');
  });

  it('that somebody attends can be opened, and taken back', async () => {
    const now = (minutes: number) => new Date(serviceNow() + minutes * 60_000).toISOString();
    const going = { ...debate, begins_at: now(-5), ends_at: now(40), you_attend: true };
    announced(going);
    const takeBack = vi.spyOn(live, 'takeBack').mockResolvedValue(undefined);
    render(Gatherings);
    const open = await screen.findByRole('link', { name: nl.live.joinOf(debate.title) });
    expect(open.getAttribute('href')).toBe('/me#gathering/abc');
    announced({ ...going, you_attend: false });
    await fireEvent.click(screen.getByRole('button', { name: nl.live.notHereAt(debate.title) }));
    await screen.findByText(nl.live.tookBack);
    expect(takeBack).toHaveBeenCalledWith('abc');
  });

  it('that are off, or over meanwhile, say so', async () => {
    announced(debate, { ...debate, id: 'off', title: 'Weg', called_off: true });
    vi.spyOn(api, 'come').mockRejectedValue(new Problem('unknown-gathering', 404));
    render(Gatherings);
    await screen.findByText(nl.calledOff);
    expect(screen.queryByRole('button', { name: nl.comeTo('Weg') })).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: nl.comeTo(debate.title) }));
    await screen.findByText(nl.refused['unknown-gathering'] ?? '');
  });

  it('can be read by a calendar until its address is taken away', async () => {
    announced();
    vi.spyOn(api, 'giveCalendar').mockResolvedValue({ url: 'https://x.example/calendar/s.ics' });
    vi.spyOn(api, 'takeCalendar').mockResolvedValue(undefined);
    render(Gatherings);
    await screen.findByText(nl.none);
    const give = await screen.findByRole('button', { name: nl.calendar.give });
    vi.spyOn(api, 'calendar').mockResolvedValue({ since: '2026-11-30T09:00:00Z' });
    await fireEvent.click(give);
    await screen.findByText('https://x.example/calendar/s.ics');
    const take = await screen.findByRole('button', { name: nl.calendar.take });
    vi.spyOn(api, 'calendar').mockResolvedValue({ since: null });
    await fireEvent.click(take);
    await screen.findByText(nl.calendar.taken);
    expect(screen.queryByText('https://x.example/calendar/s.ics')).toBeNull();
  });
});
