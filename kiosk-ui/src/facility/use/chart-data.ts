// Turns the service's lists into rows and series. A figure that is null is not published, and
// stays null: it is no zero, and nothing is drawn or summed in its place.
import type { DayOfUse, Figure, Language, Outlook, Use } from '../../api/types.ts';
import { inDigits } from '../../texts/count.ts';

/** '08:30' from minutes since midnight. */
export function timeOf(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A whole percentage; null where there is nothing to divide. */
export function percent(part: Figure, whole: number): Figure {
  return part === null || whole <= 0 ? null : Math.round((part / whole) * 100);
}

export const highest = (figures: Figure[]): Figure =>
  figures.reduce((most, n) => (n !== null && (most === null || n > most) ? n : most), null);

/** As the screens write a figure: `85`, or what they say of one that is not published. */
export const written = (figure: Figure, hidden: string, language: Language): string =>
  figure === null ? hidden : inDigits(figure, language);

/** The least number of people that any figure of these days stands for: each day has its own. */
export const leastOf = (use: Use): number =>
  use.days.length > 0 ? Math.min(...use.days.map((day) => day.small_number)) : use.small_number;

export interface HeatMap {
  hours: string[];
  rows: { day: string; closed: boolean; cells: Figure[] }[];
  most: Figure;
}

/** Days by hours: of each hour the fuller half. */
export function heatMap(use: Use): HeatMap {
  const halves = Math.max(0, ...use.days.map((day) => day.persons.length));
  const first = Math.floor(use.first_minute / 60);
  const end = Math.ceil((use.first_minute + halves * 30) / 60);
  const hours = Array.from({ length: end - first }, (_, i) => first + i);
  const rows = use.days.map((day) => ({
    day: day.day,
    closed: day.closed,
    cells: hours.map((hour) =>
      highest(day.persons.filter((_, i) => Math.floor((use.first_minute + i * 30) / 60) === hour)),
    ),
  }));
  return {
    hours: hours.map((hour) => timeOf(hour * 60)),
    rows,
    most: highest(rows.flatMap((row) => row.cells)),
  };
}

export const tints = ['empty', 'quiet', 'half', 'busy', 'full'] as const;

/** One of five tints, by the share of the most; none for one that is not published. */
export function tint(figure: Figure, most: Figure): (typeof tints)[number] | null {
  if (figure === null || most === null || most <= 0) return null;
  return tints[Math.min(tints.length - 1, Math.floor((figure / most) * tints.length))] ?? null;
}

/** A row of the table and a place on the axis; `time` is null when it is a whole day. */
export interface PresencePoint {
  day: string;
  time: string | null;
  persons: Figure;
  desks: Figure;
  guests: Figure;
}

/** The line of a day or week goes by half-hours, that of a month by the most of each day. */
export function presence(use: Use): PresencePoint[] {
  const open = use.days.filter((day) => !day.closed);
  if (use.range === 'month')
    return open.map((day) => ({
      day: day.day,
      time: null,
      persons: day.peak,
      desks: highest(day.desks),
      guests: highest(day.guests),
    }));
  return open.flatMap((day) =>
    day.persons.map((persons, i) => ({
      day: day.day,
      time: timeOf(use.first_minute + i * 30),
      persons,
      desks: day.desks[i] ?? null,
      guests: day.guests[i] ?? null,
    })),
  );
}

/** The fewest desks that would have sufficed on nearly all days: all but one of twenty. */
export function enough(sufficed: Use['sufficed']): Use['sufficed'][number] | undefined {
  return sufficed.find((one) => one.of > 0 && one.days / one.of >= 0.95);
}

/** The most desks that were in use on a day of the range. */
export const mostPlaces = (days: DayOfUse[]): number => Math.max(0, ...days.map((day) => day.places));

/** Whether there is anything to expect from. */
export const foresees = (outlook: Outlook): boolean => outlook.days.some((day) => day.expected !== null);

/** Whether more than half of these figures are not published: a line through the rest would tell of nothing. */
export const mostHidden = (figures: Figure[]): boolean =>
  2 * figures.filter((figure) => figure === null).length > figures.length;

/** The first day on which the most people came, with how many, and on how many other days it was as many. */
export function busiestDay(days: DayOfUse[]): { day: string; arrivals: number; others: number } | undefined {
  const most = highest(days.map((day) => day.arrivals));
  if (most === null) return undefined;
  const [first, ...others] = days.filter((day) => day.arrivals === most);
  return first && { day: first.day, arrivals: most, others: others.length };
}

/** The half-hour in which the most people were there at once: the first of several. */
export function busiestMoment(use: Use): { day: string; time: string } | undefined {
  const most = highest(use.days.flatMap((day) => day.persons));
  if (most === null) return undefined;
  for (const day of use.days) {
    const at = day.persons.indexOf(most);
    if (at >= 0) return { day: day.day, time: timeOf(use.first_minute + at * 30) };
  }
  return undefined;
}

/** From how many people on each tint is used, the lightest first. */
export const tintsFrom = (most: number): number[] =>
  tints.map((_, i) => Math.ceil((i * most) / tints.length / 5) * 5);
