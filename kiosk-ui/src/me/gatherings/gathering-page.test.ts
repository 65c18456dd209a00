import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/call.ts';
import * as connect from '../../api/connect.ts';
import * as announced from '../../api/gatherings.ts';
import * as api from '../../api/gatherings-live.ts';
import type { FollowUp } from '../../api/types.ts';
import { words as connectWords } from '../../connect/words.svelte.ts';
import { words } from '../../gatherings/words.svelte.ts';
import { words as introduce } from '../../introduce/words.svelte.ts';
import { nl as c } from '../../texts/connect/nl.ts';
import { nl } from '../../texts/gatherings/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { anna } from '../anna.ts';
import { forgetCode, takeCode } from '../scanned.ts';
import GatheringPage from './GatheringPage.svelte';

const moment = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const goesOn = (more: Partial<api.GatheringState> = {}): api.GatheringState => ({
  id: 'abc',
  kind: 'call-hour',
  title: 'Samen bellen',
  site: 'Kade',
  time_zone: 'Europe/Amsterdam',
  zone: 'Grand café',
  place: '',
  begins_at: moment(-5),
  ends_at: moment(15),
  now: moment(0),
  phase: 'goes-on',
  attending: 4,
  done: 2,
  debate: null,
  circle: null,
  you: { attend: false, debate: null },
  ...more,
});
const joseph: FollowUp = {
  id: 7,
  kind: 'call',
  with: { own_name: 3, text: 'Joseph' },
  due: '2026-12-04',
  state: 'open',
  outcome: null,
  text: '',
  note: '',
  coffee: null,
  sent_at: null,
};
const is = (state: api.GatheringState) =>
  vi.spyOn(api, 'state').mockImplementation(() => Promise.resolve({ ...state, now: moment(0) }));
const show = () => render(GatheringPage, { id: 'abc', me: anna });
const scan = () => {
  history.replaceState(null, '', '/me#attend/abc/k0de');
  takeCode();
};
const attend = vi.spyOn(api, 'attend');

beforeEach(async () => {
  vi.restoreAllMocks();
  forgetCode();
  history.replaceState(null, '', '/me#gathering/abc');
  await say.speak('nl');
  await Promise.all([say.learn(words), say.learn(connectWords), say.learn(introduce)]);
  vi.spyOn(api, 'listen').mockReturnValue(() => undefined);
  vi.spyOn(api, 'attend').mockResolvedValue({} as never);
  vi.spyOn(connect, 'followUps').mockResolvedValue({ open: [joseph], waiting: [], done: [] });
  vi.spyOn(connect, 'contacts').mockResolvedValue({ contacts: [], own_names: [{ id: 4, text: 'Nadia' }] });
});
afterEach(cleanup);

describe('the page of a gathering', () => {
  it('attends by one tap of whoever scanned its code, which is nowhere to be read', async () => {
    scan();
    is(goesOn());
    show();
    const here = await screen.findByRole('button', { name: nl.live.here });
    // Opening a link does nothing.
    expect(api.attend).not.toHaveBeenCalled();
    is(goesOn({ you: { attend: true, debate: null } }));
    await fireEvent.click(here);
    await screen.findByText(nl.live.youAttend);
    expect(api.attend).toHaveBeenCalledExactlyOnceWith('abc', 'k0de');
    expect(location.href).not.toContain('k0de');
    expect(location.hash).toBe('#gathering/abc');
  });

  it('says what is wrong with a code, and then takes the tap of whoever is checked in', async () => {
    scan();
    is(goesOn());
    vi.mocked(api.attend).mockRejectedValueOnce(new Problem('code-expired', 410));
    show();
    await fireEvent.click(await screen.findByRole('button', { name: nl.live.here }));
    await screen.findByText(nl.refused['code-expired'] ?? '');
    vi.mocked(api.attend).mockRejectedValueOnce(new Problem('not-there', 409));
    await fireEvent.click(await screen.findByRole('button', { name: nl.live.here }));
    await screen.findByText(nl.refused['not-there'] ?? '');
    expect(api.attend).toHaveBeenLastCalledWith('abc', undefined);
  });

  it('waits with whoever scanned before it began', async () => {
    scan();
    const begins = { begins_at: moment(0.02), ends_at: moment(15) };
    is(goesOn({ ...begins, phase: 'to-come', attending: null }));
    vi.mocked(api.attend).mockRejectedValueOnce(new Problem('gathering-not-begun', 409));
    show();
    await fireEvent.click(await screen.findByRole('button', { name: nl.live.here }));
    await screen.findByText(nl.live.early);
    await waitFor(() => expect(api.attend).toHaveBeenCalledTimes(2), { timeout: 6000 });
    expect(api.attend).toHaveBeenLastCalledWith('abc', 'k0de');
  });

  it('can be taken back', async () => {
    is(goesOn({ you: { attend: true, debate: null } }));
    const takeBack = vi.spyOn(api, 'takeBack').mockResolvedValue(undefined);
    show();
    const no = await screen.findByRole('button', { name: nl.live.notHereAt('Samen bellen') });
    is(goesOn());
    await fireEvent.click(no);
    expect(takeBack).toHaveBeenCalledWith('abc');
    await screen.findByRole('button', { name: nl.live.here });
    expect(attend).not.toHaveBeenCalled();
  });

  it('is not there for whom it is not', async () => {
    vi.spyOn(api, 'state').mockRejectedValue(new Problem('unknown-gathering', 404));
    show();
    await screen.findByRole('heading', { name: nl.live.gone });
  });
});

describe('a call hour on the phone', () => {
  it('marks what was open as done, and shows what all did', async () => {
    is(goesOn({ you: { attend: true, debate: null } }));
    const done = vi.spyOn(api, 'done').mockResolvedValue({ done: 31 });
    show();
    await fireEvent.click(await screen.findByRole('button', { name: c.toDo.doneWith('Joseph') }));
    await screen.findByText(c.toDo.wasDone('Joseph'));
    expect(done).toHaveBeenCalledWith('abc', 7);
    await screen.findByText('31');
  });

  it('makes one follow-up of a name, however often it takes to be done', async () => {
    is(goesOn({ you: { attend: true, debate: null } }));
    const add = vi.spyOn(connect, 'addFollowUp').mockResolvedValue({ ...joseph, id: 12 });
    const done = vi
      .spyOn(api, 'done')
      .mockRejectedValueOnce(new Problem('unreachable', 0))
      .mockResolvedValue({ done: 3 });
    show();
    const button = await screen.findByRole('button', { name: c.toDo.doneWith('Nadia') });
    await fireEvent.click(button);
    await screen.findByText(say.t.common.unreachable);
    await fireEvent.click(button);
    await screen.findByText(c.toDo.wasDone('Nadia'));
    expect(add).toHaveBeenCalledOnce();
    expect(add.mock.calls[0]?.[0]).toMatchObject({ kind: 'call', with: { own_name: 4 } });
    expect(done).toHaveBeenLastCalledWith('abc', 12);
  });

  it('ends with what was done together, and says when the next one is', async () => {
    is(
      goesOn({
        begins_at: moment(-25),
        ends_at: moment(-5),
        phase: 'over',
        done: 31,
        you: { attend: true, debate: null },
      }),
    );
    vi.spyOn(announced, 'gatherings').mockResolvedValue({
      gatherings: [
        { kind: 'call-hour', called_off: true, begins_at: moment(60), time_zone: 'UTC' },
        { kind: 'call-hour', called_off: false, begins_at: '2099-03-02T10:00:00Z', time_zone: 'UTC' },
      ] as never,
    });
    show();
    await screen.findByRole('heading', { name: nl.callHour.thanks });
    await screen.findByText('31');
    await screen.findByText(/maandag 2 maart, 10:00/);
    expect(screen.getByRole('link', { name: c.conscience.change }).getAttribute('href')).toBe(
      '/me#reminders',
    );
    expect(screen.queryByRole('button', { name: c.toDo.doneWith('Joseph') })).toBeNull();
  });
});
