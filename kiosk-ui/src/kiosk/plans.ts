// Caches the floor plans that this kiosk has shown, so that the route appears at once. A site has few floors; they
// are asked for anew after a quarter of an hour because tables get moved.
import * as api from '../api/plan.ts';
import type { FloorPlan } from '../api/types.ts';

const freshFor = 15 * 60_000;
const known = new Map<string, { plan: FloorPlan; at: number }>();

/** Undefined when it cannot be had: the answer is complete without it. */
export async function planOf(site: string, floor: string): Promise<FloorPlan | undefined> {
  const key = `${site}/${floor}`;
  const kept = known.get(key);
  if (kept && Math.abs(Date.now() - kept.at) < freshFor) return kept.plan;
  try {
    const plan = await api.floorPlan(site, floor);
    known.set(key, { plan, at: Date.now() });
    return plan;
  } catch {
    return kept?.plan;
  }
}
