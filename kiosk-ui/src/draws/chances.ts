// What can be told of the chances of a draw without knowing what they were made of: their bounds, and that each kind of
// desk has its share.
import type { DrawRecord } from '../api/types.ts';

/** The even chance, 1/m: the unit of chances. */
export const even = 1_000_000_000;

export function chancesHold(record: DrawRecord): boolean {
  const m = record.free.length;
  const same = record.policy === 'uniform' || m < 4;
  const least = same ? even : even / 10;
  const most = same ? even : Math.min(4 * even, Math.floor((m * even) / 4));
  return record.classes.every(({ groups }) => {
    const within = groups.every(
      ({ chance }) => Number.isSafeInteger(chance) && chance >= least && chance <= most,
    );
    const desks = groups.reduce((n, g) => n + g.desks.length, 0);
    const sum = groups.reduce((n, g) => n + BigInt(g.chance) * BigInt(g.desks.length), 0n);
    const share = BigInt(desks) * BigInt(even);
    return within && sum <= share && sum + BigInt(desks) > share;
  });
}
