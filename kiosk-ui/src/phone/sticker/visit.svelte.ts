// A scanned sticker: what it is stuck to, who holds the phone, and what that person may do here.
import * as api from '../../api/person.ts';
import * as stickers from '../../api/stickers.ts';
import { codeOf, isProblem, Problem } from '../../api/call.ts';
import type { Broken, Me, MyStay, Sticker } from '../../api/types.ts';
import { speakFor } from '../../texts/say.svelte.ts';

export type Step =
  | 'loading'
  | 'sign-in'
  | 'factor-first'
  | 'consent'
  | 'choose'
  | 'broken'
  | 'told'
  | 'reported'
  | 'gone'
  | 'unknown'
  | 'offline';

export class Visit {
  step = $state<Step>('loading');
  sticker = $state.raw<Sticker>();
  me = $state.raw<Me>();
  now = $state.raw<MyStay>();
  refused = $state.raw<{ code: string; extras: Record<string, unknown> }>();
  busy = $state(false);

  readonly #code: string;

  constructor(code: string) {
    this.#code = code;
  }

  /** The stay of whoever holds the phone, when it is at this very desk or in this very café. */
  get stayHere() {
    const stay = this.now?.stay;
    const place = this.sticker;
    if (!stay || !place || stay.site !== place.site) return undefined;
    const here = place.kind === 'desk' ? stay.desk === place.desk : !stay.desk && stay.zone === place.zone;
    return here ? stay : undefined;
  }

  async begin(): Promise<void> {
    this.step = 'loading';
    void api.ways();
    try {
      this.sticker = await stickers.sticker(this.#code);
    } catch (error) {
      this.step = isProblem(error, 'unreachable') ? 'offline' : 'unknown';
      return;
    }
    try {
      await this.signedIn(await api.me());
    } catch (error) {
      if (isProblem(error, 'second-factor-required')) this.step = 'factor-first';
      else this.step = isProblem(error, 'unauthorized', 'forbidden') ? 'sign-in' : 'offline';
    }
  }

  async signedIn(me: Me): Promise<void> {
    this.me = me;
    await speakFor(me);
    this.now = await api.myStay();
    // Consent is asked for before the first stay; reporting something broken needs none.
    this.step = this.sticker?.kind === 'cafe' && me.consent === null ? 'consent' : 'choose';
  }

  answerConsent = (visible: boolean) =>
    this.#work(async () => {
      this.me = await api.consent(visible);
      this.step = 'choose';
    });

  leave = () =>
    this.#work(async () => {
      try {
        const { stay } = await api.checkOut();
        this.now = { stay, beside: [], cards: [], card: null, question: null };
      } catch (error) {
        if (!isProblem(error, 'not-checked-in')) throw error;
      }
      this.step = 'gone';
    });

  /** The answer is the same whoever sits here, or nobody. */
  nobodyHere = () =>
    this.#work(async () => {
      await stickers.nobodyHere(this.#code);
      this.step = 'told';
    });

  broken = (kind: Broken, line: string) =>
    this.#work(async () => {
      await stickers.broken(this.#code, kind, line);
      this.step = 'reported';
    });

  checkIn = (unseen: boolean) =>
    this.#work(async () => {
      const seated = await stickers.cafeCheckIn(this.#code, unseen);
      this.now = { ...seated, question: null };
    });

  stillHere = () =>
    this.#work(async () => {
      await stickers.stillHere();
      if (this.now) this.now = { ...this.now, question: null };
    });

  async #work(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refused = undefined;
    try {
      await work();
    } catch (error) {
      if (isProblem(error, 'unauthorized')) this.step = 'sign-in';
      else this.refused = { code: codeOf(error), extras: error instanceof Problem ? error.extras : {} };
      // They checked in here after the page was loaded.
      if (isProblem(error, 'own-desk')) this.now = await api.myStay().catch(() => this.now);
    } finally {
      this.busy = false;
    }
  }
}

/** The code in `/d/<code>`. */
export function stickerInPath(path: string): string | undefined {
  return /^\/d\/([^/]+)$/.exec(path)?.[1];
}
