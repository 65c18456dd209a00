// Returning from an identity provider: to the page where sign-in started, or with the error.

export const problems = ['refused', 'unknown-person', 'no-role', 'failed'] as const;
export type SignInProblem = (typeof problems)[number];

/** What the address says went wrong, once: nobody who reloads or comes back later should read it again. */
export function takeProblem(): SignInProblem | undefined {
  const url = new URL(location.href);
  const said = url.searchParams.get('sign-in');
  if (said === null) return undefined;
  url.searchParams.delete('sign-in');
  history.replaceState(history.state, '', url.pathname + url.search + url.hash);
  return problems.find((one) => one === said) ?? 'failed';
}

const key = 'aanschuif-way-back';
/** As long as a ticket from the entrance is good; who comes back later meant to go somewhere else. */
const patience = 5 * 60_000;

/** Who signs in elsewhere comes back at the own page; whoever was on the way to a desk wants to go on there. */
export function rememberWay(): void {
  try {
    sessionStorage.setItem(key, `${Date.now()} ${location.pathname}`);
  } catch {
    // Without session storage they land on /me.
  }
}

/** Where somebody was before, once; undefined for who was here. */
export function takeWayBack(): string | undefined {
  try {
    const [when = '', path = ''] = (sessionStorage.getItem(key) ?? '').split(' ');
    sessionStorage.removeItem(key);
    const fresh = Math.abs(Date.now() - Number(when)) < patience;
    return fresh && /^\/[^/]/.test(path) && path !== location.pathname ? path : undefined;
  } catch {
    return undefined;
  }
}
