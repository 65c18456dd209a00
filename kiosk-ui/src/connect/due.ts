// Until when: this week, next week, or a day of one's own choice.
import { addDays, mondayOf } from '../texts/dates.ts';

export type When = 'this' | 'next' | 'day';
export const whens: readonly When[] = ['this', 'next', 'day'];
/** How far away a day may be, as the service has it. */
const furthest = 366;

/** Friday of this week; at the weekend its Sunday. Friday of the next. */
export function dueIn(when: 'this' | 'next', today: string): string {
  const monday = mondayOf(today);
  if (when === 'next') return addDays(monday, 11);
  const friday = addDays(monday, 4);
  return today <= friday ? friday : addDays(monday, 6);
}

/** The day that was chosen; undefined when it cannot be so. */
export function dueOn(when: When, day: string, today: string): string | undefined {
  if (when !== 'day') return dueIn(when, today);
  return /^\d{4}-\d\d-\d\d$/.test(day) && day >= today && day <= addDays(today, furthest) ? day : undefined;
}
