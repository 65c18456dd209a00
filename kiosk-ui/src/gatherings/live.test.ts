import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/call.ts';
import * as api from '../api/gatherings-live.ts';
import { asClock, LiveGathering } from './live.svelte.ts';

const noon = Date.parse('2026-12-01T12:00:00Z');
const at = (seconds: number) => new Date(noon + seconds * 1000).toISOString();
const state = (now: number, more: Partial<api.GatheringState> = {}): api.GatheringState => ({
  id: 'abc',
  kind: 'call-hour',
  title: 'Samen bellen',
  site: 'Kade',
  time_zone: 'Europe/Amsterdam',
  zone: null,
  place: '',
  begins_at: at(0),
  ends_at: at(1200),
  now: at(now),
  phase: 'goes-on',
  attending: null,
  done: 0,
  debate: null,
  circle: null,
  you: { attend: true, debate: null },
  ...more,
});
/** What the stream told, and how to end it. */
let stream: { tell: (state: api.GatheringState) => void; cut: () => void; ended: boolean }[];
const follow = (id = 'abc') => {
  const live = new LiveGathering(id);
  return { live, stop: live.start() };
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  // The phone's clock is an hour and a bit fast.
  vi.setSystemTime(noon + 3_700_000);
  stream = [];
  vi.spyOn(api, 'listen').mockImplementation((_id, tell, cut) => {
    const one = { tell, cut, ended: false };
    stream.push(one);
    return () => (one.ended = true);
  });
});

describe('a gathering that is followed', () => {
  it('has the clock of the service, whatever that of the phone says', async () => {
    const begun = Date.now();
    vi.spyOn(api, 'state').mockImplementation(() =>
      Promise.resolve(state(-60 + (Date.now() - begun) / 1000, { phase: 'to-come' })),
    );
    const { live, stop } = follow();
    await pass(0);
    expect([live.phase, live.left]).toEqual(['to-come', 60]);
    await pass(59_050);
    expect([live.phase, live.left]).toEqual(['to-come', 1]);
    await pass(1100);
    expect([live.phase, asClock(live.left)]).toEqual(['goes-on', '20:00']);
    stop();
  });

  it('comes back to the same minute after the connection was lost', async () => {
    vi.spyOn(api, 'state').mockResolvedValueOnce(state(300)).mockRejectedValue(new Problem('unreachable', 0));
    const { live, stop } = follow();
    await pass(0);
    stream[0]?.cut();
    await pass(120_050);
    expect([live.link, asClock(live.left)]).toEqual(['down', '13:00']);
    vi.spyOn(api, 'state').mockResolvedValue(state(420, { done: 9 }));
    await pass(6000);
    expect([live.link, live.state?.done]).toEqual(['up', 9]);
    stop();
  });

  it('takes what the stream tells, and nothing that is older', async () => {
    vi.spyOn(api, 'state').mockResolvedValue(state(10));
    const { live, stop } = follow();
    await pass(0);
    const asked = vi.mocked(api.state).mock.calls.length;
    stream[0]?.tell(state(12, { done: 4 }));
    stream[0]?.tell(state(11, { done: 3 }));
    expect(live.state?.done).toBe(4);
    await pass(10_000);
    expect(api.state).toHaveBeenCalledTimes(asked);
    stop();
    expect(stream[0]?.ended).toBe(true);
  });

  it('takes what is answered about the reader, though the stream told something newer meanwhile', async () => {
    const debate = (number: number): api.Debate => ({
      halves: { for: 1, undecided: 1, against: 1 },
      hands: 1,
      turns: { for: 0, undecided: 0, against: 0 },
      speaker: { number, side: 'for', until: at(120), hash: 'ab' },
      changed: null,
    });
    const own = { side: null, hand: false, floor: true, handles: [] };
    vi.spyOn(api, 'state').mockResolvedValue(state(10));
    const { live, stop } = follow();
    await pass(0);
    let answer: (state: api.GatheringState) => void = () => {};
    vi.spyOn(api, 'state').mockImplementation(() => new Promise((answered) => (answer = answered)));
    live.refreshNow();
    stream[0]?.tell(state(13, { debate: debate(4), you: null }));
    answer(state(12, { debate: debate(4), you: { attend: true, debate: own } }));
    await pass(0);
    expect([live.state?.you?.debate?.floor, live.state?.now]).toEqual([true, at(13)]);
    // Somebody else has the floor now.
    stream[0]?.tell(state(14, { debate: debate(5), you: null }));
    expect(live.state?.you?.debate?.floor).toBe(false);
    // What was done here while an answer was under way is newer than the answer, and is asked for again.
    live.refreshNow();
    const asked = vi.mocked(api.state).mock.calls.length;
    live.put({ you: { attend: true, debate: { ...own, floor: false, side: 'for' } } });
    answer(state(15, { debate: debate(5), you: { attend: true, debate: { ...own, floor: false } } }));
    await pass(0);
    expect(live.state?.you?.debate?.side).toBe('for');
    expect(vi.mocked(api.state).mock.calls.length).toBe(asked + 1);
    stop();
  });

  it('asks every two seconds where the stream is cut or silent, and tries it again', async () => {
    let now = 0;
    vi.spyOn(api, 'state').mockImplementation(() => Promise.resolve(state((now += 2))));
    const { stop } = follow();
    await pass(25_000);
    expect(stream[0]?.ended).toBe(true);
    const asked = vi.mocked(api.state).mock.calls.length;
    await pass(10_000);
    expect(vi.mocked(api.state).mock.calls.length - asked).toBeGreaterThanOrEqual(4);
    await pass(30_000);
    expect(stream).toHaveLength(2);
    stop();
    const stopped = vi.mocked(api.state).mock.calls.length;
    await pass(60_000);
    expect(api.state).toHaveBeenCalledTimes(stopped);
  });

  it('goes on without streams at all', async () => {
    vi.mocked(api.listen).mockRestore();
    vi.stubGlobal('EventSource', undefined);
    vi.spyOn(api, 'state').mockResolvedValue(state(10));
    const { live, stop } = follow();
    await pass(9000);
    expect(vi.mocked(api.state).mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(live.link).toBe('up');
    stop();
  });

  it('that is gone is unknown, save when it is over: then what was shown stays', async () => {
    vi.spyOn(api, 'state').mockRejectedValue(new Problem('unknown-gathering', 404));
    const gone = follow();
    await pass(60_000);
    expect(gone.live.link).toBe('unknown');
    expect(api.state).toHaveBeenCalledTimes(1);
    gone.stop();
    vi.spyOn(api, 'state')
      .mockResolvedValueOnce(state(1300, { phase: 'over', done: 7 }))
      .mockRejectedValue(new Problem('unknown-gathering', 404));
    const over = follow();
    await pass(0);
    stream.at(-1)?.cut();
    await pass(60_000);
    expect([over.live.link, over.live.phase, over.live.state?.done]).toEqual(['up', 'over', 7]);
    over.stop();
  });
});

it('a clock has hours only where there are any', () => {
  expect([0, 9, 754, 3600, 3723].map(asClock)).toEqual(['0:00', '0:09', '12:34', '1:00:00', '1:02:03']);
});
