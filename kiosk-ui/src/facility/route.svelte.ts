// Each facility page has a URL of its own, so that back, reload and bookmarks work.

/** What of the query goes along from page to page. */
const goesAlong = ['site', 'lang'];

class Route {
  path = $state(location.pathname);
  query = $state.raw(new URLSearchParams(location.search));

  /** The address of another page, with the same site. Values that are null are left out. */
  to(path: string, change: Record<string, string | null> = {}): string {
    return address(path, this.query, change);
  }

  go(href: string, how: 'push' | 'replace' = 'push'): void {
    const next = new URL(href, location.href);
    if (next.href !== location.href)
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', next.pathname + next.search);
    this.read();
  }

  read(): void {
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
  }
}

export const route = new Route();

export function address(path: string, query: URLSearchParams, change: Record<string, string | null>): string {
  const kept = new URLSearchParams();
  for (const key of goesAlong) {
    const value = query.get(key);
    if (value !== null) kept.set(key, value);
  }
  for (const [key, value] of Object.entries(change)) {
    if (value === null) kept.delete(key);
    else kept.set(key, value);
  }
  const text = kept.toString();
  return text ? `${path}?${text}` : path;
}

/** The address that a click asks for, when it is one of ours and not meant for a new tab or a file. */
export function followed(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || url.hash || !/^\/facility(\/|$)/.test(url.pathname)) return;
  return url.pathname + url.search;
}
