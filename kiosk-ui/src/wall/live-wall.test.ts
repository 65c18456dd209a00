import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WallBody } from '../api/types.ts';
import { LiveWall, slideFor, slidesOf } from './live-wall.svelte.ts';

const offer = (n: number) => ({ kind: 'offer' as const, text: `offer ${n}` });
const gathering = (title: string, from: string, until: string) => ({
  kind: 'debate' as const,
  title,
  place: '',
  begins_at: `2026-11-17T${from}:00Z`,
  ends_at: `2026-11-17T${until}:00Z`,
});
const state = {
  site: 'Kade 12',
  open: true,
  language: 'nl',
  release: '1',
  now: '2026-11-17T12:00:00Z',
  gatherings: [],
  vacancy: null,
  story: null,
  offers: [offer(1), offer(2)],
};
let answers: () => Promise<Response>;
const reload = vi.fn();

const json = (body: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(body), { status }));
const shown = (wall: LiveWall) => (wall.slide && 'text' in wall.slide ? wall.slide.text : wall.slide?.kind);

beforeEach(() => {
  vi.useFakeTimers();
  reload.mockClear();
  answers = () => json(state);
  vi.stubGlobal('fetch', () => answers());
});

describe('the wall', () => {
  it('shows one thing for twenty seconds each, in turn', async () => {
    const wall = new LiveWall(reload);
    const stop = wall.start();
    await vi.advanceTimersByTimeAsync(100);
    const seen = [shown(wall)];
    for (let i = 0; i < 3; i += 1) {
      await vi.advanceTimersByTimeAsync(slideFor);
      seen.push(shown(wall));
    }
    expect(seen).toEqual(['busy', 'offer 1', 'offer 2', 'busy']);
    stop();
  });

  it('goes on when what it shows is gone', async () => {
    const wall = new LiveWall(reload);
    const stop = wall.start();
    await vi.advanceTimersByTimeAsync(100 + 2 * slideFor);
    expect(shown(wall)).toBe('offer 2');
    answers = () => json({ ...state, offers: [] });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown(wall)).toBe('busy');
    stop();
  });

  it('comes back when the server does, and tells a missing token from one of a kiosk', async () => {
    const wall = new LiveWall(reload);
    const stop = wall.start();
    await vi.advanceTimersByTimeAsync(100);
    for (const [answer, link] of [
      [() => Promise.reject(new TypeError('refused')), 'down'],
      [() => json({ code: 'unauthorized' }, 401), 'not-enrolled'],
      [() => json({ code: 'forbidden' }, 403), 'no-wall'],
      [() => json(state), 'up'],
    ] as const) {
      answers = answer as () => Promise<Response>;
      await vi.advanceTimersByTimeAsync(10_000);
      expect(wall.link).toBe(link);
    }
    stop();
  });

  it('loads itself again after a new release', async () => {
    const wall = new LiveWall(reload);
    const stop = wall.start();
    await vi.advanceTimersByTimeAsync(100);
    answers = () => json({ ...state, release: '2' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).toHaveBeenCalledOnce();
    stop();
  });

  it('says how busy it is between offers', () => {
    const offers = [1, 2, 3, 4].map(offer);
    const kinds = slidesOf({ ...state, offers }).map(({ kind }) => kind);
    expect(kinds).toEqual(['busy', 'offer', 'offer', 'offer', 'busy', 'offer']);
  });

  it('says once in all rounds whom the house looks for', () => {
    const vacancy = { title: 'Analyst', line: 'Counts what counts' };
    const offers = [1, 2, 3, 4].map(offer);
    const kinds = slidesOf({ ...state, offers, vacancy }).map(({ kind }) => kind);
    expect(kinds).toEqual(['busy', 'vacancy', 'offer', 'offer', 'offer', 'busy', 'offer']);
  });

  it('tells once in all rounds of a story', () => {
    const story = { kind: 'detour' as const, title: 'In three steps', language: 'en' as const };
    const offers = [1, 2, 3, 4].map(offer);
    const kinds = (more: object) => slidesOf({ ...state, ...more, story }).map(({ kind }) => kind);
    expect(kinds({ offers })).toEqual(['busy', 'offer', 'offer', 'offer', 'busy', 'story', 'offer']);
    expect(kinds({ offers: [] })).toEqual(['busy', 'story']);
  });

  it('says in each round what is on today, and of much that is on a part', () => {
    const on = (n: number) => gathering(`${n}`, '14:00', '15:00');
    const seen = (gatherings: WallBody['gatherings'], many: number) =>
      slidesOf({ ...state, gatherings, offers: [1, 2, 3, 4].slice(0, many).map(offer) }).map((slide) =>
        slide.kind === 'gathering' ? slide.about.title : slide.kind,
      );
    expect(seen([on(1)], 4)).toEqual(['busy', '1', 'offer', 'offer', 'offer', 'busy', '1', 'offer']);
    expect(seen([on(1), on(2), on(3)], 4).join(' ')).toBe('busy 1 2 offer offer offer busy 3 1 offer');
    expect(seen([on(1), on(2)], 0)).toEqual(['busy', '1', '2']);
    expect(seen([], 0)).toEqual(['busy']);
    // What is over is gone, also before the service is asked again.
    expect(seen([gathering('over', '10:00', '12:00'), gathering('on', '11:00', '12:01')], 0)).toEqual([
      'busy',
      'on',
    ]);
  });
});
