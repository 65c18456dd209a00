// Takes a badge, asks for what was chosen before it, and holds the answer on the screen for 8 seconds; a guest's for 20.
import * as api from '../api/kiosk.ts';
import { codeOf, isProblem, Problem } from '../api/call.ts';
import type { Stay } from '../api/types.ts';
import type { Asked } from '../guest-sign-in/typed.ts';
import { oneTimeKey } from '../guest-sign-in/one-time-key.ts';

export type Wish =
  { what: 'desk' } | { what: 'cafe' } | { what: 'leave' } | { what: 'private'; zone: string };

export type Shown =
  | { kind: 'asking' }
  /** `instead`: the café, because all desks are taken. */
  | { kind: 'stay'; stay: Stay; again: boolean; instead: boolean }
  | { kind: 'guest'; stay: Stay; asked: Asked }
  | { kind: 'left'; stay: Stay }
  | { kind: 'problem'; code: string; extras: Record<string, unknown> };

export const shownFor = 8000;
/** A guest reads more, and is here for the first time. */
export const guestShownFor = 20_000;
/** A touch without a badge is forgotten, so that the next person gets a desk. */
export const wishFor = 20_000;

/** Refusals that answer the wish; after any other the same may be tried again. */
const final = new Set(['no-desk-free', 'not-today', 'closed', 'cafe-full', 'private-full', 'not-checked-in']);
/** Refusals of a desk after which the café is offered. */
const noDesk = new Set(['no-desk-free', 'not-today']);

export class BadgeCheckIn {
  wish = $state<Wish>({ what: 'desk' });
  unseen = $state(false);
  shown = $state.raw<Shown>();

  /** Counts what was chosen, so that the time for it is shown from the start. */
  armed = $state(0);

  #turn = 0;
  #refused: { badge: string; unseen: boolean; full: boolean } | undefined;
  #shownTimer: ReturnType<typeof setTimeout> | undefined;
  #wishTimer: ReturnType<typeof setTimeout> | undefined;

  /** `closed` says whether the screen shows that nothing is handed out: then a badge leaves. */
  constructor(
    private readonly onHandled: () => void = () => undefined,
    private readonly closed: () => boolean = () => false,
  ) {}

  /** Whether the next badge does something else than get a desk. */
  get waits(): boolean {
    return !this.closed() && (this.wish.what !== 'desk' || this.unseen);
  }

  choose(wish: Wish): void {
    this.wish = wish;
    this.#forgetLater();
  }

  toggleUnseen(): void {
    this.unseen = !this.unseen;
    this.#forgetLater();
  }

  forget(): void {
    clearTimeout(this.#wishTimer);
    this.wish = { what: 'desk' };
    this.unseen = false;
  }

  async badge(badge: string): Promise<void> {
    const leaves = this.closed();
    await this.#handle(badge, leaves ? { what: 'leave' } : this.wish, !leaves && this.unseen);
  }

  /** The café for whoever just heard that there is no desk for them; their badge is not asked for again. */
  async cafeInstead(): Promise<void> {
    const refused = this.#refused;
    if (refused) await this.#handle(refused.badge, { what: 'cafe' }, refused.unseen, refused.full);
  }

  async #handle(badge: string, wish: Wish, unseen: boolean, instead = false): Promise<void> {
    const turn = ++this.#turn;
    this.forget();
    this.#show({ kind: 'asking' });
    let shown: Shown;
    try {
      shown = await ask(badge, wish, unseen);
      if (shown.kind === 'stay') shown = { ...shown, instead };
    } catch (error) {
      shown = {
        kind: 'problem',
        code: codeOf(error),
        extras: error instanceof Problem ? error.extras : {},
      };
    }
    // Another badge was read meanwhile, and its answer is the one to show.
    if (turn !== this.#turn) return;
    this.#show(shown);
    if (shown.kind === 'problem') {
      if (noDesk.has(shown.code)) this.#refused = { badge, unseen, full: shown.code === 'no-desk-free' };
      else if (!final.has(shown.code)) this.#keep(wish, unseen);
    }
    this.onHandled();
  }

  /** Nothing was done: a badge that is held again does the same. */
  #keep(wish: Wish, unseen: boolean): void {
    this.wish = wish;
    this.unseen = unseen;
    this.#forgetLater();
  }

  /** A guest who signed in by touch. */
  welcome(stay: Stay, asked: Asked): void {
    this.#turn += 1;
    this.forget();
    this.#show({ kind: 'guest', stay, asked });
    this.onHandled();
  }

  close(): void {
    clearTimeout(this.#shownTimer);
    this.#refused = undefined;
    this.shown = undefined;
  }

  stop(): void {
    this.close();
    this.forget();
  }

  #show(shown: Shown): void {
    clearTimeout(this.#shownTimer);
    this.#refused = undefined;
    this.shown = shown;
    const times: Partial<Record<Shown['kind'], number>> = { asking: 15_000, guest: guestShownFor };
    this.#shownTimer = setTimeout(() => this.close(), times[shown.kind] ?? shownFor);
  }

  #forgetLater(): void {
    this.armed += 1;
    clearTimeout(this.#wishTimer);
    this.#wishTimer = setTimeout(() => this.forget(), wishFor);
  }
}

async function ask(badge: string, wish: Wish, unseen: boolean): Promise<Shown> {
  if (wish.what === 'leave') {
    const { stay } = await twice(() => api.kioskCheckOut(badge));
    return { kind: 'left', stay };
  }
  const key = oneTimeKey();
  const { status, body } = await twice(() =>
    api.kioskCheckIn(
      {
        badge,
        place: wish.what,
        ...(wish.what === 'private' ? { zone: wish.zone } : {}),
        ...(unseen ? { unseen } : {}),
      },
      key,
    ),
  );
  // The status tells a new stay (201) from an open one (200): the kiosk's clock may be wrong.
  return { kind: 'stay', stay: body.stay, again: status === 200, instead: false };
}

/** Once more when no answer came; the key makes that the same check-in. */
async function twice<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (isProblem(error, 'unreachable')) return request();
    throw error;
  }
}
