// Arranging a site: floors, zones, tables, desks, drawings, and the file that holds them all.
import { addressOf, call, textAt } from './call.ts';
import type { BodyOf } from './operations.ts';

const kinds = {
  floors: '/api/facility/floors/{id}',
  zones: '/api/facility/zones/{id}',
  tables: '/api/facility/tables/{id}',
  desks: '/api/facility/desks/{id}',
} as const;

export const places = (site: string) => call('GET', '/api/facility/places', { query: { site } });
export const changeHours = (site: string, body: BodyOf<'PATCH', '/api/facility/hours'>) =>
  call('PATCH', '/api/facility/hours', { query: { site }, body });

export const addFloor = (site: string, name: string) =>
  call('POST', '/api/facility/floors', { query: { site }, body: { name } });
export const changeFloor = (id: number, body: BodyOf<'PATCH', typeof kinds.floors>) =>
  call('PATCH', kinds.floors, { path: { id }, body });

export const addZone = (body: BodyOf<'POST', '/api/facility/zones'>) =>
  call('POST', '/api/facility/zones', { body });
export const changeZone = (id: number, body: BodyOf<'PATCH', typeof kinds.zones>) =>
  call('PATCH', kinds.zones, { path: { id }, body });

export const addTable = (body: BodyOf<'POST', '/api/facility/tables'>) =>
  call('POST', '/api/facility/tables', { body });
export const changeTable = (id: number, body: BodyOf<'PATCH', typeof kinds.tables>) =>
  call('PATCH', kinds.tables, { path: { id }, body });

export const addDesk = (body: BodyOf<'POST', '/api/facility/desks'>) =>
  call('POST', '/api/facility/desks', { body });
export const changeDesk = (id: number, body: BodyOf<'PATCH', typeof kinds.desks>) =>
  call('PATCH', kinds.desks, { path: { id }, body });

export const remove = (kind: keyof typeof kinds, id: number) => call('DELETE', kinds[kind], { path: { id } });

export const closeDesk = (id: number, body: BodyOf<'POST', '/api/facility/desks/{id}/closures'>) =>
  call('POST', '/api/facility/desks/{id}/closures', { path: { id }, body });
export const openDesk = (id: number) => call('DELETE', '/api/facility/closures/{id}', { path: { id } });

export const placesFile = (site: string) => addressOf('/api/facility/places.csv', { query: { site } });
export const importPlaces = (file: Blob) =>
  call('POST', '/api/facility/places.csv', { body: new Blob([file], { type: 'text/csv' }) });

const drawing = '/api/facility/floors/{id}/drawing';
export const putDrawing = (id: number, file: Blob) =>
  call('PUT', drawing, { path: { id }, body: new Blob([file], { type: 'image/svg+xml' }) });
/** The drawing as it lies there, by its address. */
export const drawingAt = (url: string) => textAt(url);
export const placeDrawing = (id: number, body: BodyOf<'PATCH', typeof drawing>) =>
  call('PATCH', drawing, { path: { id }, body });
export const removeDrawing = (id: number) => call('DELETE', drawing, { path: { id } });

export const stickers = (site: string) => call('GET', '/api/facility/stickers', { query: { site } });
