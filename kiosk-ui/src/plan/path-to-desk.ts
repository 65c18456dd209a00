// The way across a floor: between the walls, around the tables and through no other room, as a person would walk it.
import type { FloorPlan, Point } from '../api/types.ts';

/** Size of a step, in metres. */
const step = 0.25;
/** From a wall, as one likes to walk; or else as a narrow door allows, but more than half a step, so that no step
    crosses a wall. */
const clearances = [0.4, 0.2];
/** Corners are rounded by less than what would lead through the end of a wall. */
const rounding = 0.4;
const fromTable = 0.2;
/** So near a desk no table is in the way, its own or one pushed against that; and at least as far as from a desk in
    the middle of a large table to the floor. */
const reach = 0.9;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The corners of the way, first to last; none when there is no way, or the walls are not known. */
export function wayTo(plan: FloorPlan, from: Point | null, to: Point): Point[] {
  if (!from || !plan.walls) return [];
  const own = plan.tables.find((t) => inside(to, t, 0));
  const others = plan.tables.filter((t) => t !== own);
  const reached = Math.max(reach, own ? toEdge(to, own) + fromTable + step : 0);
  // Where the nearest edge of its own table is against a wall, one comes from another side.
  for (const tables of own ? [plan.tables, others] : [others])
    for (const fromWall of clearances) {
      const found = search({ ...plan, tables }, plan.walls, from, to, fromWall, reached);
      if (found.length > 0) return found;
    }
  return [];
}

function search(
  plan: FloorPlan,
  walls: number[][],
  from: Point,
  to: Point,
  fromWall: number,
  reached: number,
): Point[] {
  const columns = Math.max(1, Math.ceil(plan.width / step));
  const rows = Math.max(1, Math.ceil(plan.height / step));
  const column = (x: number) => clamp(Math.floor(x / step), columns);
  const row = (y: number) => clamp(Math.floor(y / step), rows);
  const cell = (p: Point) => row(p.y) * columns + column(p.x);
  const centre = (c: number): Point => ({
    x: ((c % columns) + 0.5) * step,
    y: (Math.floor(c / columns) + 0.5) * step,
  });

  const barred = new Uint8Array(columns * rows);
  const bar = (box: Box, around: number, hits: (p: Point) => boolean) => {
    for (let y = row(box.y - around); y <= row(box.y + box.height + around); y++)
      for (let x = column(box.x - around); x <= column(box.x + box.width + around); x++)
        if (hits(centre(y * columns + x))) barred[y * columns + x] = 1;
  };
  for (const wall of walls) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = wall;
    const box = {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
    };
    bar(box, fromWall, (p) => distance(p, x1, y1, x2, y2) < fromWall);
  }
  for (const table of plan.tables)
    bar(
      table,
      fromTable,
      (p) => inside(p, table, fromTable) && away(p, to) > reached && away(p, from) > reach,
    );
  for (const room of roomsBetween(plan, from, to)) bar(room, 0, (p) => inside(p, room, 0));

  const start = cell(from);
  const goal = cell(to);
  const cameFrom = new Map<number, number>([[start, start]]);
  const queue = [start];
  for (let i = 0; i < queue.length && !cameFrom.has(goal); i++) {
    const here = queue[i] as number;
    for (const next of neighbours(here, columns, rows)) {
      if (cameFrom.has(next) || barred[next]) continue;
      cameFrom.set(next, here);
      queue.push(next);
    }
  }
  if (!cameFrom.has(goal)) return [];

  const walked: Point[] = [to];
  for (let c = goal; c !== start; c = cameFrom.get(c) ?? start) walked.push(centre(c));
  walked.push(from);
  return pulledTight(walked.reverse(), (p) => !barred[cell(p)]);
}

/** Rooms that one does not walk through: a private one; and any where no wall is drawn that shows its door. */
function roomsBetween(plan: FloorPlan, from: Point, to: Point): Box[] {
  const drawn = (plan.walls?.length ?? 0) > 0;
  return plan.zones
    .filter((z) => z.kind === 'private' || !drawn)
    .filter((z): z is typeof z & Box => z.x !== null && z.width !== null)
    .filter((z) => !inside(to, z, 0) && !inside(from, z, 0));
}

/** Drops every corner that one can see past. */
function pulledTight(points: Point[], free: (p: Point) => boolean): Point[] {
  const tight = [points[0] as Point];
  let at = 0;
  while (at < points.length - 1) {
    let next = points.length - 1;
    while (next > at + 1 && !seen(points[at] as Point, points[next] as Point, free)) next--;
    tight.push(points[next] as Point);
    at = next;
  }
  return tight;
}

function seen(a: Point, b: Point, free: (p: Point) => boolean): boolean {
  const parts = Math.ceil((Math.hypot(b.x - a.x, b.y - a.y) / step) * 4);
  for (let i = 1; i < parts; i++) {
    const f = i / parts;
    if (!free({ x: a.x + (b.x - a.x) * f, y: a.y + (b.y - a.y) * f })) return false;
  }
  return true;
}

function neighbours(c: number, columns: number, rows: number): number[] {
  const x = c % columns;
  const y = Math.floor(c / columns);
  const found: number[] = [];
  if (x > 0) found.push(c - 1);
  if (x < columns - 1) found.push(c + 1);
  if (y > 0) found.push(c - columns);
  if (y < rows - 1) found.push(c + columns);
  return found;
}

const clamp = (i: number, size: number) => Math.min(Math.max(i, 0), size - 1);
const away = (p: Point, q: Point) => Math.hypot(p.x - q.x, p.y - q.y);

const inside = (p: Point, box: Box, around: number) =>
  p.x > box.x - around &&
  p.x < box.x + box.width + around &&
  p.y > box.y - around &&
  p.y < box.y + box.height + around;

/** From a point in a box to its nearest edge. */
const toEdge = (p: Point, box: Box) =>
  Math.min(p.x - box.x, box.x + box.width - p.x, p.y - box.y, box.y + box.height - p.y);

/** From a point to the line from one point to another. */
function distance(p: Point, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((p.x - x1) * dx + (p.y - y1) * dy) / (dx * dx + dy * dy || 1);
  const f = Math.min(Math.max(along, 0), 1);
  return Math.hypot(p.x - x1 - dx * f, p.y - y1 - dy * f);
}

/** An SVG path through the points with corners of radius `r`. */
export function roundedPath(points: Point[], r = rounding): string {
  return points
    .map((p, i) => {
      const before = points[i - 1];
      const after = points[i + 1];
      if (!before) return `M${at(p)}`;
      if (!after) return `L${at(p)}`;
      return `L${at(towards(p, before, r))}Q${at(p)} ${at(towards(p, after, r))}`;
    })
    .join('');
}

function towards(p: Point, q: Point, r: number): Point {
  const d = Math.hypot(q.x - p.x, q.y - p.y) || 1;
  const f = Math.min(r, d / 2) / d;
  return { x: p.x + (q.x - p.x) * f, y: p.y + (q.y - p.y) * f };
}

const at = (p: Point) => `${p.x.toFixed(2)} ${p.y.toFixed(2)}`;
