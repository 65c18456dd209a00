// What is typed about a gathering, as it is sent: all of it to announce one, what differs to change one.
import type { BodyOf } from '../../api/operations.ts';
import { isProblem } from '../../api/call.ts';
import type { Gathering, GatheringKind, GatheringSite } from '../../api/types.ts';
import { clockTime, localDate, momentAt } from '../../texts/dates.ts';
import { say } from '../../texts/say.svelte.ts';
import type { Mistake } from '../own-messages.ts';
import { words } from '../words.svelte.ts';

export type Tongue = 'both' | 'nl' | 'en';

export interface TypedGathering {
  kind: GatheringKind;
  title: string;
  site: string;
  /** The name of a room; empty: elsewhere. */
  zone: string;
  place: string;
  /** By the clock of the site: 2026-11-17 and 15:00. */
  day: string;
  time: string;
  minutes: number | null;
  tongue: Tongue;
  /** By which the group is called; empty: for everybody. */
  group: string;
}

/** As long as one of a kind tends to take. */
export const usual: Record<GatheringKind, number> = {
  debate: 45,
  'call-hour': 20,
  'story-circle': 60,
  'open-table': 45,
};

export function nothingTyped(site: GatheringSite | undefined): TypedGathering {
  const kind = 'open-table';
  return {
    kind,
    title: '',
    site: site?.name ?? '',
    zone: site?.zones[0] ?? '',
    place: '',
    day: '',
    time: '',
    minutes: usual[kind],
    tongue: 'both',
    group: '',
  };
}

export function asTyped(one: Gathering): TypedGathering {
  return {
    kind: one.kind,
    title: one.title,
    site: one.site,
    zone: one.zone ?? '',
    place: one.place,
    day: localDate(one.begins_at, one.time_zone),
    time: clockTime(one.begins_at, 'nl', one.time_zone),
    minutes: one.minutes,
    tongue: one.languages.length > 1 ? 'both' : (one.languages[0] ?? 'both'),
    group: one.group?.id ?? '',
  };
}

const languages = (tongue: Tongue) => (tongue === 'both' ? (['nl', 'en'] as const) : ([tongue] as const));
const where = ({ zone, place }: TypedGathering) => (zone ? { zone } : { place: place.trim() });

export function announcement(typed: TypedGathering, timeZone: string): BodyOf<'POST', '/api/gatherings'> {
  return {
    kind: typed.kind,
    title: typed.title.trim(),
    site: typed.site,
    ...where(typed),
    begins_at: momentAt(typed.day, typed.time, timeZone),
    minutes: typed.minutes ?? 0,
    languages: [...languages(typed.tongue)],
    ...(typed.group ? { group: typed.group } : {}),
  };
}

/** Only what is otherwise than it was: what somebody else changed meanwhile stays. */
export function changes(
  typed: TypedGathering,
  before: TypedGathering,
  timeZone: string,
): BodyOf<'PATCH', '/api/gatherings/{id}'> {
  const otherTime = typed.day !== before.day || typed.time !== before.time;
  const otherPlace = JSON.stringify(where(typed)) !== JSON.stringify(where(before));
  return {
    ...(typed.title.trim() === before.title ? {} : { title: typed.title.trim() }),
    ...(otherPlace ? where(typed) : {}),
    ...(otherTime ? { begins_at: momentAt(typed.day, typed.time, timeZone) } : {}),
    ...(typed.minutes === before.minutes ? {} : { minutes: typed.minutes }),
    ...(typed.tongue === before.tongue ? {} : { languages: [...languages(typed.tongue)] }),
  };
}

/** Whether whoever means to come gets word of it. */
export const isMoved = (change: BodyOf<'PATCH', '/api/gatherings/{id}'>): boolean =>
  ['zone', 'place', 'begins_at', 'minutes'].some((part) => part in change);

/** The service's reasons, each with the name of the field that it is about. */
const reasons: Record<string, string> = {
  title: 'title',
  place: 'place',
  begins_at: 'time',
  minutes: 'minutes',
  'unknown-zone': 'zone',
  'unknown-site': 'site',
  'unknown-group': 'group',
};

export function mistakes(error: unknown): Mistake[] {
  const { form, refused } = words.t.hosting;
  if (isProblem(error, 'unreachable')) return [{ text: say.t.common.unreachable }];
  if (isProblem(error)) {
    const detail = String(error.extras['detail'] ?? '');
    const reason = error.code === 'bad-request' ? (detail.split(':')[0] ?? '') : error.code;
    const text = form.wrong[reason] ?? refused[reason];
    const field = reasons[reason];
    if (text) return [field ? { field, text } : { text }];
  }
  return [{ text: say.t.common.unknown }];
}

export type Phase = 'off' | 'over' | 'on' | 'to come';

export function phaseOf({ called_off, begins_at, ends_at }: Gathering, now: string): Phase {
  const moment = Date.parse(now);
  if (Date.parse(ends_at) <= moment) return 'over';
  if (called_off) return 'off';
  return Date.parse(begins_at) <= moment ? 'on' : 'to come';
}

/** The longest that a gathering may last, and how much longer one is made at a time, in minutes. */
const longest = 720;
const some = 10;

/** In whole minutes from its beginning: the next one after a moment, with which it ends at once. */
export const minutesUntil = ({ begins_at }: Pick<Gathering, 'begins_at'>, moment: number): number =>
  Math.floor((moment - Date.parse(begins_at)) / 60_000) + 1;

/** How long it lasts in all once it is made longer; undefined if it cannot be. */
export function longer({ begins_at, ends_at }: Pick<Gathering, 'begins_at' | 'ends_at'>): number | undefined {
  const minutes = Math.round((Date.parse(ends_at) - Date.parse(begins_at)) / 60_000) + some;
  return minutes > longest ? undefined : minutes;
}

/** Before a debate begins, whoever leads it may look at the page for that so many milliseconds. The stories of a circle are chosen
 *  long before. */
const leadsEarlyBy = 3_600_000;

/** Whether there is something to lead: a story circle, or a debate that goes on or comes within the hour. */
export function isLed(one: Gathering, now: string): boolean {
  const phase = phaseOf(one, now);
  if (phase === 'off' || phase === 'over') return false;
  if (one.kind !== 'debate') return one.kind === 'story-circle';
  return Date.parse(one.begins_at) - Date.parse(now) <= leadsEarlyBy;
}

/** What else goes on in the same building at the time that is typed; nothing as long as it is not typed. */
export function atSameTime(
  typed: TypedGathering,
  timeZone: string,
  all: Gathering[],
  own?: string,
): Gathering[] {
  if (!typed.day || !typed.time || !typed.minutes) return [];
  const begins = Date.parse(momentAt(typed.day, typed.time, timeZone));
  const ends = begins + typed.minutes * 60_000;
  return all.filter(
    (one) =>
      one.id !== own &&
      one.site === typed.site &&
      !one.called_off &&
      Date.parse(one.begins_at) < ends &&
      begins < Date.parse(one.ends_at),
  );
}
