// Geometry of a floor plan in metres: outlines around desks, the visible part, snapping.
import type { FacilityDesk, FacilityFloor, Point, FacilityTable, FacilityZone } from '../../api/types.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Shift {
  dx: number;
  dy: number;
}

/** From a desk's point to the edge of its table, and from there to the wall: as on every other plan. */
const deskReach = 0.8;
const zoneReach = 1;
const margin = 1;
const smallestView = { width: 14, height: 9 };

/** To a tenth of a metre. */
export const snap = (metres: number): number => clean(Math.round(metres * 10) / 10);
/** Whole centimetres, so that sums of fractions do not show. */
export const clean = (metres: number): number => Math.round(metres * 100) / 100 || 0;

export const hasSpot = (desk: FacilityDesk): desk is FacilityDesk & Point =>
  desk.x !== null && desk.y !== null;

export function around(points: Point[], reach: number): Box | undefined {
  if (points.length === 0) return undefined;
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return {
    left: Math.min(...xs) - reach,
    top: Math.min(...ys) - reach,
    right: Math.max(...xs) + reach,
    bottom: Math.max(...ys) + reach,
  };
}

const corners = (box: Box): Point[] => [
  { x: box.left, y: box.top },
  { x: box.right, y: box.bottom },
];

export const union = (boxes: (Box | undefined)[]): Box | undefined =>
  around(boxes.filter((box) => box !== undefined).flatMap(corners), 0);

export const tableBox = (table: FacilityTable): Box | undefined =>
  around(table.desks.filter(hasSpot), deskReach);

/** Where a table's name stands, in letters of `size`: in its middle, or below it where desks of radius `r` would
 *  cover it. */
export function nameSpot(table: FacilityTable, box: Box, size: number, r: number): Point {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const reach = { x: (table.name.length * size * 0.56) / 2 + r, y: size / 2 + r };
  const covered = table.desks
    .filter(hasSpot)
    .some((d) => Math.abs(d.x - middle.x) < reach.x && Math.abs(d.y - middle.y) < reach.y);
  return covered ? { x: middle.x, y: box.bottom + size * 0.5 } : middle;
}

export function zoneBox(zone: FacilityZone): Box | undefined {
  const tables = union(zone.tables.map(tableBox));
  return tables && around(corners(tables), zoneReach);
}

/** The part of the world to show, with room to drop things beside what is there. */
export function viewOf(floor: FacilityFloor): Box {
  const { drawing, entrance } = floor;
  const everything = union([
    ...floor.zones.map(zoneBox),
    drawing
      ? {
          left: drawing.x,
          top: drawing.y,
          right: drawing.x + drawing.width,
          bottom: drawing.y + drawing.height,
        }
      : undefined,
    entrance ? around([entrance], 0) : undefined,
  ]) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const more = (size: number, least: number) => Math.max(margin, (least - size) / 2);
  const x = more(everything.right - everything.left, smallestView.width);
  const y = more(everything.bottom - everything.top, smallestView.height);
  return {
    left: clean(everything.left - x),
    top: clean(everything.top - y),
    right: clean(everything.right + x),
    bottom: clean(everything.bottom + y),
  };
}

/** A desk snaps to the grid; a table keeps the distances within it, so its shift snaps. */
export function snapped(from: Point | undefined, dx: number, dy: number): Shift {
  if (!from) return { dx: snap(dx), dy: snap(dy) };
  return { dx: clean(snap(from.x + dx) - from.x), dy: clean(snap(from.y + dy) - from.y) };
}

export const shifted = <D extends FacilityDesk>(desk: D, { dx, dy }: Shift): D =>
  hasSpot(desk) ? { ...desk, x: clean(desk.x + dx), y: clean(desk.y + dy) } : desk;

/** Spots for so many desks in two rows, seats facing each other, from this corner. */
export function rows(count: number, from: Point): Point[] {
  const side = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, i) => ({
    x: clean(from.x + (i % side) * 1.2),
    y: clean(from.y + (i < side ? 0 : 1.6)),
  }));
}

/** Where a new table fits: right of what stands in the zone, else in the middle of what is shown. */
export function spotForTable(zone: Pick<FacilityZone, 'tables'>, view: Box): Point {
  const last = union(zone.tables.map(tableBox));
  if (last) return { x: snap(last.right + 1.4), y: snap(last.top + deskReach) };
  return { x: snap((view.left + view.right) / 2 - 1), y: snap((view.top + view.bottom) / 2 - 1) };
}

/** Where one more desk fits at a table: a step further in its shorter row. */
export function spotForDesk(table: FacilityTable, view: Box): Point {
  const standing = table.desks.filter(hasSpot);
  if (standing.length === 0) return spotForTable({ tables: [] }, view);
  const lines = [...new Set(standing.map((d) => d.y))];
  const ends = lines.map((y) => ({ y, x: Math.max(...standing.filter((d) => d.y === y).map((d) => d.x)) }));
  ends.sort((a, b) => a.x - b.x || b.y - a.y);
  const shortest = ends[0] as Point;
  return { x: clean(shortest.x + 1.2), y: shortest.y };
}
