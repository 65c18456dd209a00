// Lookups in the tree of a site's floors, zones, tables and desks.
import type {
  FacilityDesk,
  FacilityFloor,
  FacilityPlaces,
  FacilityTable,
  FacilityZone,
} from '../../api/types.ts';
import { clean, shifted, type Shift } from './geometry.ts';

/** Something on a floor that was chosen, or is being moved. */
export interface Pick {
  kind: 'floor' | 'zone' | 'table' | 'desk' | 'entrance';
  id: number;
}

export interface Found {
  floor: FacilityFloor;
  zone?: FacilityZone;
  table?: FacilityTable;
  desk?: FacilityDesk;
}

export const same = (a: Pick | undefined, b: Pick | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;

export function* everyDesk(places: FacilityPlaces): Generator<Required<Found>> {
  for (const floor of places.floors)
    for (const zone of floor.zones)
      for (const table of zone.tables) for (const desk of table.desks) yield { floor, zone, table, desk };
}

/** What a pick stands for, with everything around it; undefined once it is gone. */
export function find(places: FacilityPlaces, pick: Pick): Found | undefined {
  for (const floor of places.floors) {
    if (pick.kind === 'floor' || pick.kind === 'entrance') {
      if (floor.id === pick.id) return { floor };
      continue;
    }
    for (const zone of floor.zones) {
      if (pick.kind === 'zone') {
        if (zone.id === pick.id) return { floor, zone };
        continue;
      }
      for (const table of zone.tables) {
        if (pick.kind === 'table') {
          if (table.id === pick.id) return { floor, zone, table };
          continue;
        }
        const desk = table.desks.find((one) => one.id === pick.id);
        if (desk) return { floor, zone, table, desk };
      }
    }
  }
  return undefined;
}

/** By name: a desk, else a table, else a zone; whatever the case. */
export function findNamed(places: FacilityPlaces, name: string): Pick | undefined {
  const wanted = name.trim().toLocaleLowerCase();
  const is = (one: { name: string }) => one.name.toLocaleLowerCase() === wanted;
  for (const { desk } of everyDesk(places)) if (is(desk)) return { kind: 'desk', id: desk.id };
  const zones = places.floors.flatMap((floor) => floor.zones);
  const table = zones.flatMap((zone) => zone.tables).find(is);
  if (table) return { kind: 'table', id: table.id };
  const zone = zones.find(is);
  return zone && { kind: 'zone', id: zone.id };
}

/** The same places with one thing moved. */
export function moved(places: FacilityPlaces, pick: Pick, shift: Shift): FacilityPlaces {
  const move = (desk: FacilityDesk) => shifted(desk, shift);
  return {
    ...places,
    floors: places.floors.map((floor) => ({
      ...floor,
      entrance:
        pick.kind === 'entrance' && floor.id === pick.id && floor.entrance
          ? { x: clean(floor.entrance.x + shift.dx), y: clean(floor.entrance.y + shift.dy) }
          : floor.entrance,
      zones: floor.zones.map((zone) => ({
        ...zone,
        tables: zone.tables.map((table) =>
          pick.kind === 'table' && table.id === pick.id
            ? { ...table, desks: table.desks.map(move) }
            : pick.kind === 'desk'
              ? { ...table, desks: table.desks.map((desk) => (desk.id === pick.id ? move(desk) : desk)) }
              : table,
        ),
      })),
    })),
  };
}

/** Whether a desk is out of use at this moment; its last second counts. */
export const isClosed = (desk: FacilityDesk, now: number): boolean =>
  desk.closures.some((c) => Date.parse(c.from) <= now && (c.until === null || Date.parse(c.until) >= now));
