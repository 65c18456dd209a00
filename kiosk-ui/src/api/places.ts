// Arranging a site: floors, zones, tables, desks, drawings, and the file that holds them all.
import { call } from './call.ts';
import type * as api from './types.ts';

const at = encodeURIComponent;
const base = '/api/facility';
type Id = { id: number };
type Kind = 'floors' | 'zones' | 'tables' | 'desks';

export const places = (site: string) => call<api.FacilityPlaces>('GET', `${base}/places?site=${at(site)}`);
export const changeHours = (
  site: string,
  change: { opens?: string; closes?: string; closed_days?: string[] },
) => call<undefined>('PATCH', `${base}/hours?site=${at(site)}`, change);

export const addFloor = (site: string, name: string) =>
  call<Id>('POST', `${base}/floors?site=${at(site)}`, { name });
export const changeFloor = (id: number, change: { name?: string; entrance?: api.Point | null }) =>
  call<undefined>('PATCH', `${base}/floors/${id}`, change);

export const addZone = (zone: { floor: number; name: string; kind: api.ZoneKind; capacity?: number }) =>
  call<Id>('POST', `${base}/zones`, zone);
export const changeZone = (id: number, change: { name?: string; floor?: number; capacity?: number }) =>
  call<undefined>('PATCH', `${base}/zones/${id}`, change);

export const addTable = (table: { zone: number; name: string }) => call<Id>('POST', `${base}/tables`, table);
export const changeTable = (
  id: number,
  change: { name?: string; zone?: number; move?: { dx: number; dy: number } },
) => call<undefined>('PATCH', `${base}/tables/${id}`, change);

export const addDesk = (desk: {
  table: number;
  name: string;
  x?: number;
  y?: number;
  features?: api.Feature[];
}) => call<Id>('POST', `${base}/desks`, desk);
export const changeDesk = (
  id: number,
  change: { name?: string; table?: number; x?: number; y?: number; features?: api.Feature[] },
) => call<undefined>('PATCH', `${base}/desks/${id}`, change);

export const remove = (kind: Kind, id: number) => call<undefined>('DELETE', `${base}/${kind}/${id}`);

export const closeDesk = (desk: number, closure: { reason: string; from?: string; until?: string }) =>
  call<Id>('POST', `${base}/desks/${desk}/closures`, closure);
export const openDesk = (closure: number) => call<undefined>('DELETE', `${base}/closures/${closure}`);

export const placesFile = (site: string) => `${base}/places.csv?site=${at(site)}`;
export const importPlaces = (file: Blob) =>
  call<api.Imported>('POST', `${base}/places.csv`, new Blob([file], { type: 'text/csv' }));

export const putDrawing = (floor: number, file: Blob) =>
  call<undefined>('PUT', `${base}/floors/${floor}/drawing`, new Blob([file], { type: 'image/svg+xml' }));
export const placeDrawing = (floor: number, where: { x: number; y: number; width: number }) =>
  call<undefined>('PATCH', `${base}/floors/${floor}/drawing`, where);
export const removeDrawing = (floor: number) => call<undefined>('DELETE', `${base}/floors/${floor}/drawing`);

export const stickers = (site: string) =>
  call<api.PrintedSticker[]>('GET', `${base}/stickers?site=${at(site)}`);
