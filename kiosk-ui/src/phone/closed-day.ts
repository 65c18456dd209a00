import { clockTime } from '../texts/dates.ts';

interface House {
  open: boolean;
  opens: string;
  closes: string;
}

/** Whether a house that is closed during its usual hours is closed for the whole day. Before and after those
 *  hours the service's answer does not tell. */
export function isClosedToday(house: House, now: string | undefined, timeZone?: string): boolean {
  if (house.open || !now) return false;
  const time = clockTime(now, 'nl', timeZone);
  return house.opens <= time && time < house.closes;
}
