// Dragging one thing: from pointer down until it is dropped, or cancelled with Escape.
import type { Point } from '../../api/types.ts';
import { snapped, type Shift } from './geometry.ts';
import { same, type Pick } from './place-tree.ts';

/** A press that moves less is a choice, not a move. */
const slop = 4;
const still = { dx: 0, dy: 0, live: false };

interface InHand {
  pick: Pick;
  pointer: number;
  x: number;
  y: number;
  metresInPixel: number;
  at: Point | undefined;
  far: boolean;
  shift: Shift;
}

export class Dragging {
  #inHand = $state.raw<InHand>();

  constructor(private readonly ondrop: (pick: Pick, shift: Shift) => void) {}

  /** `at` is where it stands, for what snaps to the grid; without it the shift snaps. */
  begin(event: PointerEvent, pick: Pick, metresInPixel: number, at?: Point): void {
    (event.currentTarget as Element | null)?.setPointerCapture?.(event.pointerId);
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    this.#inHand = { pick, pointer, x, y, metresInPixel, at, far: false, shift: { dx: 0, dy: 0 } };
  }

  move = (event: PointerEvent): void => {
    const held = this.#inHand;
    if (held?.pointer !== event.pointerId) return;
    const [right, down] = [event.clientX - held.x, event.clientY - held.y];
    const far = held.far || Math.hypot(right, down) > slop;
    if (!far) return;
    const shift = snapped(held.at, right * held.metresInPixel, down * held.metresInPixel);
    this.#inHand = { ...held, far, shift };
  };

  end = (event: PointerEvent): void => {
    const held = this.#inHand;
    if (held?.pointer !== event.pointerId) return;
    this.#inHand = undefined;
    if (held.far) this.ondrop(held.pick, held.shift);
  };

  /** Puts it back; whether anything was in hand. */
  cancel = (): boolean => {
    const held = this.#inHand !== undefined;
    this.#inHand = undefined;
    return held;
  };

  /** How far this is from where it stood, while it is in hand. */
  shiftOf(...picks: Pick[]): Shift & { live: boolean } {
    const held = this.#inHand;
    return held?.far && picks.some((pick) => same(pick, held.pick)) ? { ...held.shift, live: true } : still;
  }
}
