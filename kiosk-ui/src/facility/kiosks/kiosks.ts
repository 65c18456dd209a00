// Which kiosks a page shows, and whether one is heard of.
import type { KioskRow } from '../../api/types.ts';

/** A kiosk asks for a new code every ten seconds; two minutes of silence is no chance. */
const silence = 2 * 60_000;

/** Those in use first, by name; then those whose token was taken back. */
export function ofSite(kiosks: KioskRow[], site: string): KioskRow[] {
  return kiosks
    .filter((one) => one.site === site)
    .sort(
      (a, b) =>
        Number(a.revoked_at !== null) - Number(b.revoked_at !== null) ||
        a.name.localeCompare(b.name) ||
        a.id - b.id,
    );
}

export function isAway(kiosk: KioskRow, now: string): boolean {
  return kiosk.last_seen_at !== null && Date.parse(now) - Date.parse(kiosk.last_seen_at) > silence;
}
