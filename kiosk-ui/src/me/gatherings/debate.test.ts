import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/call.ts';
import * as announced from '../../api/gatherings.ts';
import * as api from '../../api/gatherings-live.ts';
import { words } from '../../gatherings/words.svelte.ts';
import { nl } from '../../texts/gatherings/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { anna } from '../anna.ts';
import GatheringPage from './GatheringPage.svelte';

const moment = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const own: api.InDebate = { side: null, hand: false, floor: false, handles: [] };
const debate: api.Debate = {
  halves: { for: 12, undecided: 4, against: 9 },
  hands: 3,
  turns: { for: 2, undecided: 0, against: 1 },
  speaker: null,
  changed: null,
};
const speaker = { number: 4, side: 'against' as const, until: moment(2), hash: 'ab' };
const goesOn = (
  of: Partial<api.Debate> = {},
  you: Partial<api.InDebate> | null = {},
): api.GatheringState => ({
  id: 'abc',
  kind: 'debate',
  title: 'De eerste verdieping wordt stil',
  site: 'Kade',
  time_zone: 'Europe/Amsterdam',
  zone: null,
  place: '',
  begins_at: moment(-5),
  ends_at: moment(15),
  now: moment(0),
  phase: 'goes-on',
  attending: 25,
  done: null,
  debate: { ...debate, ...of },
  circle: null,
  you: you && { attend: true, debate: { ...own, ...you } },
});
const is = (state: api.GatheringState) =>
  vi.spyOn(api, 'state').mockImplementation(() => Promise.resolve({ ...state, now: moment(0) }));
/** What the stream tells: the same to everybody. */
const tell = (of: Partial<api.Debate>) => vi.mocked(api.listen).mock.calls[0]?.[1](goesOn(of, null));
const show = () => render(GatheringPage, { id: 'abc', me: anna });
const button = (name: string | RegExp) => screen.findByRole('button', { name });

beforeEach(async () => {
  vi.restoreAllMocks();
  history.replaceState(null, '', '/me#gathering/abc');
  await say.speak('nl');
  await say.learn(words);
  vi.spyOn(api, 'listen').mockReturnValue(() => undefined);
  // jsdom has dialogs that do not open.
  HTMLDialogElement.prototype.showModal = function () {
    this.setAttribute('open', '');
  };
});

describe('a debate on the phone', () => {
  it('takes a side at once, and keeps it while the connection is lost', async () => {
    is(goesOn());
    const take = vi.spyOn(api, 'takeSide').mockRejectedValueOnce(new Problem('unreachable', 0));
    take.mockResolvedValue(undefined);
    show();
    await screen.findByText(nl.debate.who);
    const side = await button(/^Tegen/);
    await fireEvent.click(side);
    expect(side.getAttribute('aria-pressed')).toBe('true');
    await screen.findByText(nl.debate.waits);
    dispatchEvent(new Event('online'));
    await waitFor(() => expect(screen.queryByText(nl.debate.waits)).toBeNull());
    expect(take.mock.calls).toEqual([
      ['abc', 'against'],
      ['abc', 'against'],
    ]);
    expect(side.getAttribute('aria-pressed')).toBe('true');
  });

  it('takes a side back that the service refuses, and says why', async () => {
    is(goesOn());
    vi.spyOn(api, 'takeSide').mockRejectedValue(new Problem('not-attending', 409));
    show();
    const side = await button(/^Voor/);
    await fireEvent.click(side);
    await screen.findByText(nl.refused['not-attending'] ?? '');
    expect(side.getAttribute('aria-pressed')).toBe('false');
  });

  it('asks whether it was drawn when somebody was and its hand is up, and then lights up', async () => {
    is(goesOn());
    vi.spyOn(api, 'handUp').mockResolvedValue(undefined);
    show();
    await fireEvent.click(await button(nl.debate.handUp));
    await button(nl.debate.handDown);
    is(goesOn({ speaker }, { floor: true }));
    tell({ speaker });
    await screen.findByRole('heading', { name: nl.debate.floor });
    screen.getByText(nl.debate.floorSide.against);
    await button(nl.debate.handUp);
    // Somebody else is drawn: no longer.
    tell({ speaker: { ...speaker, number: 5, side: 'for' } });
    await screen.findByText(nl.debate.speaks.for);
    expect(screen.queryByRole('heading', { name: nl.debate.floor })).toBeNull();
  });

  it('does not ask when somebody is drawn and its hand was not up', async () => {
    is(goesOn());
    show();
    await button(nl.debate.handUp);
    const asked = vi.mocked(api.state).mock.calls.length;
    tell({ speaker });
    await screen.findByText(nl.debate.speaks.against);
    expect(api.state).toHaveBeenCalledTimes(asked);
  });

  it('is only looked at by who does not attend', async () => {
    is({ ...goesOn(), you: { attend: false, debate: null } });
    show();
    await button(nl.live.here);
    screen.getByText('12');
    expect(screen.queryByRole('button', { name: nl.debate.handUp })).toBeNull();
  });

  it('says nothing of how it ended before the service does', async () => {
    // The last that was told is of before the end.
    const before = { ...goesOn(), ends_at: moment(-1) };
    is(before);
    show();
    await screen.findByText(nl.debate.resultComes);
    expect(screen.queryByText(nl.debate.fewChanged)).toBeNull();
    expect(screen.queryByText(nl.debate.forgotten)).toBeNull();
  });

  it('says at the end how many changed sides, and that who stood where is forgotten', async () => {
    vi.spyOn(announced, 'gatherings').mockResolvedValue({ gatherings: [] });
    const over = goesOn({ halves: null, turns: null, changed: 5 });
    is({ ...over, phase: 'over', begins_at: moment(-50), ends_at: moment(-5) });
    show();
    await screen.findByText(nl.debate.over);
    screen.getByText('5');
    screen.getByText(nl.debate.forgotten);
    const lots = screen.getByRole('link', { name: nl.debate.lots });
    expect(lots.getAttribute('href')).toBe('/api/gatherings/abc/lots?as=person');
  });
});
