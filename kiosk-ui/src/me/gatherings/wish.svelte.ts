// Something that a reader asked for by a tap: shown at once, and sent until the service has it, however often they change their mind.
import { codeOf, isProblem } from '../../api/call.ts';

const afterFailure = 1000;
const atMost = 5000;

export class Wish<T> {
  /** What was asked for and is not with the service yet. */
  wanted = $state.raw<T>();
  /** It could not be sent, and is sent again. */
  waits = $state(false);
  /** Why the service does not take it. */
  refused = $state('');

  #sends = false;
  #stopped = false;
  #wait = afterFailure;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #send: (value: T) => Promise<unknown>;
  readonly #done: (value: T) => void;

  /** `done`: the service has it, and nothing else was asked for since. */
  constructor(send: (value: T) => Promise<unknown>, done: (value: T) => void) {
    this.#send = send;
    this.#done = done;
  }

  make(value: T): void {
    this.wanted = value;
    this.refused = '';
    this.again();
  }

  /** Sends what waits, at once. */
  again(): void {
    clearTimeout(this.#retry);
    void this.#go();
  }

  /** It is no longer wished. */
  drop(): void {
    clearTimeout(this.#retry);
    this.wanted = undefined;
    this.waits = false;
  }

  start(): () => void {
    this.#stopped = false;
    const again = () => this.again();
    addEventListener('online', again);
    return () => {
      this.#stopped = true;
      clearTimeout(this.#retry);
      removeEventListener('online', again);
    };
  }

  async #go(): Promise<void> {
    // One at a time, in the order of the taps.
    if (this.#sends || this.#stopped || this.wanted === undefined) return;
    this.#sends = true;
    const value = this.wanted;
    try {
      await this.#send(value);
      this.#wait = afterFailure;
      this.waits = false;
      if (this.wanted === value) {
        this.wanted = undefined;
        this.#done(value);
      }
    } catch (error) {
      if (isProblem(error, 'unreachable', 'too-many-requests', 'unavailable')) {
        this.waits = this.wanted !== undefined;
        if (!this.#stopped) this.#retry = setTimeout(() => void this.#go(), this.#wait);
        this.#wait = Math.min(this.#wait * 2, atMost);
        return;
      }
      this.refused = codeOf(error);
      this.drop();
    } finally {
      this.#sends = false;
    }
    if (this.wanted !== undefined) this.again();
  }
}
