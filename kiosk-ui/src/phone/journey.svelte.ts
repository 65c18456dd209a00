// The steps from scanning the kiosk's code to a desk, and the transitions between them.
import * as api from '../api/person.ts';
import { codeOf, isProblem, Problem } from '../api/call.ts';
import type {
  CardAtTable,
  CheckIn,
  Me,
  MyStay,
  OwnCard,
  Question,
  Seated,
  Stay,
  Ticket,
} from '../api/types.ts';
import { speakFor } from '../texts/say.svelte.ts';

export type Step =
  | 'loading'
  | 'sign-in'
  | 'factor-first'
  | 'consent'
  | 'choose'
  | 'guest'
  | 'seated'
  | 'gone'
  | 'old-code'
  | 'scan-first'
  | 'offline';

export interface Refused {
  code: string;
  extras: Record<string, unknown>;
}

export class Journey {
  step = $state<Step>('loading');
  me = $state.raw<Me>();
  ticket = $state.raw<Ticket>();
  stay = $state.raw<Stay>();
  beside = $state.raw<string[]>([]);
  /** The second cards of those beside who came under one. */
  cards = $state.raw<CardAtTable[]>([]);
  /** The second card that others read beside their own name. */
  card = $state.raw<OwnCard | null>(null);
  /** While somebody thinks that nobody sits here. */
  question = $state.raw<Question | null>(null);
  refused = $state.raw<Refused>();
  busy = $state(false);
  /** Their organisation requires a second factor that they have not given: there is a desk, and nothing of their own. */
  limited = $state(false);

  #codeWasOld = false;

  /** `code` of the kiosk, or undefined for who came without scanning it. */
  async begin(code: string | undefined): Promise<void> {
    this.step = 'loading';
    // Known by the time that somebody has to sign in.
    void api.ways();
    try {
      await this.#attempt(code);
    } catch {
      this.step = 'offline';
    }
  }

  async #attempt(code: string | undefined): Promise<void> {
    const [, me] = await Promise.all([this.#takeTicket(code), this.#whoAmI()]);
    if (this.limited) {
      this.signedInLimited();
      return;
    }
    if (!me) {
      // A guest who signed in with this phone has no more than a visit.
      this.stay = await api.guestStay();
      // Without a ticket signing in leads nowhere: first a new scan.
      this.step =
        this.stay || wasErased() ? 'guest' : this.ticket || !this.#codeWasOld ? 'sign-in' : 'old-code';
      return;
    }
    await this.signedIn(me);
  }

  async #takeTicket(code: string | undefined): Promise<void> {
    if (code) {
      try {
        await api.takeTicket(code);
      } catch (error) {
        if (!isProblem(error, 'unknown-code', 'code-expired')) throw error;
        this.#codeWasOld = true;
      }
    }
    // Also after an old code: a page that is reloaded may hold a ticket that is still good.
    try {
      this.ticket = await api.ticket();
    } catch (error) {
      if (isProblem(error, 'unreachable')) throw error;
      this.ticket = undefined;
    }
  }

  async #whoAmI(): Promise<Me | undefined> {
    try {
      return await api.me();
    } catch (error) {
      this.limited = isProblem(error, 'second-factor-required');
      if (this.limited || isProblem(error, 'unauthorized', 'forbidden')) return undefined;
      throw error;
    }
  }

  async signedIn(me: Me): Promise<void> {
    this.me = me;
    await speakFor(me);
    if (me.consent === null) this.step = 'consent';
    else await this.#settle();
  }

  signedInLimited(): void {
    this.limited = true;
    this.step = this.ticket ? 'choose' : this.#codeWasOld ? 'old-code' : 'factor-first';
  }

  async answerConsent(visible: boolean): Promise<void> {
    await this.#work(async () => {
      this.me = await api.consent(visible);
      await this.#settle();
    });
  }

  async #settle(): Promise<void> {
    const found = await api.myStay();
    if (found.stay) this.#sit(found, found.question);
    else this.step = this.ticket ? 'choose' : this.#codeWasOld ? 'old-code' : 'scan-first';
  }

  async checkIn(wish: CheckIn): Promise<void> {
    await this.#work(async () => {
      const seated = await api.checkIn(wish);
      // A ticket is good once: for another place, another scan.
      this.ticket = undefined;
      this.#sit(seated);
      // Which card they came under is the service's to say.
      if (this.me?.second_card) await this.#lookNow().catch(() => undefined);
    });
  }

  async leave(): Promise<void> {
    await this.#work(async () => {
      try {
        this.stay = (await api.checkOut()).stay;
      } catch (error) {
        // The stay was ended meanwhile, by closing time or a report of an empty desk.
        if (!isProblem(error, 'not-checked-in')) throw error;
      }
      this.step = 'gone';
    });
  }

  /** For when the phone comes out of the pocket again, and now and then while it lies on the desk. */
  async look(): Promise<void> {
    if (this.step !== 'seated' || this.busy || this.limited) return;
    // Without an answer the last known one stays on the screen.
    await this.#lookNow().catch(() => undefined);
  }

  async #lookNow(): Promise<void> {
    const found = await api.myStay();
    if (found.stay) this.#sit(found, found.question);
    else this.step = 'scan-first';
  }

  #sit(seated: Seated | MyStay, question: MyStay['question'] = null): void {
    this.stay = seated.stay ?? undefined;
    this.beside = seated.beside;
    this.cards = seated.cards;
    this.card = 'card' in seated ? seated.card : null;
    this.question = question;
    this.refused = undefined;
    this.step = 'seated';
  }

  async #work(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refused = undefined;
    try {
      await work();
    } catch (error) {
      if (isProblem(error, 'no-ticket', 'ticket-expired')) {
        // The ticket was used, perhaps by a request whose answer was lost: then there is a stay to show.
        this.ticket = undefined;
        this.#codeWasOld = true;
        await this.#settle().catch(() => (this.step = 'old-code'));
      } else if (isProblem(error, 'second-factor-required')) {
        this.ticket = undefined;
        this.signedInLimited();
      } else if (isProblem(error, 'unauthorized')) {
        this.step = 'sign-in';
      } else {
        this.refused = { code: codeOf(error), extras: error instanceof Problem ? error.extras : {} };
      }
    } finally {
      this.busy = false;
    }
  }
}

const erased = 'erased';
/** Whether a guest was erased in this tab since the scan: the page says so again when it is loaded again. */
export const wasErased = (): boolean => sessionStorage.getItem(erased) === location.pathname;
export const keepErased = (): void => sessionStorage.setItem(erased, location.pathname);

/** The code in `/c/<code>`. */
export function codeInPath(path: string): string | undefined {
  return /^\/c\/([^/]+)$/.exec(path)?.[1];
}
