// From the table to the own page: what somebody at the table brings or looks for, and that one writes to them about it.
import type { OfferAtTable } from '../api/types.ts';

export type About = OfferAtTable & { person: number };

const key = 'aanschuif-about';

export const keepAbout = (offer: OfferAtTable) => sessionStorage.setItem(key, JSON.stringify(offer));

/** Once: whoever opens the page again does not write again. */
export function takeAbout(): About | undefined {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return kept ? (JSON.parse(kept) as About) : undefined;
}
