// The service's clock: a phone's may be set to anything.
let told = 0;
let at = 0;

export function hear(now: string): void {
  told = Date.parse(now);
  at = Date.now();
}

/** Milliseconds; before anything was heard, the phone's own. */
export const serviceNow = (): number => (at === 0 ? Date.now() : told + (Date.now() - at));
