// Days and hours in words. A day comes as YYYY-MM-DD and is the site's, so no time zone may shift it.
import type { Language, Weekday } from '../api/types.ts';

const locale = (language: Language) => (language === 'nl' ? 'nl-NL' : 'en-GB');

/** 'dinsdag 17 november' */
export function dayName(date: string, language: Language): string {
  return format(date, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** 'dinsdag' */
export function weekday(date: string, language: Language): string {
  return format(date, language, { weekday: 'long' });
}

/** '17 november' */
export function shortDay(date: string, language: Language): string {
  return format(date, language, { day: 'numeric', month: 'long' });
}

/** 'dinsdag 17 november 2026' */
export function longDay(date: string, language: Language): string {
  return format(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** '17 november 2026' */
export function datedDay(date: string, language: Language): string {
  return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** 'november 2026' */
export function monthOf(date: string, language: Language): string {
  return format(date, language, { month: 'long', year: 'numeric' });
}

/** 'di 17 nov', for the axis of a table or chart. */
export function briefDay(date: string, language: Language): string {
  return format(date, language, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** 'di' */
export function briefWeekday(date: string, language: Language): string {
  return format(date, language, { weekday: 'short' });
}

/** '17 nov' */
export function briefDate(date: string, language: Language): string {
  return format(date, language, { day: 'numeric', month: 'short' });
}

/** 'dinsdag', without a date. */
export function nameOfWeekday(day: Weekday, language: Language): string {
  const days: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return weekday(addDays('2026-01-05', days.indexOf(day)), language);
}

/** 'dinsdag, woensdag en vrijdag' */
export function listOfWeekdays(days: Weekday[], language: Language): string {
  return new Intl.ListFormat(locale(language)).format(days.map((day) => nameOfWeekday(day, language)));
}

function format(date: string, language: Language, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(language), { ...how, timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );
}

/** '09:05', in the given time zone or else the device's own. */
export function clockTime(instant: string, language: Language, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone ? { timeZone } : {}),
  }).format(new Date(instant));
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export function partOfDay(instant: string, timeZone?: string): PartOfDay {
  const hour = Number(clockTime(instant, 'nl', timeZone).slice(0, 2));
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** The day of a moment in the given time zone, or else where the device is: '2026-11-17'. */
export function localDate(instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('sv-SE', timeZone ? { timeZone } : {}).format(new Date(instant));
}

/** The moment at which the clocks of a time zone show a time on a day; of two such moments the first. */
export function momentAt(date: string, time: string, timeZone: string): string {
  const asUtc = Date.parse(`${date}T${time}Z`);
  const shown = (moment: number) =>
    Date.parse(
      `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment).replace(' ', 'T')}Z`,
    );
  let moment = asUtc - (shown(asUtc) - asUtc);
  // The first guess may lie on the other side of a change to or from summer time.
  moment += asUtc - shown(moment);
  return new Date(moment).toISOString();
}

/** The Monday of the ISO week that holds the day. */
export function mondayOf(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  return addDays(date, -((day.getUTCDay() + 6) % 7));
}

export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** '2026-W47': the week belongs to the year of its Thursday. */
export function isoWeek(date: string): string {
  const thursday = addDays(mondayOf(date), 3);
  const year = thursday.slice(0, 4);
  const first = mondayOf(`${year}-01-04`);
  const weeks = Math.round((Date.parse(mondayOf(date)) - Date.parse(first)) / (7 * 86_400_000));
  return `${year}-W${String(weeks + 1).padStart(2, '0')}`;
}

/** 'dinsdag 1 december, 10:30', by the clock of the given time zone. */
export function dayAndTime(instant: string, language: Language, timeZone?: string): string {
  return `${dayName(localDate(instant, timeZone), language)}, ${clockTime(instant, language, timeZone)}`;
}
