// Checks one draw of one person in the browser, with nothing but the record they were given.
// The rules are those of docs/draw-record.md; what the tables were made of is sealed, and not needed here.
import { hexToBytes } from '@noble/hashes/utils.js';
import type { DrawRecord, OwnDraw } from '../api/types.ts';
import { chancesHold, even } from './chances.ts';
import { commitmentOf, pseudonymOf, rootFromPath } from './hashes.ts';
import { before, drawnDesk } from './luck.ts';

export type StepName = 'commitment' | 'pseudonym' | 'leaf' | 'chances' | 'luck';

export interface Verdict {
  steps: Record<StepName, boolean>;
  good: boolean;
  free: number;
  /** Of the drawn desk, as a share of 1, and in even chances. */
  chance: number;
  times: number;
}

export function verifyOwnDraw(own: OwnDraw): Verdict {
  const { record } = own;
  const free = record.free.length;
  const times = chanceOf(record, record.desk) / even;
  const steps = {
    commitment: holds(
      () =>
        own.format === 'aanschuif-draws-2' && commitmentOf(own.seed, own.pseudonym_key) === own.commitment,
    ),
    pseudonym: holds(() => pseudonymOf(own.pseudonym_key, own.number) === record.person),
    leaf: holds(() => own.count % 50 === 0 && rootFromPath(own) === own.root),
    chances: holds(() => isWhole(record) && chancesHold(record)),
    luck: holds(() => drawnDesk(hexToBytes(own.seed), record.person, chancesOf(record)) === record.desk),
  };
  return { steps, good: Object.values(steps).every(Boolean), free, chance: times / free, times };
}

/** A record that cannot even be read does not follow. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** Every free desk once, in order, in exactly one group. */
function isWhole(record: DrawRecord): boolean {
  const { free, classes } = record;
  if (free.some((desk, i) => i > 0 && !before(free[i - 1] as string, desk))) return false;
  const positions = classes.flatMap((c) => c.groups.flatMap((g) => g.desks)).sort((a, b) => a - b);
  if (positions.length !== free.length || positions.some((p, i) => p !== i)) return false;
  const kinds = classes.map((c) => `${c.table_size} ${c.features.join('|')}`);
  if (new Set(kinds).size !== kinds.length) return false;
  return tablesAgree(record);
}

/** A table is of one size and under one seal in all its classes, and no more of its desks are free than it has. */
function tablesAgree(record: DrawRecord): boolean {
  const tables = new Map<string, { said: string; size: number; free: number }>();
  for (const c of record.classes) {
    for (const g of c.groups) {
      const said = `${c.table_size} ${g.seal}`;
      const known = tables.get(g.table) ?? { said, size: c.table_size, free: 0 };
      if (known.said !== said) return false;
      known.free += g.desks.length;
      tables.set(g.table, known);
    }
  }
  return [...tables.values()].every((t) => t.free <= t.size);
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
