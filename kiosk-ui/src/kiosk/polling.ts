// Repeats a request for weeks: at a fixed interval while it succeeds, sooner after a failure.

export interface Rhythm {
  /** Time between two starts while all is well, in milliseconds. */
  every: number;
  /** First wait after a failure; doubles up to `atMost`. */
  afterFailure: number;
  /** With the call's own patience of 4 s this keeps the return within 10 s of the server's. */
  atMost: number;
}

export const kioskRhythm: Rhythm = { every: 10_000, afterFailure: 500, atMost: 3000 };

/** Starts at once; returns how to stop, and how to do it now instead of at the next turn. */
export function keepDoing(
  task: () => Promise<void>,
  onFailure: (error: unknown) => void,
  rhythm: Rhythm = kioskRhythm,
): { stop: () => void; now: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = rhythm.afterFailure;
  let stopped = false;
  let running = false;

  async function turn(): Promise<void> {
    if (running || stopped) return;
    running = true;
    const started = Date.now();
    let next: number;
    try {
      await task();
      wait = rhythm.afterFailure;
      // Setting the machine's clock must neither stop the polling nor speed it up.
      const took = Math.min(Math.max(Date.now() - started, 0), rhythm.every);
      next = rhythm.every - took;
    } catch (error) {
      onFailure(error);
      next = wait;
      wait = Math.min(wait * 2, rhythm.atMost);
    }
    running = false;
    if (!stopped) timer = setTimeout(() => void turn(), next);
  }

  void turn();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    now() {
      clearTimeout(timer);
      void turn();
    },
  };
}
