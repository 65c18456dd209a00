// The chances of a draw, recomputed from its facts. Every number is an integer; ⌊ ⌋ is BigInt's division.
import type { DrawGroup, DrawRecord, Fraction } from '../api/types.ts';

const one = 1_000_000_000n;

export interface Following {
  rho: bigint;
  theta: bigint;
  /** A score and a chance for each group, in the order of the record. */
  groups: { score: bigint; chance: bigint }[][];
}

/** What must stand in the record, given what it says was so. */
export function following(record: DrawRecord): Following {
  const m = BigInt(record.free.length);
  const rho = priceOfASeat(record.expected_arrivals, m);
  const phi = fraction(record.phi);
  const theta = min(one, (95n * isqrt(rho * one) * phi.numerator) / (100n * phi.denominator));
  const groups = record.classes.map(({ groups }) => {
    const scores = groups.map((g) => BigInt(g.met) - BigInt(g.seated) * theta);
    const chances = record.policy === 'uniform' || m < 4n ? groups.map(() => one) : poured(groups, scores, m);
    return groups.map((_, i) => ({ score: scores[i] as bigint, chance: chances[i] as bigint }));
  });
  return { rho, theta, groups };
}

function priceOfASeat(arrivals: Fraction, m: bigint): bigint {
  const { numerator, denominator } = fraction(arrivals);
  return min(one, (one * numerator) / (denominator * m));
}

interface Vessel {
  desks: bigint;
  score: bigint;
  cap: DrawGroup['cap'];
  chance: bigint;
}

function poured(groups: DrawGroup[], scores: bigint[], m: bigint): bigint[] {
  const full = min(4n * one, (m * one) / 4n);
  const behind = min((3n * one) / 2n, full);
  const caps = { full, behind, 'behind-known': one / 2n };
  const vessels: Vessel[] = groups.map((g, i) => ({
    desks: BigInt(g.desks.length),
    score: scores[i] as bigint,
    cap: g.cap,
    chance: one / 10n,
  }));
  let left = ((9n * one) / 10n) * vessels.reduce((n, v) => n + v.desks, 0n);
  left = pour(left, vessels, full);
  for (const vessel of vessels) {
    const cap = caps[vessel.cap];
    if (vessel.chance <= cap) continue;
    left += (vessel.chance - cap) * vessel.desks;
    vessel.chance = cap;
  }
  const of = (cap: DrawGroup['cap']) => vessels.filter((v) => v.cap === cap);
  left = pour(left, of('full'), full);
  left = pour(left, of('behind'), behind);
  pour(left, of('behind-known'), behind);
  return vessels.map((v) => v.chance);
}

/** From the best score down, equal scores alike; returns what found no room. */
function pour(left: bigint, vessels: Vessel[], limit: bigint): bigint {
  const scores = [...new Set(vessels.map((v) => v.score))].sort((a, b) => (a > b ? -1 : 1));
  for (const score of scores) {
    const alike = vessels.filter((v) => v.score === score);
    const each = left / alike.reduce((n, v) => n + v.desks, 0n);
    for (const vessel of alike) {
      const added = min(each, limit - vessel.chance);
      vessel.chance += added;
      left -= added * vessel.desks;
    }
  }
  return left;
}

function fraction(f: Fraction): { numerator: bigint; denominator: bigint } {
  return { numerator: BigInt(f.numerator), denominator: BigInt(f.denominator) };
}

/** The largest integer whose square is at most n. */
export function isqrt(n: bigint): bigint {
  if (n < 2n) return n;
  let guess = BigInt(Math.floor(Math.sqrt(Number(n)))) + 1n;
  while (guess * guess > n) guess = (guess + n / guess) / 2n;
  while ((guess + 1n) * (guess + 1n) <= n) guess += 1n;
  return guess;
}

const min = (a: bigint, b: bigint) => (a < b ? a : b);
