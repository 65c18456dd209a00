// @vitest-environment node
import { expect, it } from 'vitest';
import type { Closure, FacilityPlaces } from '../../api/types.ts';
import { closedDesks, deskNamed } from './closures.ts';

const closure = (id: number, from: string): Closure => ({ id, from, until: null, reason: 'Lamp' });
const desk = (name: string, ...closures: Closure[]) => ({
  id: name.length,
  name,
  x: 0,
  y: 0,
  features: [],
  closures,
});
const places: FacilityPlaces = {
  site: 'Kade 12',
  time_zone: 'Europe/Amsterdam',
  opens: '07:30',
  closes: '19:00',
  open_days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  closed_days: [],
  floors: [
    {
      id: 1,
      name: 'Begane grond',
      entrance: null,
      drawing: null,
      zones: [
        {
          id: 2,
          name: 'Oudegracht',
          kind: 'desks',
          capacity: null,
          tables: [
            {
              id: 3,
              name: 'Linde',
              desks: [
                desk('LIN-1', closure(1, '2026-12-01T00:00:00Z')),
                desk('LIN-2', closure(3, '2026-12-24T00:00:00Z'), closure(2, '2026-11-01T00:00:00Z')),
                desk('LIN-3'),
              ],
            },
          ],
        },
      ],
    },
  ],
};

it('what is out of use now comes first, then what is to come by its day', () => {
  const found = closedDesks(places, ['LIN-2']).map(({ desk, id, now }) => [desk, id, now]);
  expect(found).toEqual([
    ['LIN-2', 2, true],
    ['LIN-1', 1, false],
    ['LIN-2', 3, false],
  ]);
});

it('a desk is found whatever the capitals', () => {
  expect(deskNamed(places, ' lin-3 ')?.name).toBe('LIN-3');
  expect(deskNamed(places, 'LIN-4')).toBeUndefined();
});
