// What differs from building to building, as the page says it.
import type { SitePrivacy } from '../api/types.ts';

export interface Range {
  least: number;
  most: number;
}

/** `usual` where no building is known yet. */
export function range(sites: SitePrivacy[], of: 'stays_days' | 'encounters_days', usual: number): Range {
  const all = sites.length > 0 ? sites.map((site) => site[of]) : [usual];
  return { least: Math.min(...all), most: Math.max(...all) };
}

export const same = (one: Range, other: Range) => one.least === other.least && one.most === other.most;

export interface SmallNumbers {
  usual: number;
  others: SitePrivacy[];
  /** What holds for figures of all buildings together. */
  most: number;
}

/** The small number that holds most widely, and the buildings where it is another. */
export function smallNumbers(sites: SitePrivacy[], usual = 10): SmallNumbers {
  const all = sites.length > 0 ? sites.map((site) => site.small_number) : [usual];
  const least = Math.min(...all);
  return {
    usual: least,
    others: sites.filter((site) => site.small_number !== least),
    most: Math.max(...all),
  };
}
