import { call } from './call.ts';

export const floorPlan = (site: string, floor: string) =>
  call('GET', '/api/plan', { query: { site, floor } });
