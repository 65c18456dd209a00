// The state of the places editor: selection, undo and the last error.
import * as api from '../../api/places.ts';
import { codeOf, isProblem, Problem } from '../../api/call.ts';
import type { FacilityFloor, FacilityPlaces } from '../../api/types.ts';
import { clean, union, viewOf, type Box, type Shift } from './geometry.ts';
import { find, moved, same, type Pick } from './place-tree.ts';

export interface Trouble {
  code: string;
  detail: string;
  /** Until when somebody is there at the latest, if that is why. */
  until?: string;
}

/** Between the last press of an arrow key and the moment the move is sent. */
const pause = 600;

export class SiteEditor {
  places = $state.raw<FacilityPlaces>();
  floorId = $state<number>();
  chosen = $state.raw<Pick>();
  trouble = $state.raw<Trouble>();
  /** The drawing under the plan can be moved now, and nothing else. */
  placesDrawing = $state(false);
  /** Grows with each drawing, so that a new one is fetched from the same address. */
  drawings = $state(0);
  undoable = $state.raw<{ pick: Pick; shift: Shift }[]>([]);

  readonly floor = $derived.by((): FacilityFloor | undefined => {
    const floors = this.places?.floors;
    return floors?.find((one) => one.id === this.floorId) ?? floors?.[0];
  });
  readonly found = $derived(this.places && this.chosen ? find(this.places, this.chosen) : undefined);

  #views = new Map<number, Box>();
  #nudged: { pick: Pick; shift: Shift } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly site: string) {}

  /** What of the floor is shown: it grows, and does not shrink under one's hands. */
  view(floor: FacilityFloor): Box {
    const view = union([this.#views.get(floor.id), viewOf(floor)]) as Box;
    this.#views.set(floor.id, view);
    return view;
  }

  async load(): Promise<void> {
    try {
      this.places = await api.places(this.site);
      if (!this.found) this.chosen = undefined;
    } catch (error) {
      this.#complain(error);
    }
  }

  choose(pick: Pick | undefined): void {
    if (!same(pick, this.chosen)) this.settle();
    this.trouble = undefined;
    this.chosen = pick;
    const floor = pick && this.places ? find(this.places, pick)?.floor.id : undefined;
    if (floor !== undefined) this.floorId = floor;
  }

  show(floor: number): void {
    this.choose(undefined);
    this.placesDrawing = false;
    this.floorId = floor;
  }

  /** Does the work and fetches everything anew; whether it went well. */
  async attempt(work: () => Promise<unknown>): Promise<boolean> {
    this.trouble = undefined;
    const done = this.#last.then(work).then(
      () => true,
      (error: unknown) => {
        this.#complain(error);
        return false;
      },
    );
    this.#last = done;
    const well = await done;
    await this.load();
    return well;
  }

  /** Moves at once on the plan, and then at the service. */
  async move(pick: Pick, shift: Shift): Promise<void> {
    if (shift.dx === 0 && shift.dy === 0) return;
    this.#shift(pick, shift);
    await this.#send(pick, shift);
  }

  /** A small step by key: many in a row are one move. */
  nudge(pick: Pick, shift: Shift): void {
    if (this.#nudged && !same(this.#nudged.pick, pick)) this.settle();
    this.#shift(pick, shift);
    const before = this.#nudged?.shift ?? { dx: 0, dy: 0 };
    this.#nudged = { pick, shift: { dx: clean(before.dx + shift.dx), dy: clean(before.dy + shift.dy) } };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), pause);
  }

  /** Sends what the arrow keys moved. */
  settle(): void {
    clearTimeout(this.#timer);
    const nudged = this.#nudged;
    this.#nudged = undefined;
    if (nudged) void this.#send(nudged.pick, nudged.shift);
  }

  async undo(): Promise<void> {
    this.settle();
    const last = this.undoable.at(-1);
    if (!last) return;
    const back = { dx: -last.shift.dx, dy: -last.shift.dy };
    this.undoable = this.undoable.slice(0, -1);
    this.choose(last.pick.kind === 'entrance' ? undefined : last.pick);
    this.#shift(last.pick, back);
    await this.#send(last.pick, back, false);
  }

  #shift(pick: Pick, shift: Shift): void {
    if (this.places) this.places = moved(this.places, pick, shift);
  }

  async #send(pick: Pick, shift: Shift, undoable = true): Promise<void> {
    if (undoable) this.undoable = [...this.undoable, { pick, shift }];
    const found = this.places && find(this.places, pick);
    if (!found) return;
    const { floor, desk } = found;
    const work = () => {
      if (pick.kind === 'table') return api.changeTable(pick.id, { move: shift });
      if (pick.kind === 'entrance') return api.changeFloor(pick.id, { entrance: floor.entrance });
      return api.changeDesk(pick.id, { x: desk?.x ?? 0, y: desk?.y ?? 0 });
    };
    this.trouble = undefined;
    const sent = this.#last.then(work);
    this.#last = sent.catch(() => undefined);
    try {
      await sent;
    } catch (error) {
      this.undoable = this.undoable.filter((one) => one.shift !== shift);
      await this.load();
      this.#complain(error);
    }
  }

  #complain(error: unknown): void {
    const { detail, until } = error instanceof Problem ? error.extras : {};
    this.trouble = {
      code: isProblem(error, 'unreachable') ? 'unreachable' : codeOf(error),
      detail: typeof detail === 'string' ? detail : '',
      ...(typeof until === 'string' && { until }),
    };
  }
}
