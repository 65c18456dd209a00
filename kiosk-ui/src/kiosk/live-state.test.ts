import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveState } from './live-state.svelte.ts';

const state = { site: 'Kade 12', open: true, language: 'nl', release: '1' };
let answers: () => Promise<Response>;
let idle: boolean;
const reload = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  idle = true;
  reload.mockClear();
  answers = () => json(state);
  vi.stubGlobal('fetch', (path: string) => (path.endsWith('/code') ? json({ svg: '<svg/>' }) : answers()));
});

const json = (body: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(body), { status }));
const soon = () => vi.advanceTimersByTimeAsync(20);

describe('the entrance', () => {
  it('shows that the server is gone, and comes back by itself', async () => {
    const entrance = new LiveState(() => idle, reload);
    const stop = entrance.start();
    await soon();
    expect(entrance.link).toBe('up');
    answers = () => Promise.reject(new TypeError('refused'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(entrance.link).toBe('down');
    answers = () => json(state);
    await vi.advanceTimersByTimeAsync(3000);
    expect(entrance.link).toBe('up');
    stop();
  });

  it('asks to be enrolled when its token is not accepted', async () => {
    answers = () => json({ code: 'unauthorized' }, 401);
    const entrance = new LiveState(() => idle, reload);
    const stop = entrance.start();
    await soon();
    expect(entrance.link).toBe('not-enrolled');
    stop();
  });

  it('shows no code out of hours', async () => {
    answers = () => json({ ...state, open: false });
    const entrance = new LiveState(() => idle, reload);
    const stop = entrance.start();
    await soon();
    expect(entrance.code).toBeUndefined();
    stop();
  });

  it('reloads itself after a new release, but not while somebody reads an answer', async () => {
    const entrance = new LiveState(() => idle, reload);
    const stop = entrance.start();
    await soon();
    answers = () => json({ ...state, release: '2' });
    idle = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).not.toHaveBeenCalled();
    idle = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).toHaveBeenCalledTimes(1);
    stop();
  });
});
