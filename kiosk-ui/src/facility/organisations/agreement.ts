// What was agreed with an organisation for a site, in words.
import type { AgreedDays, Weekday } from '../../api/types.ts';
import { datedDay, listOfWeekdays } from '../../texts/dates.ts';
import { say } from '../../texts/say.svelte.ts';
import { words } from '../words.svelte.ts';

export const week: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Whether the last day is past. Days are YYYY-MM-DD. */
export const isOver = ({ until }: AgreedDays, today: string): boolean => until !== null && until < today;

/** 'Dinsdag en donderdag, vanaf 1 december 2026'; a first day that is past goes without saying. */
export function inWords(agreed: AgreedDays | undefined, today: string): string {
  const t = words.t.partners;
  const days =
    !agreed || agreed.weekdays.length === week.length
      ? t.everyDay
      : listOfWeekdays(agreed.weekdays, say.language);
  const parts = [days.charAt(0).toUpperCase() + days.slice(1)];
  if (!agreed) return parts.join();
  const { from, until } = agreed;
  if (from > today) parts.push(t.from(datedDay(from, say.language)));
  if (until) parts.push((isOver(agreed, today) ? t.over : t.until)(datedDay(until, say.language)));
  return parts.join(', ');
}

type Days = Pick<AgreedDays, 'weekdays' | 'from' | 'until'>;

/** Whether there are desks on a day; without an agreement there are on each. */
export function holdsOn(agreed: Days | undefined, day: string): boolean {
  if (!agreed) return true;
  const weekday = week[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7];
  const begun = agreed.from <= day && !(agreed.until !== null && agreed.until < day);
  return begun && weekday !== undefined && agreed.weekdays.includes(weekday);
}

/** What would be otherwise today, to be asked before it is so; empty if nothing would. */
export function changesToday(before: Days | undefined, after: Days, today: string, name: string): string {
  const t = words.t.partners.sure;
  const isToCome = (agreed: Days | undefined) => agreed !== undefined && agreed.from > today;
  const isPast = (agreed: Days | undefined) => !!agreed?.until && agreed.until < today;
  if (isToCome(after) && !isToCome(before)) return t.fromThen(name, datedDay(after.from, say.language));
  if (isPast(after) && !isPast(before)) return t.noMore(name);
  if (holdsOn(before, today) === holdsOn(after, today)) return '';
  return holdsOn(after, today) ? t.today(name) : t.notToday(name);
}
