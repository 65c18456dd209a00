// Whom to call: what is open, contacts without a sign of life, and names of one's own. Everybody once.
import type { Contact, Contacts, FollowUp, FollowUpKind, FollowUps } from '../../api/types.ts';
import { addDays } from '../../texts/dates.ts';
import { nameOf, personOf, stageOf } from '../connect/state.ts';

export interface ToCall {
  key: string;
  name: string;
  organisation: string;
  /** What was written about it for oneself; empty if nothing. */
  line: string;
  email: string | undefined;
  /** A telephone number, where the person wrote one down themselves. */
  number: string | undefined;
  with: { person: number } | { own_name: number };
  /** Where it is open already. */
  followUp: { id: number; kind: FollowUpKind; sent: boolean } | undefined;
  contact: Contact | undefined;
}
export type Section = 'open' | 'dormant' | 'names';

/** As for reminders: so many days without a sign of life. */
const dormantDays = 42;
const callsFirst: readonly FollowUpKind[] = ['call', 'message', 'introduction', 'other', 'coffee'];

/** `since`: when the call hour began; whom one wrote to in it stays, to be ticked off. */
export function callList(
  list: FollowUps,
  people: Contacts,
  today: string,
  since: string,
): Record<Section, ToCall[]> {
  const contactOf = (person: number | undefined) => people.contacts.find((one) => one.person === person);
  const longAgo = addDays(today, -dormantDays);
  const sentHere = (one: FollowUp) => one.sent_at !== null && Date.parse(one.sent_at) >= Date.parse(since);
  const open = [
    ...list.open.filter((one) => stageOf(one, since) === 'open'),
    ...[...list.open, ...list.waiting].filter((one) => stageOf(one, since) === 'sent' && sentHere(one)),
  ];
  open.sort((a, b) => callsFirst.indexOf(a.kind) - callsFirst.indexOf(b.kind));
  // What is open or waits is under way; what was done lately is a sign of life.
  const busy = new Set(
    [
      ...list.open,
      ...list.waiting,
      ...list.done.filter((one) => one.state === 'done' && one.due >= longAgo),
    ].map(who),
  );
  const dormant = people.contacts.filter(
    (one) => !busy.has(`person:${one.person}`) && (one.last_day ?? one.since) <= longAgo,
  );
  dormant.sort((a, b) => (a.last_day ?? a.since).localeCompare(b.last_day ?? b.since));
  const names = people.own_names.filter((one) => !busy.has(`name:${one.id}`));
  return {
    open: open.map((one) => {
      const contact = contactOf(personOf(one));
      return {
        key: `follow-up:${one.id}`,
        name: nameOf(one),
        organisation: 'name' in one.with ? one.with.organisation : '',
        line: one.text,
        email: contact?.email ?? ('email' in one.with ? (one.with.email ?? undefined) : undefined),
        number: numberIn(one.text, 'text' in one.with ? one.with.text : '', contact?.note ?? ''),
        with: 'person' in one.with ? { person: one.with.person } : { own_name: one.with.own_name },
        followUp: { id: one.id, kind: one.kind, sent: one.sent_at !== null },
        contact,
      };
    }),
    dormant: dormant.map((one) => ({
      key: `person:${one.person}`,
      name: one.name,
      organisation: one.organisation,
      line: one.note,
      email: one.email,
      number: numberIn(one.note),
      with: { person: one.person },
      followUp: undefined,
      contact: one,
    })),
    names: names.map((one) => ({
      key: `name:${one.id}`,
      name: one.text,
      organisation: '',
      line: '',
      email: undefined,
      number: numberIn(one.text),
      with: { own_name: one.id },
      followUp: undefined,
      contact: undefined,
    })),
  };
}

const who = ({ with: one }: FollowUp) => ('person' in one ? `person:${one.person}` : `name:${one.own_name}`);

/** The first that looks like a telephone number: from nine digits on, so that no date is one. */
export function numberIn(...texts: string[]): string | undefined {
  for (const text of texts)
    for (const [found] of text.matchAll(/\+?\d[\d\s().-]{7,}\d/g)) {
      const digits = found.replace(/\D/g, '').length;
      if (digits >= 9 && digits <= 15) return found;
    }
  return undefined;
}

/** How one says hello to a name such as `Joseph, e-learning in Twente`. */
export const firstName = (name: string) => /^[^\s,;:(]+/.exec(name.trim())?.[0] ?? name;
