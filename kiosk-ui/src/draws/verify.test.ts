import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DrawRecord, OwnDraw } from '../api/types.ts';
import { following, isqrt } from './chances.ts';
import { canonical, leafHash } from './hashes.ts';
import { before, drawnDesk, luckOf, minusLog2 } from './luck.ts';
import { verifyOwnDraw } from './verify.ts';

// Both are made by the service's own draw: its checker and this one must agree on them.
const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8')) as unknown;
const own = () => read('draw-record.proof.json') as OwnDraw;
const day = read('draw-record.example.json') as { seed: string; draws: DrawRecord[] };
const seedOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));

describe('a draw that the service recorded', () => {
  it('is found right, with its chance in words', () => {
    const verdict = verifyOwnDraw(own());
    expect(verdict.steps).toEqual({ commitment: true, leaf: true, chances: true, luck: true });
    expect(verdict.good).toBe(true);
    expect(verdict.free).toBe(10);
    expect(verdict.times).toBeCloseTo(1.3);
    expect(verdict.chance).toBeCloseTo(0.13);
  });

  it('is not judged before the seed is revealed', () => {
    expect(verifyOwnDraw({ ...own(), seed: null, root: null, path: [] }).steps).toBeNull();
  });
});

describe('every draw of the example day', () => {
  it.each(day.draws.map((d, i) => [i, d] as const))('%i follows from its facts', (_, record) => {
    const must = following(record);
    expect([BigInt(record.rho), BigInt(record.theta)]).toEqual([must.rho, must.theta]);
    const said = record.classes.map((c) =>
      c.groups.map((g) => ({ score: BigInt(g.score), chance: BigInt(g.chance) })),
    );
    expect(said).toEqual(must.groups);
    expect(leafHash(record)).toBe(record.hash);
    const chances = record.classes.flatMap((c) =>
      c.groups.flatMap((g) => g.desks.map((d) => ({ desk: record.free[d] ?? '', chance: BigInt(g.chance) }))),
    );
    expect(drawnDesk(seedOf(day.seed), record.person, chances)).toBe(record.desk);
  });
});

describe('a draw that was tampered with', () => {
  const tampered: [
    string,
    (o: OwnDraw) => void,
    keyof NonNullable<ReturnType<typeof verifyOwnDraw>['steps']>,
  ][] = [
    ['another seed', (o) => (o.seed = '00'.repeat(32)), 'commitment'],
    ['another desk', (o) => (o.record.desk = 'Haven 1'), 'luck'],
    ['another pseudonym', (o) => (o.record.person = 'ffffffffffffffffffffffff'), 'leaf'],
    ['a better chance', (o) => group(o, (g) => (g.chance += 1)), 'chances'],
    ['a kinder meeting', (o) => group(o, (g) => (g.met -= 1)), 'chances'],
    ['a desk hidden', (o) => o.record.free.pop(), 'chances'],
    ['another place in the tree', (o) => (o.index = 3), 'leaf'],
    ['a longer path', (o) => o.path.push('00'.repeat(32)), 'leaf'],
    ['another count', (o) => (o.count = 7), 'leaf'],
    ['another site', (o) => (o.site = 'Elders'), 'leaf'],
    ['a hash that is no hash', (o) => (o.path[0] = 'zz'), 'leaf'],
  ];
  it.each(tampered)('%s is seen', (_, tamper, step) => {
    const forged = own();
    tamper(forged);
    const verdict = verifyOwnDraw(forged);
    expect(verdict.good).toBe(false);
    expect(verdict.steps?.[step]).toBe(false);
  });

  function group(o: OwnDraw, change: (g: DrawRecord['classes'][number]['groups'][number]) => void): void {
    const first = o.record.classes[0]?.groups[0];
    if (first) change(first);
  }
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

  it('take square roots down', () => {
    for (const n of [0n, 1n, 2n, 3n, 4n, 10n ** 18n - 1n, 10n ** 18n]) {
      const root = isqrt(n);
      expect(root * root <= n && (root + 1n) * (root + 1n) > n).toBe(true);
    }
  });

  it('compare names by code point', () => {
    expect(before('\uFFFD', '\u{1F600}')).toBe(true);
    expect(before('A-1', 'A-10')).toBe(true);
  });

  it('write JSON without space and with sorted keys', () => {
    expect(canonical({ b: [1, 'é\n'], a: null })).toBe('{"a":null,"b":[1,"é\\n"]}');
  });
});
