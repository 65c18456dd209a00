import { describe, expect, it } from 'vitest';
import type { Debate } from '../api/types.ts';
import { floorOf, sharesOf, wasDrawn } from './debate.ts';

const until = '2026-12-01T12:02:00.400Z';
const debate: Debate = {
  halves: { for: 12, undecided: 4, against: 9 },
  hands: 3,
  turns: { for: 0, undecided: 0, against: 0 },
  speaker: { number: 4, side: 'against', until, hash: 'ab' },
  changed: null,
};
const at = (seconds: number) => Date.parse('2026-12-01T12:00:00Z') + seconds * 1000;

describe('who has the floor', () => {
  it('has it for two minutes, by the second, and then for a moment with nothing left', () => {
    const left = (seconds: number) => floorOf(debate, at(seconds))?.left;
    expect([left(0), left(1), left(119), left(120), left(129)]).toEqual([120, 119, 1, 0, 0]);
    expect(left(130)).toBeUndefined();
    expect(floorOf(debate, at(0))).toMatchObject({ number: 4, side: 'against' });
  });

  it('is nobody before the first draw, and at another gathering', () => {
    expect(floorOf({ ...debate, speaker: null }, at(0))).toBeUndefined();
    expect(floorOf(null, at(0))).toBeUndefined();
  });
});

it('the halves share the width, alike while nobody took a side', () => {
  expect(sharesOf(debate.halves ?? { for: 0, undecided: 0, against: 0 })).toEqual({
    for: 0.48,
    undecided: 0.16,
    against: 0.36,
  });
  expect(sharesOf({ for: 0, undecided: 0, against: 0 })).toEqual({ for: 1, undecided: 1, against: 1 });
});

it('somebody was drawn when somebody speaks or spoke', () => {
  expect(wasDrawn({ ...debate, speaker: null })).toBe(false);
  expect(wasDrawn(debate)).toBe(true);
  expect(wasDrawn({ ...debate, speaker: null, turns: { for: 0, undecided: 1, against: 0 } })).toBe(true);
});
