// Polls what the wall shows, and turns to the next thing every twenty seconds.
import { isProblem } from '../api/call.ts';
import type { WallBody } from '../api/types.ts';
import * as api from '../api/wall.ts';
import { keepDoing } from '../kiosk/polling.ts';

export type Link = 'starting' | 'up' | 'down' | 'not-enrolled' | 'no-wall';

/** One thing at a time. */
export type Slide =
  | { kind: 'busy' }
  | WallBody['offers'][number]
  | { kind: 'gathering'; about: WallBody['gatherings'][number] }
  | { kind: 'vacancy'; about: NonNullable<WallBody['vacancy']> }
  | { kind: 'story'; about: NonNullable<WallBody['story']> };

export const slideFor = 20_000;

const offersInRound = 3;

/** What there is to show, in rounds: how busy it is, what is on today, three offers. What is on comes back in each round, or
    is divided among them where there is more; whom the house looks for comes once, and
    a story once, in the last of them. */
export function slidesOf({
  offers,
  gatherings,
  vacancy,
  story,
  now,
}: Pick<WallBody, 'offers' | 'gatherings' | 'vacancy' | 'story' | 'now'>): Slide[] {
  const on = gatherings.filter(({ ends_at }) => Date.parse(ends_at) > Date.parse(now));
  const rounds = Math.max(1, Math.ceil(offers.length / offersInRound));
  const share = Math.ceil(on.length / rounds);
  return Array.from({ length: rounds }, (_, round): Slide[] => [
    { kind: 'busy' },
    ...Array.from({ length: share }, (_, i): Slide[] => {
      const about = on[(round * share + i) % on.length];
      return about ? [{ kind: 'gathering', about }] : [];
    }).flat(),
    ...(vacancy && round === 0 ? [{ kind: 'vacancy', about: vacancy } as const] : []),
    ...(story && round === rounds - 1 ? [{ kind: 'story', about: story } as const] : []),
    ...offers.slice(round * offersInRound, (round + 1) * offersInRound),
  ]).flat();
}

export class LiveWall {
  link = $state<Link>('starting');
  wall = $state.raw<WallBody>();
  /** Counts the codes, so that the ring starts anew with each. */
  turn = $state(0);
  #position = $state(0);
  readonly slides = $derived(this.wall ? slidesOf(this.wall) : []);
  /** What is shown now; an offer that went meanwhile makes way for the next. */
  readonly slide = $derived(this.slides[this.#position % Math.max(1, this.slides.length)]);

  #loop: ReturnType<typeof keepDoing> | undefined;
  #release: string | undefined;

  constructor(private readonly reload: () => void = () => location.reload()) {}

  start(): () => void {
    this.#loop = keepDoing(
      () => this.#refresh(),
      (error) => {
        if (isProblem(error, 'unauthorized')) this.link = 'not-enrolled';
        else this.link = isProblem(error, 'forbidden') ? 'no-wall' : 'down';
      },
    );
    const next = setInterval(() => this.#next(), slideFor);
    return () => {
      this.#loop?.stop();
      clearInterval(next);
    };
  }

  refreshNow(): void {
    this.#loop?.now();
  }

  #next(): void {
    this.#position = this.slides.length > 1 ? (this.#position + 1) % this.slides.length : 0;
  }

  async #refresh(): Promise<void> {
    const wall = await api.wall();
    this.wall = wall;
    this.turn = (this.turn + 1) % 1_000_000;
    this.link = 'up';
    this.#release ??= wall.release;
    if (wall.release !== this.#release) this.reload();
  }
}
