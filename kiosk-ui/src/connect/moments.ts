// Half-hours for a coffee, by day.
import type { CoffeeOffer } from '../api/types.ts';
import { localDate } from '../texts/dates.ts';

export const mostMoments = 3;

/** The days on which there are moments, by the clock of the building, with their moments. */
export function daysOf({
  moments,
  time_zone,
}: Pick<CoffeeOffer, 'moments' | 'time_zone'>): [string, string[]][] {
  const days = new Map<string, string[]>();
  for (const at of moments) {
    const day = localDate(at, time_zone);
    days.set(day, [...(days.get(day) ?? []), at]);
  }
  return [...days];
}

/** The choice with one more moment or one fewer; a single choice is replaced, a full one stays. */
export function turned(chosen: string[], at: string, most: number): string[] {
  if (chosen.includes(at)) return chosen.filter((one) => one !== at);
  if (most === 1) return [at];
  return chosen.length < most ? [...chosen, at].sort() : chosen;
}
