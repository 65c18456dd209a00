// The draw of the next speaker: one press draws once, however nervous the finger.
import { codeOf } from '../../api/call.ts';
import * as api from '../../api/gatherings-live.ts';

/** After a draw another press does nothing for so many milliseconds: it was meant for the one before. */
const restsFor = 2500;

type Drawn = Awaited<ReturnType<typeof api.nextSpeaker>>;

export class NextSpeaker {
  busy = $state(false);
  /** Just drawn. */
  rests = $state(false);
  /** Why nobody was drawn, as the service says. */
  refused = $state('');

  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #id: string;
  readonly #drawn: (speaker: Drawn) => void;

  constructor(id: string, drawn: (speaker: Drawn) => void) {
    this.#id = id;
    this.#drawn = drawn;
  }

  /** Draws the one after the last of whom this page knows: not another, if somebody else drew meanwhile. */
  async draw(after: number): Promise<void> {
    if (this.busy || this.rests) return;
    this.busy = true;
    this.refused = '';
    try {
      this.#drawn(await api.nextSpeaker(this.#id, after));
    } catch (error) {
      this.refused = codeOf(error);
    } finally {
      this.busy = false;
      this.#rest();
    }
  }

  stop(): void {
    clearTimeout(this.#resting);
  }

  #rest(): void {
    this.rests = true;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => (this.rests = false), restsFor);
  }
}

/** The keys of a keyboard, and of what somebody holds who presents. */
const keys = [' ', 'ArrowRight', 'ArrowDown', 'PageDown'];

/** Whether a key that went down asks for the next speaker. A button that has the focus is pressed by the space bar itself. */
export function asksForNext(event: KeyboardEvent): boolean {
  if (event.repeat || event.defaultPrevented || !keys.includes(event.key)) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest('input, select, textarea, summary')) return false;
  return event.key !== ' ' || !at?.closest('button, a');
}
