import type { Weekday } from '../api/types.ts';
import { dayName, listOfWeekdays, shortDay } from '../texts/dates.ts';
import { say } from '../texts/say.svelte.ts';

/** The days agreed with a person's organisation, as the refusal of a desk tells them. */
export interface AgreedDays {
  weekdays: Weekday[];
  from: string;
  until: string | null;
  next_day: string | null;
}

/** On which days there are desks for them, and which comes next. `today` is the house's date, YYYY-MM-DD. */
export function agreedWords(agreed: AgreedDays, today: string | undefined): [string, string] {
  const t = say.t.opening;
  const { from, until, next_day: next } = agreed;
  const days =
    agreed.weekdays.length === 7 ? t.everyDay : t.onDays(listOfWeekdays(agreed.weekdays, say.language));
  const short = (day: string) => shortDay(day, say.language);
  let which = t.agreed(days);
  if (today && from > today) which = t.agreedFrom(days, short(from));
  else if (today && until && until < today) which = t.agreedUntil(days, short(until));
  return [which, next ? t.nextAgreed(dayName(next, say.language)) : ''];
}
