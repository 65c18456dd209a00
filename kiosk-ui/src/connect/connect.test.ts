// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { momentIn, replyIn } from '../letter/tapped-answer.ts';
import type { FollowUp } from '../api/types.ts';
import { openFirst, stageOf } from '../me/connect/state.ts';
import { dueIn, dueOn } from './due.ts';
import { daysOf, turned } from './moments.ts';

describe('until when', () => {
  it.each([
    ['2026-11-23', '2026-11-27', '2026-12-04'],
    ['2026-11-27', '2026-11-27', '2026-12-04'],
    ['2026-11-28', '2026-11-29', '2026-12-04'],
    ['2026-11-29', '2026-11-29', '2026-12-04'],
  ])('on %s this week is %s and next week %s', (today, soon, later) => {
    expect(dueIn('this', today)).toBe(soon);
    expect(dueIn('next', today)).toBe(later);
  });

  it.each([
    ['2026-11-29', '2026-11-29'],
    ['2027-11-30', '2027-11-30'],
    ['2027-12-01', undefined],
    ['2026-11-28', undefined],
    ['', undefined],
  ])('a day of one’s own, %j, is %j', (day, due) => {
    expect(dueOn('day', day, '2026-11-29')).toBe(due);
  });
});

describe('moments for a coffee', () => {
  it('stand under the day of the building’s clock', () => {
    const moments = ['2026-12-01T22:30:00Z', '2026-12-01T23:30:00Z'];
    expect(daysOf({ moments, time_zone: 'Europe/Amsterdam' })).toEqual([
      ['2026-12-01', ['2026-12-01T22:30:00Z']],
      ['2026-12-02', ['2026-12-01T23:30:00Z']],
    ]);
  });

  it('are three at most, in order, and each can be taken away', () => {
    const three = ['c', 'a', 'b'].reduce<string[]>((chosen, at) => turned(chosen, at, 3), []);
    expect(three).toEqual(['a', 'b', 'c']);
    expect(turned(three, 'd', 3)).toBe(three);
    expect(turned(three, 'b', 3)).toEqual(['a', 'c']);
    expect(turned(['a'], 'b', 1)).toEqual(['b']);
  });
});

describe('what was tapped in a letter', () => {
  const [first, second] = ['2026-11-19T09:00:00Z', '2026-11-20T13:30:00Z'];
  it.each([
    ['?moment=20261119T0900Z', first],
    ['?moment=20261120T1330Z', second],
    ['?moment=20261120T1300Z', undefined],
    ['?moment=1', undefined],
    ['', undefined],
  ])('%j is moment %j', (search, moment) => expect(momentIn(search, [first, second])).toBe(moment));

  it('is the same moment when one before it is past', () =>
    expect(momentIn('?moment=20261120T1330Z', [second])).toBe(second));

  it.each([
    ['?reply=no-more', 'no-more'],
    ['?reply=stay-in-touch', 'stay-in-touch'],
    ['?reply=hate', undefined],
  ])('%j is the answer %j', (search, reply) => expect(replyIn(search)).toBe(reply));
});

describe('how far a follow-up is', () => {
  const now = '2026-12-01T10:00:00Z';
  const coffee = {
    id: 1,
    own: false,
    answers_back: false,
    moments: ['2026-12-02T10:00:00Z'],
    at: null,
    ends_at: null,
    place: '',
    time_zone: '',
    both_there: false,
  };
  const one = (id: number, more: Partial<FollowUp> = {}): FollowUp => ({
    id,
    kind: 'coffee',
    with: { person: 1, name: 'A', organisation: '' },
    due: '2026-12-02',
    state: 'open',
    outcome: null,
    text: '',
    note: '',
    coffee: null,
    sent_at: null,
    ...more,
  });
  const planned = (at: string, ends_at: string) =>
    one(1, { coffee: { ...coffee, moments: [], at, ends_at } });

  it.each([
    ['open', one(1)],
    ['asked', one(1, { coffee })],
    ['proposed', one(1, { coffee: { ...coffee, own: true } })],
    ['planned', planned('2026-12-01T09:45:00Z', '2026-12-01T10:15:00Z')],
    ['past', planned('2026-12-01T09:30:00Z', '2026-12-01T10:00:00Z')],
    ['sent', one(1, { kind: 'message', sent_at: now })],
    ['closed', one(1, { state: 'lapsed', sent_at: now })],
  ])('%s', (stage, followUp) => expect(stageOf(followUp, now)).toBe(stage));

  it('what the person is asked comes first', () => {
    const list = openFirst([one(1), one(2, { coffee }), one(3)], now);
    expect(list.map(({ id }) => id)).toEqual([2, 1, 3]);
  });
});
