import { describe, expect, it } from 'vitest';
import type { Contact, FollowUp, FollowUps } from '../../api/types.ts';
import { callList, firstName, numberIn } from './call-list.ts';

const followUp = (id: number, kind: FollowUp['kind'], of: FollowUp['with'], more = {}): FollowUp => ({
  id,
  kind,
  with: of,
  due: '2026-12-04',
  state: 'open',
  outcome: null,
  text: '',
  note: '',
  coffee: null,
  sent_at: null,
  ...more,
});
const bram = { person: 1, name: 'Bram Vos', organisation: 'Kade', email: null };
const joseph = { own_name: 3, text: 'Joseph, in Twente' };
const contact = (person: number, name: string, last_day: string | null, note = ''): Contact => ({
  person,
  name,
  organisation: '',
  email: `${person}@example.org`,
  since: '2026-01-05',
  last_day,
  note,
  offers: [],
});
const none: FollowUps = { open: [], waiting: [], done: [] };
const since = '2026-12-01T09:00:00Z';
const keys = (
  list: FollowUps,
  people = { contacts: [] as Contact[], own_names: [] as { id: number; text: string }[] },
) => {
  const { open, dormant, names } = callList(list, people, '2026-12-01', since);
  return [open, dormant, names].map((some) => some.map((one) => one.key));
};

describe('whom to call', () => {
  it('is what is open, calls first, and what was written in this call hour', () => {
    const open = [
      followUp(1, 'coffee', bram),
      followUp(2, 'call', joseph),
      followUp(3, 'coffee', bram, { coffee: { at: null, own: false } }),
    ];
    const waiting = [
      followUp(4, 'message', bram, { sent_at: '2026-12-01T09:05:00Z' }),
      followUp(5, 'message', bram, { sent_at: '2026-11-20T09:05:00Z' }),
    ];
    expect(keys({ ...none, open, waiting })[0]).toEqual(['follow-up:2', 'follow-up:4', 'follow-up:1']);
  });

  it('are contacts without a sign of life for six weeks, the longest first, and own names', () => {
    const contacts = [
      contact(1, 'Bram', '2026-10-20'),
      contact(2, 'Cleo', '2026-10-21'),
      contact(3, 'Dirk', null),
      contact(4, 'Els', '2026-09-01'),
      contact(5, 'Fien', '2026-09-01'),
    ];
    const list = {
      open: [followUp(1, 'call', { ...bram, person: 4 })],
      waiting: [],
      done: [followUp(2, 'call', { ...bram, person: 5 }, { state: 'done' })],
    };
    const own_names = [
      { id: 3, text: 'Joseph' },
      { id: 4, text: 'Nadia' },
    ];
    expect(keys(list, { contacts, own_names })).toEqual([
      ['follow-up:1'],
      ['person:3', 'person:1'],
      ['name:3', 'name:4'],
    ]);
  });

  it('has a telephone number where the person wrote one down, and no date is one', () => {
    expect(numberIn('op 2026-11-17', 'bel 06 1234 5678 na vijven')).toBe('06 1234 5678');
    expect(numberIn('+31 (0)30 234 56 78.')).toBe('+31 (0)30 234 56 78');
    expect(numberIn('kamer 12, om 09:30')).toBeUndefined();
  });

  it('is greeted by the first name', () => {
    expect(['Joseph, e-learning in Twente', 'Nadia (Inkoop)', ' Bram'].map(firstName)).toEqual([
      'Joseph',
      'Nadia',
      'Bram',
    ]);
  });
});
