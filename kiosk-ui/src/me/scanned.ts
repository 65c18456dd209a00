// The code that was scanned from a gathering's screen. It leaves the address bar at once, where somebody might read it or send it
// on, and is kept as long as it is good: whoever scans may have to sign in first.
const key = 'aanschuif-scanned';
const goodFor = 5 * 60_000;

interface Scanned {
  id: string;
  code: string;
  at: number;
  /** Somebody who is not signed in yet; coming back from signing in elsewhere they land on the own page. */
  waits?: boolean;
}

let kept: Scanned | undefined;

function read(): Scanned | undefined {
  try {
    const text = sessionStorage.getItem(key);
    kept = text ? (JSON.parse(text) as Scanned) : undefined;
  } catch {
    // Without session storage it is kept until the page is left.
  }
  return kept && Math.abs(Date.now() - kept.at) < goodFor ? kept : undefined;
}

function keep(to: Scanned | undefined): void {
  kept = to;
  try {
    if (to) sessionStorage.setItem(key, JSON.stringify(to));
    else sessionStorage.removeItem(key);
  } catch {
    // Likewise.
  }
}

/** Takes the code out of the address, if it has one. */
export function takeCode(): void {
  const found = /^#attend\/([\w-]+)\/([^/]+)$/.exec(location.hash);
  if (!found) return;
  const [, id = '', code = ''] = found;
  keep({ id, code, at: Date.now() });
  history.replaceState(history.state, '', `${location.pathname}${location.search}#attend/${id}`);
}

/** The code of this gathering, while it is good. */
export function codeFor(id: string): string | undefined {
  const found = read();
  return found?.id === id ? found.code : undefined;
}

export const forgetCode = (): void => keep(undefined);

/** Whoever scanned has to sign in. */
export function waitForSignIn(): void {
  const found = read();
  if (found) keep({ ...found, waits: true });
}

/** Where whoever signed in meanwhile was going, once. */
export function takeWaiting(): string | undefined {
  const found = read();
  if (!found?.waits) return undefined;
  keep({ ...found, waits: false });
  return found.id;
}
