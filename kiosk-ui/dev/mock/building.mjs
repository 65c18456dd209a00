// An example house for the mock: floors, tables, desks. Only for development and screenshots.

/** @param {string} zone @param {string} name @param {number} x @param {number} y @param {number} seats */
function table(zone, name, x, y, seats) {
  const side = seats / 2;
  const width = side * 1.2;
  const letter = name[0];
  const desks = [];
  for (let i = 0; i < seats; i++) {
    const upper = i < side;
    desks.push({
      name: `${letter}-${String(i + 1).padStart(2, '0')}`,
      x: x + 0.6 + (i % side) * 1.2,
      y: upper ? y : y + 1.6,
      features: i === 0 ? ['height-adjustable'] : [],
    });
  }
  return { name, zone, x, y, width, height: 1.6, desks };
}

const ground = {
  site: 'Stationsplein',
  floor: 'Begane grond',
  width: 32.5,
  height: 18,
  entrance: { x: 1, y: 10.2 },
  zones: [
    { name: 'Oudegracht', kind: 'desks', x: 8.5, y: 1, width: 14, height: 7.2 },
    { name: 'Lange Nieuwstraat', kind: 'desks', x: 23.3, y: 1, width: 8.2, height: 16 },
    { name: 'Grand café', kind: 'cafe', x: 8.5, y: 12, width: 14, height: 5 },
    { name: 'Stilteruimte', kind: 'private', x: null, y: null, width: null, height: null },
  ],
  tables: [
    table('Oudegracht', 'Linde', 9.6, 2.6, 6),
    table('Oudegracht', 'Iep', 14, 2.6, 6),
    table('Oudegracht', 'Esdoorn', 18.4, 2.6, 6),
    table('Oudegracht', 'Beuk', 9.6, 5.6, 6),
    table('Oudegracht', 'Vlier', 14, 5.6, 6),
    table('Oudegracht', 'Wilg', 18.4, 5.6, 6),
    table('Lange Nieuwstraat', 'Hazelaar', 25, 3, 8),
    table('Lange Nieuwstraat', 'Kastanje', 25, 6.6, 8),
    table('Lange Nieuwstraat', 'Meidoorn', 25, 10.2, 8),
    table('Lange Nieuwstraat', 'Populier', 25, 13.8, 8),
  ],
};

const first = {
  site: 'Stationsplein',
  floor: 'Eerste verdieping',
  width: 32.5,
  height: 18,
  entrance: { x: 1, y: 9 },
  zones: [
    { name: 'Twijnstraat', kind: 'desks', x: 5, y: 1, width: 12, height: 16 },
    { name: 'Nobelstraat', kind: 'desks', x: 18, y: 1, width: 13.5, height: 9 },
    { name: 'Ondernemingsraad', kind: 'private', x: 18, y: 11, width: 13.5, height: 6 },
  ],
  tables: [
    table('Twijnstraat', 'Taxus', 6, 3, 8),
    table('Twijnstraat', 'Ceder', 11.5, 3, 8),
    table('Twijnstraat', 'Ginkgo', 6, 7.5, 8),
    table('Twijnstraat', 'Olm', 11.5, 7.5, 8),
    table('Twijnstraat', 'Jeneverbes', 6, 12, 8),
    table('Nobelstraat', 'Acacia', 19.5, 3.2, 6),
    table('Nobelstraat', 'Den', 24.5, 3.2, 6),
    table('Nobelstraat', 'Rozelaar', 19.5, 6.8, 6),
  ],
};

/** What a plan has besides: no drawing, so no walls but those around the rooms. */
const whole = (plan) => ({
  arrival: 'entrance',
  reached_from: null,
  landings: [],
  walls: [],
  ...plan,
  zones: plan.zones.map((z) => ({
    ...z,
    spot: z.x === null ? null : { x: z.x + z.width / 2, y: z.y + z.height / 2 },
  })),
});

export const plans = { [ground.floor]: whole(ground), [first.floor]: whole(first) };

const since = '2026-11-17T07:58:00Z';
const until = '2026-11-17T18:00:00Z';
const place = {
  id: 41,
  started_at: since,
  ended_at: null,
  ends_by: until,
  site: 'Stationsplein',
  unseen: false,
};
export const stays = {
  desk: { ...place, place: 'desk', floor: 'Begane grond', zone: 'Oudegracht', table: 'Iep', desk: 'I-05' },
  far: {
    ...place,
    place: 'desk',
    floor: 'Begane grond',
    zone: 'Lange Nieuwstraat',
    table: 'Meidoorn',
    desk: 'M-07',
  },
  cafe: { ...place, place: 'cafe', floor: 'Begane grond', zone: 'Grand café', table: null, desk: null },
  private: {
    ...place,
    place: 'private',
    floor: 'Begane grond',
    zone: 'Stilteruimte',
    table: null,
    desk: null,
  },
};
