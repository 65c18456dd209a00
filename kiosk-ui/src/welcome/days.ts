import type { Language, Weekday } from '../api/types.ts';
import { listOfWeekdays, nameOfWeekday } from '../texts/dates.ts';

const order: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 'maandag tot en met vrijdag' where at least three days follow each other, else all of them. */
export function daysInWords(
  days: Weekday[],
  language: Language,
  span: (first: string, last: string) => string,
): string {
  const at = days.map((day) => order.indexOf(day));
  const [first, last] = [days[0], days.at(-1)];
  const runs = at.every((day, i) => i === 0 || day === (at[i - 1] ?? 0) + 1);
  if (!first || !last || !runs || days.length < 3) return listOfWeekdays(days, language);
  return span(nameOfWeekday(first, language), nameOfWeekday(last, language));
}

/** Plain text in paragraphs, which blank lines divide. */
export const paragraphsOf = (text: string): string[] =>
  text.split(/\n\s*\n/).flatMap((part) => (part.trim() ? [part.trim()] : []));
