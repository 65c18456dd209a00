// A gathering as it goes on: by the service's stream, or by asking where that is cut; with one clock for everybody.
import { isProblem } from '../api/call.ts';
import * as api from '../api/gatherings-live.ts';

export type Link = 'starting' | 'up' | 'down' | 'unknown' | 'not-signed-in';

/** Between two questions where there is no stream, in milliseconds; and once it is over. */
const every = 2000;
const everyOnceOver = 30_000;
/** The first wait after a failure; it doubles up to the other. */
const afterFailure = 1000;
const atMost = 5000;
/** The service says something at least every 15 seconds; a stream that says nothing longer is cut. */
const silence = 20_000;
/** How long is asked before the stream is tried again; it doubles up to the other while the stream does not hold. */
const withoutStream = 30_000;
const withoutStreamAtMost = 300_000;

export class LiveGathering {
  link = $state<Link>('starting');
  state = $state.raw<api.GatheringState>();
  /** The service's present moment in milliseconds, to the second. */
  now = $state(0);
  readonly phase = $derived.by((): api.GatheringPhase => {
    if (!this.state || this.now < Date.parse(this.state.begins_at)) return 'to-come';
    return this.now < Date.parse(this.state.ends_at) ? 'goes-on' : 'over';
  });
  /** Whether the service has told how it ended: what it told before is not that. */
  readonly isFinal = $derived(this.state?.phase === 'over');
  /** Seconds until it begins, and then until it ends. */
  readonly left = $derived.by(() => {
    if (!this.state || this.phase === 'over') return 0;
    const until = this.phase === 'to-come' ? this.state.begins_at : this.state.ends_at;
    return Math.max(0, Math.ceil((Date.parse(until) - this.now) / 1000));
  });

  /** What the service's clock is ahead of this machine's. */
  #ahead = 0;
  #stopped = true;
  #ends: (() => void) | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #ticking: ReturnType<typeof setTimeout> | undefined;
  #listening: ReturnType<typeof setTimeout> | undefined;
  #wait = afterFailure;
  #retryStreamAt = 0;
  #withoutStream = withoutStream;
  #asks = false;
  /** Asked for while an answer was under way, which may not know yet. */
  #again = false;
  #puts = 0;

  constructor(
    private readonly id: string,
    private readonly as?: api.As,
  ) {}

  start(): () => void {
    this.#stopped = false;
    const again = () => document.visibilityState === 'visible' && this.refreshNow();
    document.addEventListener('visibilitychange', again);
    addEventListener('online', again);
    this.refreshNow();
    return () => {
      this.#stopped = true;
      this.#cut();
      clearTimeout(this.#asking);
      clearTimeout(this.#ticking);
      document.removeEventListener('visibilitychange', again);
      removeEventListener('online', again);
    };
  }

  /** After something was done here, or on coming back: the stream may have died unnoticed. */
  refreshNow(): void {
    clearTimeout(this.#asking);
    void this.#ask();
  }

  /** What was answered to something done here. */
  put(change: Partial<Pick<api.GatheringState, 'done' | 'you' | 'debate' | 'circle'>>): void {
    this.#puts += 1;
    if (this.state) this.state = { ...this.state, ...change };
  }

  async #ask(): Promise<void> {
    if (this.#asks || this.#stopped) {
      this.#again = true;
      return;
    }
    this.#asks = true;
    this.#again = false;
    const puts = this.#puts;
    let next: number;
    let failed = false;
    try {
      const state = await api.state(this.id, this.as);
      // What was done here meanwhile is newer than what is answered about the reader.
      const isStale = puts !== this.#puts;
      this.#again ||= isStale;
      this.#take(isStale ? { ...state, you: null } : state);
      this.#wait = afterFailure;
      next = this.phase === 'over' ? everyOnceOver : every;
      if (!this.#ends && Date.now() >= this.#retryStreamAt) this.#listen();
    } catch (error) {
      failed = true;
      next = this.#wait;
      this.#wait = Math.min(this.#wait * 2, atMost);
      if (this.#fails(error)) return this.#rest();
    } finally {
      this.#asks = false;
    }
    if (this.#again && !this.#stopped) return this.refreshNow();
    // Many phones do not ask at the same moment.
    if (!this.#stopped && (failed || !this.#ends))
      this.#asking = setTimeout(() => void this.#ask(), next * (0.85 + 0.3 * Math.random()));
  }

  /** Whether asking again is of no use. */
  #fails(error: unknown): boolean {
    const isGone = isProblem(error, 'unknown-gathering', 'not-found', 'gathering-over');
    const isNobody = isProblem(error, 'unauthorized', 'forbidden', 'second-factor-required');
    if (isNobody) this.link = 'not-signed-in';
    else if (!isGone) this.link = 'down';
    // An hour after its end the service has nothing to say any more: what was shown stays.
    else if (!this.state || this.phase !== 'over') this.link = 'unknown';
    return isGone || isNobody;
  }

  #rest(): void {
    this.#cut();
    clearTimeout(this.#asking);
  }

  #listen(): void {
    this.#watch();
    let told = false;
    this.#ends = api.listen(
      this.id,
      (state) => {
        told = true;
        this.#withoutStream = withoutStream;
        this.#watch();
        this.#take(state);
      },
      () => {
        if (!told) this.#withoutStream = Math.min(this.#withoutStream * 2, withoutStreamAtMost);
        this.#lost();
      },
      this.as,
    );
  }

  /** A stream that says nothing is as good as none. */
  #watch(): void {
    clearTimeout(this.#listening);
    this.#listening = setTimeout(() => this.#lost(), silence);
  }

  #cut(): void {
    clearTimeout(this.#listening);
    this.#ends?.();
    this.#ends = undefined;
  }

  #lost(): void {
    this.#cut();
    this.#retryStreamAt = Date.now() + this.#withoutStream;
    clearTimeout(this.#asking);
    // All streams end at once when the service starts anew.
    if (!this.#stopped) this.#asking = setTimeout(() => void this.#ask(), 1000 * Math.random());
  }

  #take(state: api.GatheringState): void {
    // What was asked before may arrive after what the stream told since; only it tells about the reader.
    if (this.state && Date.parse(state.now) < Date.parse(this.state.now)) {
      const isOfNow = state.debate?.speaker?.number === this.state.debate?.speaker?.number;
      if (state.you && isOfNow) this.state = { ...this.state, you: state.you };
      return;
    }
    const ahead = Date.parse(state.now) - Date.now();
    // Of answers that were under way for a while the quickest is right; more than that is another clock.
    if (!this.state || ahead > this.#ahead || this.#ahead - ahead > 3000) this.#ahead = ahead;
    // The stream is the same for all: what is about the reader is what was answered to them.
    this.state = { ...state, you: state.you ?? youSince(this.state, state) };
    this.link = 'up';
    this.#tick();
  }

  #tick(): void {
    clearTimeout(this.#ticking);
    if (this.#stopped) return;
    const exact = Date.now() + this.#ahead;
    this.now = Math.floor(exact / 1000) * 1000;
    this.#ticking = setTimeout(() => this.#tick(), 1000 - (exact % 1000) + 5);
  }
}

/** What is known of the reader when the stream, which is the same for all, told something new: whoever had the floor has it until
 *  somebody else is drawn. */
function youSince(
  before: api.GatheringState | undefined,
  now: api.GatheringState,
): api.GatheringState['you'] {
  const you = before?.you ?? null;
  if (!you?.debate?.floor) return you;
  const isSame = before?.debate?.speaker?.number === now.debate?.speaker?.number;
  return isSame ? you : { ...you, debate: { ...you.debate, floor: false } };
}

/** '12:34', and of more than an hour '1:02:03'. */
export function asClock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
