// A guest without an invitation at the kiosk: what they type, until they are signed in, give up or walk away.
import * as api from '../../api/kiosk.ts';
import { codeOf } from '../../api/call.ts';
import type { Stay } from '../../api/types.ts';
import {
  asked,
  bodyOf,
  nothing,
  refusedText,
  type Asked,
  type Refused,
  type Typed,
} from '../../guest-sign-in/typed.ts';
import { oneTimeKey } from '../../guest-sign-in/one-time-key.ts';

/** After this long without a touch whatever was typed is gone. */
export const leftAfter = 60_000;

export class GuestDesk {
  /** Undefined while no guest is here. */
  typed = $state<Typed>();
  busy = $state(false);
  /** The code of a refusal. */
  refused = $state('');
  /** The text that it was about, if it was about one. */
  refusedText = $state.raw<Refused>();

  #timer: ReturnType<typeof setTimeout> | undefined;
  #key = '';

  constructor(private readonly onSignedIn: (stay: Stay, how: Asked) => void) {}

  open(): void {
    this.typed = nothing();
    this.touch();
  }

  /** Somebody is here. */
  touch(): void {
    clearTimeout(this.#timer);
    if (this.typed) this.#timer = setTimeout(() => this.close(), leftAfter);
  }

  /** Forgets all that was typed. */
  close(): void {
    clearTimeout(this.#timer);
    this.typed = undefined;
    this.refused = '';
    this.refusedText = undefined;
    this.#key = '';
  }

  async signIn(): Promise<void> {
    const guest = this.typed;
    const body = guest && bodyOf(guest);
    if (!body || this.busy) return;
    this.touch();
    this.busy = true;
    this.refused = '';
    this.refusedText = undefined;
    // The same until there is an answer: what was sent twice is one guest.
    this.#key ||= oneTimeKey();
    try {
      const { stay } = await api.signInGuest(body, this.#key);
      // Who gave up meanwhile is signed in all the same, and sees it.
      this.close();
      this.onSignedIn(stay, asked(guest));
    } catch (error) {
      this.refusedText = refusedText(error, guest);
      this.refused = codeOf(error);
      if (this.refused !== 'unreachable') this.#key = '';
    } finally {
      this.busy = false;
    }
  }
}
