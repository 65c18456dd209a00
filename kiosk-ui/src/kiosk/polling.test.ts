// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDoing } from './polling.ts';

beforeEach(() => vi.useFakeTimers());

const rhythm = { every: 10_000, afterFailure: 500, atMost: 3000 };

describe('doing one thing again and again', () => {
  it('starts at once and then every ten seconds, however long the thing itself takes', async () => {
    const task = vi.fn(() => new Promise<void>((done) => setTimeout(done, 700)));
    const loop = keepDoing(task, vi.fn(), rhythm);
    expect(task).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(9999);
    expect(task).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(task).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(task).toHaveBeenCalledTimes(12);
    loop.stop();
  });

  it('holds one timer at a time, for weeks', async () => {
    const loop = keepDoing(() => Promise.resolve(), vi.fn(), rhythm);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(vi.getTimerCount()).toBe(1);
    loop.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tries again sooner after a failure, waits longer each time, and never beyond the bound', async () => {
    const at: number[] = [];
    const begun = Date.now();
    const loop = keepDoing(
      () => {
        at.push(Date.now() - begun);
        return Promise.reject(new Error('down'));
      },
      vi.fn(),
      rhythm,
    );
    await vi.advanceTimersByTimeAsync(13_000);
    expect(at).toEqual([0, 500, 1500, 3500, 6500, 9500, 12_500]);
    loop.stop();
  });

  it('is back within ten seconds of the server, even when each try hangs for four', async () => {
    let up = false;
    let back = 0;
    const loop = keepDoing(
      () =>
        new Promise<void>((done, fail) => {
          if (up) {
            back ||= Date.now();
            done();
          } else setTimeout(() => fail(new Error('timeout')), 4000);
        }),
      vi.fn(),
      rhythm,
    );
    await vi.advanceTimersByTimeAsync(60_001);
    up = true;
    const returned = Date.now();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(back).toBeGreaterThan(0);
    expect(back - returned).toBeLessThanOrEqual(10_000);
    loop.stop();
  });

  it('goes back to its rhythm after success', async () => {
    let fail = true;
    const task = vi.fn(() => (fail ? Promise.reject(new Error('down')) : Promise.resolve()));
    const failed = vi.fn();
    const loop = keepDoing(task, failed, rhythm);
    await vi.advanceTimersByTimeAsync(500);
    fail = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(failed).toHaveBeenCalledTimes(2);
    expect(task).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(9999);
    expect(task).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(task).toHaveBeenCalledTimes(4);
    loop.stop();
  });

  it('does it now when asked, and not twice at once', async () => {
    const task = vi.fn(() => new Promise<void>((done) => setTimeout(done, 100)));
    const loop = keepDoing(task, vi.fn(), rhythm);
    loop.now();
    expect(task).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    loop.now();
    expect(task).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(100);
    expect(vi.getTimerCount()).toBe(1);
    loop.stop();
  });
});
