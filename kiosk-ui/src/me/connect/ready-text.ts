// A text that is ready to send: who I am, where we shared a table, what I am curious about.
import * as encounters from '../../api/encounters.ts';
import type { Me, Offered } from '../../api/types.ts';
import { addDays, dayName, isoWeek } from '../../texts/dates.ts';
import { say } from '../../texts/say.svelte.ts';
import { words } from '../../connect/words.svelte.ts';

export type Shared = { date: string; table?: string; gathering?: string };

/** Where the two were last together, as far as the weeks that are kept tell. */
export async function lastShared(
  person: number,
  today: string,
  lastDay?: string | null,
): Promise<Shared | undefined> {
  const days = lastDay ? [lastDay] : [today, addDays(today, -7)];
  for (const day of days) {
    const found = await encounters.encounters(isoWeek(day)).catch(() => undefined);
    const last = found?.table.find((one) => one.person === person)?.days.at(-1);
    if (last) return { date: last.date, table: last.table };
    const cafe = found?.cafe.find((one) => one.person === person);
    if (cafe) return { date: cafe.date, ...(cafe.gathering == null ? {} : { gathering: cafe.gathering }) };
  }
  return undefined;
}

function placeOf({ table, gathering }: Shared, day: string): string {
  const t = words.t.message;
  if (table !== undefined) return t.sharedTable(day, table);
  return gathering === undefined ? t.sharedCafe(day) : t.sharedGathering(day, gathering);
}

export function readyText(
  me: Pick<Me, 'name' | 'first_name' | 'organisation'>,
  to: string,
  shared?: Shared,
  about?: Offered,
): string {
  const t = words.t.message;
  const day = shared ? dayName(shared.date, say.language) : '';
  const where = shared ? placeOf(shared, day) : '';
  const [first = to] = to.split(' ');
  const curious = about && t.about[about.kind](about.text.replace(/(?<![.?!…])$/, '.'));
  return `${t.ready(first, me.name, me.organisation, where, curious)}\n${me.first_name}`;
}
