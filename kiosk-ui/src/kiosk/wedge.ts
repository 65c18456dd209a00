// A badge reader that acts as a keyboard: it types the code faster than a person can and ends with
// Enter, or just stops. Listening on the window means that nothing needs the focus. A field with `data-badges` may have it:
// what a reader types there is a badge all the same, and taken out of the field.

export interface WedgeTiming {
  /** Longest time between two characters of one badge, in milliseconds. */
  gap: number;
  /** After this silence a badge without Enter is complete. */
  pause: number;
  /** Shorter than this is somebody leaning on the keyboard. */
  least: number;
}

const usual: WedgeTiming = { gap: 80, pause: 200, least: 4 };
/** In a field people type, too: only what no fingers do is a reader. */
const gapInField = 30;
/** No badge is longer; a book on the keyboard must not fill the memory. */
const longest = 256;

/** Calls `onBadge` with each badge; returns how to stop listening. */
export function listenForBadges(
  onBadge: (badge: string) => void,
  source: EventTarget = window,
  timing: WedgeTiming = usual,
): () => void {
  let typed = '';
  let last = Number.NEGATIVE_INFINITY;
  /** The field in which a badge may be being read, and what was in it before. */
  let within: { field: HTMLInputElement; before: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function finish(): boolean {
    clearTimeout(timer);
    const badge = typed.trim();
    typed = '';
    const { field, before } = within ?? {};
    within = undefined;
    if (badge.length < timing.least) return false;
    if (field) {
      field.value = before ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    onBadge(badge);
    return true;
  }

  function onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.altKey || event.metaKey) return;
    const field = event.target instanceof HTMLInputElement && event.target.dataset.badges !== undefined;
    if (isField(event.target) && !field) return;
    // The event's own time, not the time it is handled: a busy browser must not split a badge's code in two.
    const now = event.timeStamp;
    const inRhythm = now - last <= (field ? gapInField : timing.gap);

    if (event.key === 'Enter' || event.key === 'Tab') {
      // The Enter belongs to the badge: it must not also press the button that has the focus.
      if (inRhythm && typed.length >= timing.least) {
        event.preventDefault();
        event.stopPropagation();
        finish();
      }
      typed = '';
      within = undefined;
      return;
    }
    if (event.key.length !== 1) return;

    if (!inRhythm || typed === '')
      within = field ? { field: event.target, before: event.target.value } : undefined;
    typed = inRhythm ? (typed + event.key).slice(0, longest) : event.key;
    last = now;
    // From the second quick character on this is a reader, and a space in a code presses nothing.
    if (typed.length > 1 && !field) event.preventDefault();
    clearTimeout(timer);
    timer = setTimeout(finish, timing.pause);
  }

  source.addEventListener('keydown', onKey, { capture: true });
  return () => {
    clearTimeout(timer);
    source.removeEventListener('keydown', onKey, { capture: true });
  };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
