// Checks one draw of one person in the browser, with nothing but the published record.
// The rules are those of docs/draw-record.md; nothing here is taken on trust but the facts it names.
import { hexToBytes } from '@noble/hashes/utils.js';
import type { DrawRecord, OwnDraw } from '../api/types.ts';
import { following } from './chances.ts';
import { leafHash, rootFromPath, sha256OfHex } from './hashes.ts';
import { before, drawnDesk } from './luck.ts';

export type StepName = 'commitment' | 'leaf' | 'chances' | 'luck';

export interface Verdict {
  /** Null while the seed is not revealed: then there is nothing to check yet. */
  steps: Record<StepName, boolean> | null;
  good: boolean;
  free: number;
  /** Of the drawn desk, as a share of 1, and in even chances. */
  chance: number;
  times: number;
}

export function verifyOwnDraw(own: OwnDraw): Verdict {
  const { record } = own;
  const free = record.free.length;
  const times = chanceOf(record, record.desk) / 1e9;
  const figures = { free, chance: times / free, times };
  const { seed } = own;
  if (seed === null || own.root === null) return { steps: null, good: false, ...figures };
  const steps = {
    commitment: holds(() => own.format === 'aanschuif-draws-1' && sha256OfHex(seed) === own.commitment),
    leaf: holds(() => leafHash(record) === record.hash && rootFromPath(own) === own.root),
    chances: holds(() => isWhole(record) && chancesFollow(record)),
    luck: holds(() => drawnDesk(hexToBytes(seed), record.person, chancesOf(record)) === record.desk),
  };
  return { steps, good: Object.values(steps).every(Boolean), ...figures };
}

/** A record that cannot even be read does not follow. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** Every free desk once, in order, in exactly one group; nobody sits on another's lap. */
function isWhole(record: DrawRecord): boolean {
  const { free, classes } = record;
  if (free.some((desk, i) => i > 0 && !before(free[i - 1] as string, desk))) return false;
  const positions = classes.flatMap((c) => c.groups.flatMap((g) => g.desks)).sort((a, b) => a - b);
  if (positions.length !== free.length || positions.some((p, i) => p !== i)) return false;
  const kinds = classes.map((c) => `${c.table_size} ${c.features.join('|')}`);
  if (new Set(kinds).size !== kinds.length) return false;
  if (!classes.every((c) => record.needs.every((need) => c.features.includes(need)))) return false;
  return tablesAgree(record);
}

/** What is said of a table is the same in all its classes, and fits on it. */
function tablesAgree(record: DrawRecord): boolean {
  const tables = new Map<string, { said: string; size: number; taken: number }>();
  for (const c of record.classes) {
    for (const g of c.groups) {
      const said = `${c.table_size} ${g.seated} ${g.met} ${g.cap}`;
      const known = tables.get(g.table) ?? { said, size: c.table_size, taken: g.seated };
      if (known.said !== said || g.met < 0 || g.seated < 0 || g.met > g.seated * 1e9) return false;
      known.taken += g.desks.length;
      tables.set(g.table, known);
    }
  }
  return [...tables.values()].every((t) => t.taken <= t.size);
}

function chancesFollow(record: DrawRecord): boolean {
  const must = following(record);
  return (
    record.even === 1e9 &&
    BigInt(record.rho) === must.rho &&
    BigInt(record.theta) === must.theta &&
    record.classes.every((c, i) =>
      c.groups.every((g, j) => {
        const group = must.groups[i]?.[j];
        return group && BigInt(g.score) === group.score && BigInt(g.chance) === group.chance;
      }),
    )
  );
}

function chancesOf(record: DrawRecord): { desk: string; chance: bigint }[] {
  return record.classes.flatMap((c) =>
    c.groups.flatMap((g) =>
      g.desks.map((position) => ({ desk: record.free[position] as string, chance: BigInt(g.chance) })),
    ),
  );
}

function chanceOf(record: DrawRecord, desk: string): number {
  return Number(chancesOf(record).find((one) => one.desk === desk)?.chance ?? 0n);
}
