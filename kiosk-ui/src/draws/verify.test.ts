import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OwnDraw } from '../api/types.ts';
import { chancesHold } from './chances.ts';
import { canonical } from './hashes.ts';
import { before, luckOf, minusLog2 } from './luck.ts';
import { verifyOwnDraw } from './verify.ts';

// It is made by the service's own draw: its checker and this one must agree on it.
const own = () =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../docs/draw-record.own.json'), 'utf8'),
  ) as OwnDraw;

describe('a draw that the service recorded', () => {
  it('is found right, with its chance in words', () => {
    const verdict = verifyOwnDraw(own());
    expect(verdict.steps).toEqual({
      commitment: true,
      pseudonym: true,
      leaf: true,
      chances: true,
      luck: true,
    });
    expect(verdict.good).toBe(true);
    expect(verdict.free).toBe(10);
    expect(verdict.times).toBeCloseTo(1.25);
    expect(verdict.chance).toBeCloseTo(0.125);
  });
});

describe('a draw that was tampered with', () => {
  const tampered: [string, (o: OwnDraw) => void, keyof ReturnType<typeof verifyOwnDraw>['steps']][] = [
    ['another seed', (o) => (o.seed = '00'.repeat(32)), 'commitment'],
    ['another key of pseudonyms', (o) => (o.pseudonym_key = '00'.repeat(32)), 'commitment'],
    ['another number', (o) => (o.number = '00'.repeat(32)), 'pseudonym'],
    ['another pseudonym', (o) => (o.record.person = 'ff'.repeat(16)), 'pseudonym'],
    ['another desk', (o) => (o.record.desk = 'Haven 2'), 'luck'],
    ['a better chance', (o) => group(o, (g) => (g.chance += 1)), 'chances'],
    ['a chance of nothing', (o) => group(o, (g) => (g.chance = 0)), 'chances'],
    ['another seal', (o) => group(o, (g) => (g.seal = '00'.repeat(32))), 'leaf'],
    ['other inputs', (o) => (o.record.inputs = '00'.repeat(32)), 'leaf'],
    ['a desk hidden', (o) => o.record.free.pop(), 'chances'],
    ['another minute', (o) => (o.record.at = '2026-11-17T07:54Z'), 'leaf'],
    ['another place in the tree', (o) => (o.index = (o.index + 1) % 50), 'leaf'],
    ['a longer path', (o) => o.path.push('00'.repeat(32)), 'leaf'],
    ['another count', (o) => (o.count = 100), 'leaf'],
    ['another site', (o) => (o.site = 'Elders'), 'leaf'],
    ['a hash that is no hash', (o) => (o.path[0] = 'zz'), 'leaf'],
  ];
  it.each(tampered)('%s is seen', (_, tamper, step) => {
    const forged = own();
    tamper(forged);
    const verdict = verifyOwnDraw(forged);
    expect(verdict.good).toBe(false);
    expect(verdict.steps[step]).toBe(false);
  });

  function group(
    o: OwnDraw,
    change: (g: OwnDraw['record']['classes'][number]['groups'][number]) => void,
  ): void {
    const first = o.record.classes[0]?.groups[0];
    if (first) change(first);
  }

  it('has every class its share, whatever the policy', () => {
    const { record } = own();
    expect(chancesHold(record)).toBe(true);
    expect(chancesHold({ ...record, policy: 'uniform' })).toBe(false);
  });
});

describe('the parts', () => {
  it('agree with the test values of the document', () => {
    const x = luckOf(new Uint8Array(32).fill(7), 'ada', 'A-1');
    expect(x).toBe(17574409611797798937n);
    expect(minusLog2(x)).toBe(76844837309n);
  });

  it('keep the logarithm within its bounds', () => {
    expect(minusLog2((1n << 64n) - 1n)).toBeGreaterThanOrEqual(1n);
    expect(minusLog2(0n)).toBe(65n * (1n << 40n));
  });

  it('compare names by code point', () => {
    expect(before('\uFFFD', '\u{1F600}')).toBe(true);
    expect(before('A-1', 'A-10')).toBe(true);
  });

  it('write JSON without space and with sorted keys', () => {
    expect(canonical({ b: [1, 'é\n'], a: null })).toBe('{"a":null,"b":[1,"é\\n"]}');
  });
});
