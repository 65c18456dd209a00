// What a screen shows of a debate: the halves, and who has the floor.
import type { Debate, Halves, Side } from '../api/types.ts';

/** As they stand on every screen, from left to right. */
export const sides = ['for', 'undecided', 'against'] as const satisfies Side[];

/** For so many seconds after the two minutes a screen says that they are over. */
const saysOver = 10;

export interface Floor {
  /** Which draw it was. */
  number: number;
  side: Side;
  /** Seconds; 0 just after the two minutes. */
  left: number;
}

/** `now`: the service's moment in milliseconds, to the second. */
export function floorOf(debate: Debate | null | undefined, now: number): Floor | undefined {
  const speaker = debate?.speaker;
  if (!speaker) return undefined;
  const left = Math.floor((Date.parse(speaker.until) - now) / 1000);
  if (left <= -saysOver) return undefined;
  return { number: speaker.number, side: speaker.side, left: Math.max(0, left) };
}

/** The share of the width that each side has; alike while nobody took one. */
export function sharesOf(halves: Halves): Halves {
  const all = sides.reduce((sum, side) => sum + halves[side], 0);
  if (all === 0) return { for: 1, undecided: 1, against: 1 };
  return { for: halves.for / all, undecided: halves.undecided / all, against: halves.against / all };
}

/** Whether somebody was drawn already. */
export const wasDrawn = ({ speaker, turns }: Debate): boolean =>
  speaker !== null || (turns !== null && sides.some((side) => turns[side] > 0));
