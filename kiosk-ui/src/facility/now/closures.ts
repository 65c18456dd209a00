// Desks out of use, now and to come, from the list of all places.
import type { Closure, FacilityPlaces } from '../../api/types.ts';

export interface ClosedDesk extends Closure {
  desk: string;
  table: string;
  zone: string;
  floor: string;
  /** Whether it is out of use at this moment. */
  now: boolean;
}

interface Desk {
  id: number;
  name: string;
  table: string;
  zone: string;
  floor: string;
  closures: Closure[];
}

export function desksOf(places: FacilityPlaces): Desk[] {
  return places.floors.flatMap((floor) =>
    floor.zones.flatMap((zone) =>
      zone.tables.flatMap((table) =>
        table.desks.map((desk) => ({
          id: desk.id,
          name: desk.name,
          closures: desk.closures,
          table: table.name,
          zone: zone.name,
          floor: floor.name,
        })),
      ),
    ),
  );
}

/** `outNow`: names of the desks that are out of use at this moment. What is so now comes first. */
export function closedDesks(places: FacilityPlaces, outNow: string[]): ClosedDesk[] {
  const out = new Set(outNow);
  return desksOf(places)
    .flatMap(({ name, table, zone, floor, closures }) =>
      [...closures]
        .sort((a, b) => Date.parse(a.from) - Date.parse(b.from))
        .map((one, i) => ({ ...one, desk: name, table, zone, floor, now: i === 0 && out.has(name) })),
    )
    .sort(
      (a, b) =>
        Number(b.now) - Number(a.now) ||
        (a.now ? 0 : Date.parse(a.from) - Date.parse(b.from)) ||
        a.desk.localeCompare(b.desk) ||
        a.id - b.id,
    );
}

/** The desk of that name; people do not type capitals. */
export function deskNamed(places: FacilityPlaces, name: string): Desk | undefined {
  const wanted = name.trim().toLowerCase();
  return desksOf(places).find((desk) => desk.name.toLowerCase() === wanted);
}
