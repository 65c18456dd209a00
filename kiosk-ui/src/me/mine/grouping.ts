// Groups and sorts a person's data for display.
import type { KeptAcquaintance, KeptEncounter, Look, Named } from '../../api/types.ts';
import { localDate } from '../../texts/dates.ts';

/** With whom one place was shared on one day: by name who agrees to it, the others as a number. */
export interface Together {
  day: string;
  site: string;
  level: string;
  named: { name: string; minutes: number }[];
  others: number;
}

const levels = ['table', 'cafe', 'gathering', 'zone'];

/** Newest day first; on a day the table before the café before gatherings before the room. */
export function together(encounters: KeptEncounter[]): Together[] {
  const found = new Map<string, Together>();
  for (const { day, site, level, minutes, with: who, people } of encounters) {
    const key = `${day} ${level} ${site}`;
    const one = found.get(key) ?? { day, site, level, named: [], others: 0 };
    if (who) one.named.push({ name: who.name, minutes });
    else one.others += people;
    found.set(key, one);
  }
  for (const one of found.values()) one.named.sort((a, b) => b.minutes - a.minutes);
  return [...found.values()].sort(
    (a, b) => b.day.localeCompare(a.day) || levels.indexOf(a.level) - levels.indexOf(b.level),
  );
}

/** Who may be named, last seen first, and how many others there are. */
export function pairs(all: KeptAcquaintance[]): {
  named: (KeptAcquaintance & { with: Named })[];
  others: number;
} {
  const named = all.filter((one): one is KeptAcquaintance & { with: Named } => one.with !== null);
  named.sort((a, b) => b.last_day.localeCompare(a.last_day) || a.with.name.localeCompare(b.with.name));
  return { named, others: all.length - named.length };
}

/** The same thing done by the same on one day, as one line: a list that is leafed through shows a person often. */
export interface LookedAt extends Look {
  times: number;
}

export function lookedAt(looks: Look[]): LookedAt[] {
  const found = new Map<string, LookedAt>();
  for (const look of looks) {
    const key = [localDate(look.at), look.by, look.action, look.detail, look.reason].join('\n');
    const before = found.get(key);
    if (before) before.times += 1;
    else found.set(key, { ...look, times: 1 });
  }
  return [...found.values()];
}

export function byDay(looks: LookedAt[]): [string, LookedAt[]][] {
  const found = new Map<string, LookedAt[]>();
  for (const look of looks) {
    const day = localDate(look.at);
    found.set(day, [...(found.get(day) ?? []), look]);
  }
  return [...found];
}

/** `2026-11` as a day of that month; undefined for a version that no month is known of. */
export function monthOfVersion(version: string): string | undefined {
  const month = /^(\d{4}-(0[1-9]|1[0-2]))(-\d{2})?$/.exec(version)?.[1];
  return month ? `${month}-01` : undefined;
}
