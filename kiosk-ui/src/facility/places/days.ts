// Converts a site's calendar days to moments and back.
import { addDays } from '../../texts/dates.ts';

/** The moment at which a day of the site begins. */
export function startOfDay(day: string, timeZone: string): string {
  const guess = Date.parse(`${day}T00:00:00Z`);
  // Twice, because the first guess may lie on the other side of a change to or from summer time.
  const once = guess - offset(guess, timeZone);
  return new Date(guess - offset(once, timeZone)).toISOString();
}

/** The last moment of a day that still counts. */
export const endOfDay = (day: string, timeZone: string): string =>
  new Date(Date.parse(startOfDay(addDays(day, 1), timeZone)) - 1000).toISOString();

/** The site's day of a moment. */
export const dayOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));

function offset(instant: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(instant));
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
