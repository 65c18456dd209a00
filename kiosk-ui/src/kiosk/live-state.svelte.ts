// Polls the kiosk's state and current code, and knows whether the service can be reached.
import * as api from '../api/kiosk.ts';
import { isProblem } from '../api/call.ts';
import type { KioskCode, KioskState } from '../api/types.ts';
import { keepDoing } from './polling.ts';

export type Link = 'starting' | 'up' | 'down' | 'not-enrolled';

export class LiveState {
  link = $state<Link>('starting');
  state = $state.raw<KioskState>();
  code = $state.raw<KioskCode>();
  /** Counts the codes, so that the ring starts anew with each. */
  turn = $state(0);

  #loop: ReturnType<typeof keepDoing> | undefined;
  #release: string | undefined;

  /** `idle` says whether nobody is reading an answer: only then may the page reload itself. */
  constructor(
    private readonly idle: () => boolean,
    private readonly reload: () => void = () => location.reload(),
  ) {}

  start(): () => void {
    this.#loop = keepDoing(
      () => this.#refresh(),
      (error) => {
        this.link = isProblem(error, 'unauthorized', 'forbidden') ? 'not-enrolled' : 'down';
      },
    );
    return () => this.#loop?.stop();
  }

  /** For after enrolment and after each check-in: the figures should not lag behind. */
  refreshNow(): void {
    this.#loop?.now();
  }

  async #refresh(): Promise<void> {
    const state = await api.kioskState();
    // Outside opening hours nobody can check in with a code.
    const code = state.open ? await api.kioskCode() : undefined;
    this.state = state;
    this.code = code;
    this.turn = (this.turn + 1) % 1_000_000;
    this.link = 'up';
    this.#release ??= state.release;
    if (state.release !== this.#release && this.idle()) this.reload();
  }
}
