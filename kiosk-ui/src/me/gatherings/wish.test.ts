import { beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '../../api/call.ts';
import { Wish } from './wish.svelte.ts';

const send = vi.fn<(side: string) => Promise<unknown>>();
const done = vi.fn<(side: string) => void>();
const made = () => {
  const wish = new Wish<string>(send, done);
  return { wish, stop: wish.start() };
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset().mockResolvedValue(undefined);
  done.mockReset();
});

it('a wish is shown at once, and is done when the service has it', async () => {
  const { wish, stop } = made();
  wish.make('for');
  expect(wish.wanted).toBe('for');
  await pass(0);
  expect([wish.wanted, wish.waits]).toEqual([undefined, false]);
  expect(done).toHaveBeenCalledExactlyOnceWith('for');
  stop();
});

it('of several in a row the last counts, and they arrive one after the other', async () => {
  let arrive = () => {};
  send.mockImplementationOnce(() => new Promise<void>((arrived) => (arrive = arrived)));
  const { wish, stop } = made();
  for (const side of ['for', 'undecided', 'against']) wish.make(side);
  await pass(0);
  expect(send).toHaveBeenCalledTimes(1);
  arrive();
  await pass(0);
  expect(send.mock.calls).toEqual([['for'], ['against']]);
  expect(done).toHaveBeenCalledExactlyOnceWith('against');
  stop();
});

it('without a connection it stays, says so, and is sent again', async () => {
  send
    .mockRejectedValueOnce(new Problem('unreachable', 0))
    .mockRejectedValueOnce(new Problem('unreachable', 0));
  const { wish, stop } = made();
  wish.make('for');
  await pass(0);
  expect([wish.wanted, wish.waits]).toEqual(['for', true]);
  await pass(1000);
  expect(wish.waits).toBe(true);
  // Back earlier than the next try.
  dispatchEvent(new Event('online'));
  await pass(0);
  expect([wish.wanted, wish.waits]).toEqual([undefined, false]);
  stop();
  wish.make('against');
  await pass(60_000);
  expect(send).toHaveBeenCalledTimes(3);
});

it('what the service refuses is not wished any more', async () => {
  send.mockRejectedValueOnce(new Problem('gathering-over', 409));
  const { wish, stop } = made();
  wish.make('for');
  await pass(10_000);
  expect([wish.wanted, wish.waits, wish.refused]).toEqual([undefined, false, 'gathering-over']);
  expect(send).toHaveBeenCalledTimes(1);
  stop();
});
