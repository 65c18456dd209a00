// The way from the entrance to a desk: around the tables, as a person would walk it.
import type { FloorPlan, Point } from '../api/types.ts';

/** Size of a step, in metres. */
const step = 0.5;
const clearance = 0.2;

/** The corners of the way, entrance first; a straight line when there is no way around. */
export function wayTo(plan: FloorPlan, desk: Point): Point[] {
  if (!plan.entrance) return [];
  const columns = Math.max(1, Math.ceil(plan.width / step));
  const rows = Math.max(1, Math.ceil(plan.height / step));
  const cell = (p: Point) =>
    clamp(Math.floor(p.y / step), rows) * columns + clamp(Math.floor(p.x / step), columns);
  const centre = (c: number): Point => ({
    x: ((c % columns) + 0.5) * step,
    y: (Math.floor(c / columns) + 0.5) * step,
  });
  const free = (p: Point) => near(p, desk) || !plan.tables.some((t) => inside(p, t));

  const from = cell(plan.entrance);
  const to = cell(desk);
  const cameFrom = new Map<number, number>([[from, from]]);
  const queue = [from];
  for (let i = 0; i < queue.length && !cameFrom.has(to); i++) {
    const here = queue[i] as number;
    for (const next of neighbours(here, columns, rows)) {
      if (cameFrom.has(next) || !free(centre(next))) continue;
      cameFrom.set(next, here);
      queue.push(next);
    }
  }
  if (!cameFrom.has(to)) return [plan.entrance, desk];

  const walked: Point[] = [desk];
  for (let c = to; c !== from; c = cameFrom.get(c) ?? from) walked.push(centre(c));
  walked.push(plan.entrance);
  return pulledTight(walked.reverse(), free);
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
  const parts = Math.ceil((Math.hypot(b.x - a.x, b.y - a.y) / step) * 3);
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
const near = (p: Point, q: Point) => Math.hypot(p.x - q.x, p.y - q.y) < 0.9;

function inside(p: Point, t: { x: number; y: number; width: number; height: number }): boolean {
  return (
    p.x > t.x - clearance &&
    p.x < t.x + t.width + clearance &&
    p.y > t.y - clearance &&
    p.y < t.y + t.height + clearance
  );
}

/** An SVG path through the points with corners of radius `r`. */
export function roundedPath(points: Point[], r = 0.8): string {
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
