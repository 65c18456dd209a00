// What can be printed, in one shape, and what of it is wanted.
import type { PrintedBadge, PrintedSticker } from '../../api/types.ts';

export type Printed =
  | {
      kind: PrintedSticker['kind'];
      key: string;
      name: string;
      table: string;
      zone: string;
      floor: string;
      svg: string;
    }
  | BadgeToPrint;

export interface BadgeToPrint {
  kind: 'badge';
  key: string;
  name: string;
  organisation: string;
  svg: string;
  /** Of a guest's: where and on which day it is good, and whom they visit; empty if that is not known. */
  good?: { site: string; day: string; host: string };
}

export const fromSticker = (one: PrintedSticker): Printed => ({
  kind: one.kind,
  key: one.url,
  name: one.name,
  table: one.table ?? '',
  zone: one.zone,
  floor: one.floor,
  svg: one.svg,
});

export const fromBadge = ({ name, organisation, badge, svg }: PrintedBadge): BadgeToPrint => ({
  kind: 'badge',
  key: badge,
  name,
  organisation,
  svg,
});

/** Part of a building: a floor, a zone or a table; the empty text is all of it. */
export type Part = '' | `${'floor' | 'zone' | 'table'}:${string}`;

export function within(stickers: PrintedSticker[], part: Part): PrintedSticker[] {
  const at = part.indexOf(':');
  const [kind, name] = [part.slice(0, at), part.slice(at + 1)];
  if (kind !== 'floor' && kind !== 'zone' && kind !== 'table') return stickers;
  return stickers.filter((one) => one[kind] === name);
}

/** The parts that these stickers are in, as they come. */
export function partsOf(stickers: PrintedSticker[]): Record<'floor' | 'zone' | 'table', string[]> {
  const of = (kind: 'floor' | 'zone' | 'table') => [
    ...new Set(stickers.map((one) => one[kind]).filter((name) => name !== null)),
  ];
  return { floor: of('floor'), zone: of('zone'), table: of('table') };
}
