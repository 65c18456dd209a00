// The mock's answers about gatherings.
import { goesOn } from './answers-gatherings-live.mjs';
import { none, ok, problem } from './reply.mjs';

const later = (days, hour = 15) => {
  const at = new Date(Date.now() + days * 86_400_000);
  at.setUTCHours(hour - 1, 0, 0, 0);
  return at.toISOString();
};
const gathering = (fields) => ({
  site: 'Stationsplein 9',
  time_zone: 'Europe/Amsterdam',
  zone: 'Grand café',
  place: '',
  group: null,
  languages: ['nl', 'en'],
  minutes: 45,
  called_off: false,
  coming: null,
  you_come: false,
  you_attend: false,
  ...fields,
});
const all = [
  gathering({
    id: 'ZGViYXQ',
    kind: 'debate',
    title: 'De eerste verdieping wordt stil',
    begins_at: later(1),
    ends_at: later(1, 16),
    coming: 14,
    languages: ['nl'],
  }),
  gathering({
    id: 'YmVsbGVu',
    kind: 'call-hour',
    title: 'Samen bellen wie al te lang wacht',
    begins_at: later(3, 10),
    ends_at: later(3, 11),
    you_come: true,
  }),
  gathering({
    id: 'c2NocmlqdmVu',
    kind: 'open-table',
    title: 'Eerste versies lezen',
    group: { id: 'd29uZGVyc2Nob29u', name: 'De donderdagschrijvers' },
    zone: null,
    place: 'In de tuin',
    begins_at: later(5, 12),
    ends_at: later(5, 13),
    called_off: true,
  }),
];

/** As whoever announces them sees them, on the day of the facility screens. */
const hosted = [
  ['open-table', 'Ontbijten met wie er is', '2026-11-17T08:30', 60, { coming: 6 }],
  ['debate', 'De eerste verdieping wordt stil', '2026-11-17T15:00', 45, { coming: 23, languages: ['nl'] }],
  [
    'open-table',
    'A walk along the canal',
    '2026-11-18T11:30',
    30,
    { called_off: true, zone: null, place: 'At the front door', languages: ['en'] },
  ],
  [
    'open-table',
    'Eerste versies lezen',
    '2026-11-19T14:00',
    60,
    { coming: 4, group: { id: 'd29uZGVyc2Nob29u', name: 'De donderdagschrijvers' } },
  ],
  [
    'story-circle',
    'Drie verhalen over een omweg die werkte, en wat er daarna mee gebeurde in het huis',
    '2026-11-24T14:30',
    60,
    { zone: null, place: 'In de daktuin' },
  ],
].map(([kind, title, begins, minutes, more], i) =>
  gathering({
    id: `aG9zdGVk${i}`,
    kind,
    title,
    site: 'Stationsplein',
    begins_at: `${begins}:00Z`,
    ends_at: new Date(Date.parse(`${begins}:00Z`) + minutes * 60_000).toISOString(),
    minutes,
    you_come: null,
    ...more,
  }),
);
const isHosted = (s) => s.has('host') || s.has('hosting');

/** What the service says of a title, and of what is not there any more. */
const refusedTitle = {
  ...problem(400, 'bad-request'),
  body: {
    ...problem(400, 'bad-request').body,
    detail: 'title: one line of at most 80 characters that can be seen, no link',
  },
};

export const gatheringAnswers = [
  [
    'GET',
    /^\/api\/gatherings$/,
    (s) =>
      ok({
        gatherings: s.has('empty') ? [] : isHosted(s) ? hosted : [...goesOn(s).map(gathering), ...all],
      }),
  ],
  [
    'GET',
    /^\/api\/gathering-choices$/,
    (s) =>
      ok({
        sites: [
          ...(s.has('two-sites')
            ? [{ name: 'Kade 12', time_zone: 'Europe/Amsterdam', zones: ['Bar', 'Werf'] }]
            : []),
          {
            name: 'Stationsplein',
            time_zone: 'Europe/Amsterdam',
            zones: ['Grand café', 'Oudegracht', 'Twijnstraat', 'Stilteruimte'],
          },
        ],
        groups: s.has('host') ? [] : [{ id: 'd29uZGVyc2Nob29u', name: 'De donderdagschrijvers' }],
      }),
  ],
  ['POST', /^\/api\/gatherings$/, (s) => (s.has('no-link') ? refusedTitle : ok({ id: 'bmlldXc' }, 201))],
  ['PATCH', /^\/api\/gatherings\/[^/]+$/, (s) => (s.has('begun') ? problem(409, 'gathering-begun') : none)],
  ['DELETE', /^\/api\/gatherings\/[^/]+$/, (s) => (s.has('begun') ? problem(409, 'gathering-begun') : none)],
  ['POST', /^\/api\/gatherings\/[^/]+\/coming$/, () => none],
  ['DELETE', /^\/api\/gatherings\/[^/]+\/coming$/, () => none],
  ['GET', /^\/api\/me\/calendar$/, () => ok({ since: null })],
  [
    'POST',
    /^\/api\/me\/calendar$/,
    () => ok({ url: 'https://aanschuif.example.org/calendar/bm9ib2R5.ics' }, 201),
  ],
  ['DELETE', /^\/api\/me\/calendar$/, () => none],
];
