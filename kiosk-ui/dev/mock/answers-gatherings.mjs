// The mock's answers about gatherings.
import { goesOn } from './answers-gatherings-live.mjs';
import { none, ok } from './reply.mjs';

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
    title: 'Mag het stiller op de eerste?',
    begins_at: later(1),
    ends_at: later(1, 16),
    coming: 14,
    languages: ['nl'],
  }),
  gathering({
    id: 'YmVsbGVu',
    kind: 'call-hour',
    title: 'Samen bellen wat al te lang bleef liggen',
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

export const gatheringAnswers = [
  [
    'GET',
    /^\/api\/gatherings$/,
    (s) => ok({ gatherings: s.has('empty') ? [] : [...goesOn(s).map(gathering), ...all] }),
  ],
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
