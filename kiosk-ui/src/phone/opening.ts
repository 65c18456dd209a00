import type { KioskState } from '../api/types.ts';
import { dayName } from '../texts/dates.ts';
import { say } from '../texts/say.svelte.ts';

export type Hours = Pick<KioskState, 'opens' | 'closes' | 'closed_today' | 'next_open_day'>;

/** What a house that is closed says: that it is, and when it opens. `today` is its date, YYYY-MM-DD. */
export function closedWords(hours: Hours, today: string | undefined): [string, string] {
  const t = say.t.opening;
  const { opens, closes, next_open_day: next } = hours;
  const when = !next
    ? ''
    : next === today
      ? t.today(opens, closes)
      : t.again(dayName(next, say.language), opens, closes);
  return [hours.closed_today ? t.closedToday : t.closed, when];
}
