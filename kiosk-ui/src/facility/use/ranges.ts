// The fixed ranges of the figures: a day, an ISO week, a calendar month. There are no others, on purpose:
// with free ranges, small figures could be worked out from the difference of two large ones.
import type { Language, Range } from '../../api/types.ts';
import { addDays, longDay, mondayOf, monthOf, shortDay } from '../../texts/dates.ts';

export const ranges: Range[] = ['day', 'week', 'month'];

/** The first day of the range before (-1) or after (1) the one that contains `of`. */
export function step(range: Range, of: string, by: -1 | 1): string {
  if (range === 'day') return addDays(of, by);
  if (range === 'week') return addDays(mondayOf(of), by * 7);
  const [year = 0, month = 1] = of.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 10);
}

/** What to show who asked for nothing: a week that is over. */
export function firstAsked(today: string): string {
  return addDays(today, -7);
}

/** What the address asks for, if that is a range and a day. */
export function asked(query: URLSearchParams): { range: Range; of: string | null } {
  const range = ranges.find((one) => one === query.get('range')) ?? 'week';
  const of = query.get('of') ?? '';
  return { range, of: isDay(of) ? of : null };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** 'dinsdag 17 november 2026', '16 november – 22 november 2026', 'november 2026' */
export function inWords(range: Range, from: string, to: string, language: Language): string {
  if (range === 'day') return longDay(from, language);
  if (range === 'month') return monthOf(from, language);
  return `${shortDay(from, language)} – ${shortDay(to, language)} ${to.slice(0, 4)}`;
}
