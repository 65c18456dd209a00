// The mock's answers about the arrangement of the example house, and what is printed for it.
import { renderSVG } from 'uqr';
import { plans } from './building.mjs';
import { none, ok, problem } from './reply.mjs';

let id = 100;
const next = () => ++id;
const closures = {
  'B-04': [
    { id: next(), from: '2026-11-16T08:00:00Z', until: '2026-11-20T22:59:59Z', reason: 'Tafelblad los' },
  ],
  'K-02': [{ id: next(), from: '2026-11-12T08:00:00Z', until: null, reason: 'Geen stroom' }],
};
const capacity = { 'Grand café': 60, Stilteruimte: 2, Ondernemingsraad: 8 };

const desk = ({ name, x, y, features }) => ({
  id: next(),
  name,
  x,
  y,
  features,
  closures: closures[name] ?? [],
});
const floors = Object.values(plans).map((plan) => ({
  id: next(),
  name: plan.floor,
  entrance: plan.entrance,
  drawing: null,
  zones: plan.zones.map((zone) => ({
    id: next(),
    name: zone.name,
    kind: zone.kind,
    capacity: capacity[zone.name] ?? null,
    tables: plan.tables
      .filter((table) => table.zone === zone.name)
      .map((table) => ({ id: next(), name: table.name, desks: table.desks.map(desk) })),
  })),
}));
const lost = { id: next(), name: 'V-07', x: null, y: null, features: [], closures: [] };

function places(s) {
  const [ground, ...others] = s.has('no-places') ? [] : structuredClone(floors);
  if (ground && s.has('drawing'))
    ground.drawing = { url: '/api/drawing?site=S&floor=F', x: 0, y: 0, width: 32.5, height: 18 };
  if (ground && s.has('lost')) ground.zones[0].tables.find((t) => t.name === 'Vlier').desks.push(lost);
  return {
    site: 'Stationsplein',
    time_zone: 'Europe/Amsterdam',
    opens: '07:30',
    closes: '19:00',
    closed_days: ['2026-12-25', '2027-01-01'],
    floors: ground ? [ground, ...others] : [],
  };
}

const walls = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 325 180"><g fill="none" stroke="#333">
  <path stroke-width="3" d="M2 95V2h321v176H2v-65"/><path d="M2 95l14-10"/>
  <path stroke-width="1.500" d="M80 2v30m0 20v126M80 100h60m30 0h60V2M230 178V60M2 40h40m20 0h18"/>
  <path stroke-width=".7" d="M10 130h50M10 136h50M10 142h50M10 148h50M10 154h50M10 160h50"/>
  <circle cx="25" cy="20" r="9"/><circle cx="55" cy="20" r="9"/></g></svg>`;

const stickers = floors.flatMap((floor) =>
  floor.zones.flatMap((zone) => {
    const sticker = (kind, name, table) => {
      const url = `https://plek.example.org/d/${name.replace(/\W/g, '')}7k2m9x`;
      const svg = renderSVG(url, { border: 4 });
      return { kind, name, table, zone: zone.name, floor: floor.name, url, svg };
    };
    if (zone.kind === 'cafe') return [sticker('cafe', zone.name, null)];
    return zone.tables.flatMap((t) => t.desks.map((d) => sticker('desk', d.name, t.name)));
  }),
);

export const placesAnswers = [
  ['GET', /^\/api\/facility\/places$/, (s) => ok(places(s))],
  ['PATCH', /^\/api\/facility\/(hours|floors|zones|tables|desks).*$/, () => none],
  ['POST', /^\/api\/facility\/(floors|zones|tables|desks).*$/, () => ok({ id: next() }, 201)],
  [
    'DELETE',
    /^\/api\/facility\/(floors|zones|tables|desks)\/\d+$/,
    (s) => (s.has('in-use') ? problem(409, 'place-in-use', { until: '19:00' }) : none),
  ],
  ['DELETE', /^\/api\/facility\/(closures\/\d+|floors\/\d+\/drawing)$/, () => none],
  ['PUT', /^\/api\/facility\/floors\/\d+\/drawing$/, () => none],
  ['GET', /^\/api\/drawing$/, () => ({ status: 200, raw: walls, type: 'image/svg+xml' })],
  [
    'POST',
    /^\/api\/facility\/places\.csv$/,
    (s) =>
      s.has('bad-file')
        ? problem(422, 'invalid-file', {
            errors: [
              {
                line: 12,
                column: 'kind',
                message: '"office" is no kind of zone; the kinds are desks, cafe, private',
              },
              { line: 31, column: 'desk', message: 'desk "L-03" stands in the file twice' },
              { line: 40, column: null, message: '11 fields, and the header has 13' },
            ],
          })
        : ok({ new: 3, changed: 12, unchanged: 105 }),
  ],
  ['GET', /^\/api\/facility\/stickers$/, () => ok(stickers)],
];
