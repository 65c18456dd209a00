// What the mock answers, by scenario. Only for development and screenshots; the contract is elsewhere.
import { readFileSync } from 'node:fs';
import { renderSVG } from 'uqr';
import { plans, stays } from './house.mjs';

const problem = (status, code, extras = {}) => ({
  status,
  body: { type: 'about:blank', title: code, status, code, ...extras },
});
const ok = (body, status = 200) => ({ status, body });
const none = { status: 204 };
const hex = (n) =>
  Array.from({ length: 32 }, (_, i) => ((i * 37 + n * 101) % 256).toString(16).padStart(2, '0')).join('');

const days = (list) =>
  list.map(([date, table, minutes]) => ({ date, table: `Begane grond/Oudegracht/${table}`, minutes }));
const names = [
  {
    name: 'Mirjam de Wit',
    organisation: 'Gemeente Utrecht',
    days: days([['2026-11-17', 'Linde', 212]]),
    first: true,
    dormant_days: null,
    answer: null,
  },
  {
    name: 'Joost Hagen',
    organisation: 'Stationsplein 9',
    days: days([
      ['2026-11-17', 'Linde', 95],
      ['2026-11-19', 'Beuk', 240],
    ]),
    first: false,
    dormant_days: 63,
    answer: 'follow-up',
  },
  {
    name: 'Yasmina el Idrissi',
    organisation: 'De Verbinding',
    days: days([['2026-11-18', 'Vlier', 180]]),
    first: true,
    dormant_days: null,
    answer: 'talked',
  },
];
const cafe = [
  {
    name: 'Łukasz Nowak',
    organisation: 'Hofman Advies',
    date: '2026-11-17',
    zone: 'Grand café',
    minutes: 25,
    answer: null,
  },
  {
    name: 'Trijntje Postma',
    organisation: 'Stationsplein 9',
    date: '2026-11-19',
    zone: 'Grand café',
    minutes: 40,
    answer: null,
  },
];
const week = {
  week: '2026-W47',
  monday: '2026-11-16',
  table: names.map((n, i) => ({ person: 10 + i, mutual: i === 2, ...n })),
  cafe: cafe.map((n, i) => ({ person: 20 + i, mutual: false, ...n })),
  zone_count: 7,
};
const me = (s) => ({
  name: 'Sanne Bakker',
  first_name: 'Sanne',
  email: 'sanne.bakker@example.org',
  organisation: 'Stationsplein 9',
  language: 'nl',
  consent: s.has('no-consent-yet') ? null : s.has('consent-no') ? 'no' : 'yes',
  visible_since: '2026-10-05',
  digest: true,
  stay: seat(s),
});
const seat = (s) => (s.has('seated') ? stays.desk : s.has('in-cafe') ? stays.cafe : null);
const beside = (s) => (s.has('consent-no') ? [] : ['Mirjam', 'Joost', 'Yasmina']);
const free = (s) => (s.has('full') || s.has('all-full') ? 0 : s.has('one') ? 1 : 37);
const cafeFree = (s) => (s.has('all-full') ? 0 : 31);

function checkIn(s, body) {
  if (body.badge === 'UNKNOWN') return problem(404, 'unknown-badge');
  if (s.has('closed')) return problem(409, 'closed', { opens: '07:30', closes: '19:00' });
  if (body.place === 'cafe')
    return s.has('cafe-full') ? problem(409, 'cafe-full') : ok({ stay: stays.cafe, beside: [] }, 201);
  if (body.place === 'private') return ok({ stay: stays.private, beside: [] }, 201);
  if (free(s) === 0) return problem(409, 'no-desk-free', { freed_last_hour: 3, cafe_free: cafeFree(s) });
  return ok(
    {
      stay: { ...stays.far, unseen: body.unseen ?? false, started_at: new Date().toISOString() },
      beside: body.unseen ? [] : beside(s),
    },
    201,
  );
}

const signedIn = (s) => !s.has('signed-out');
const ownDraw = JSON.parse(
  readFileSync(new URL('../src/draws/own-draw.example.json', import.meta.url), 'utf8'),
);
let turn = 0;

/** @type {[string, RegExp, (s: Set<string>, body: any, match: RegExpExecArray, query: URLSearchParams) => {status: number, body?: unknown}][]} */
const table = [
  ['POST', /^\/api\/kiosk\/session$/, (_s, b) => (b.token === 'wrong' ? problem(401, 'unauthorized') : none)],
  [
    'GET',
    /^\/api\/kiosk\/state$/,
    (s) =>
      s.has('not-enrolled')
        ? problem(401, 'unauthorized')
        : s.has('down')
          ? { status: 503 }
          : ok({
              kiosk: 'Entree',
              site: 'Stationsplein',
              language: 'nl',
              now: new Date().toISOString(),
              time_zone: 'Europe/Amsterdam',
              date: '2026-11-17',
              open: !s.has('closed'),
              opens: '07:30',
              closes: '19:00',
              free_desks: free(s),
              desks: 120,
              freed_last_hour: 3,
              cafe: { zone: 'Grand café', free: cafeFree(s), capacity: 60 },
              private_zones: ['Stilteruimte'],
              commitment: hex(5),
              host: 'plek.example.org',
              release: '0.1.0-abc',
            }),
  ],
  [
    'GET',
    /^\/api\/kiosk\/code$/,
    () => {
      const url = `https://plek.example.org/c/${hex(++turn).slice(0, 22)}`;
      return ok({
        url,
        svg: renderSVG(url, { border: 0 }),
        expires_at: new Date(Date.now() + 30_000).toISOString(),
      });
    },
  ],
  ['POST', /^\/api\/kiosk\/check-ins$/, checkIn],
  [
    'POST',
    /^\/api\/kiosk\/check-outs$/,
    (_s, b) =>
      b.badge === 'NOTHERE'
        ? problem(409, 'not-checked-in')
        : ok({ stay: { ...stays.desk, ended_at: '2026-11-17T16:31:00Z' } }),
  ],
  ['GET', /^\/api\/release$/, () => ok({ release: '0.1.0-abc' })],
  ['GET', /^\/api\/plan$/, (_s, _b, _m, q) => ok(plans[q.get('floor') ?? ''] ?? plans['Begane grond'])],
  [
    'POST',
    /^\/api\/tickets$/,
    (s) =>
      s.has('old-code')
        ? problem(410, 'code-expired')
        : ok({ site: 'Stationsplein', expires_at: '2026-11-17T08:05:00Z' }, 201),
  ],
  [
    'GET',
    /^\/api\/ticket$/,
    (s) =>
      s.has('old-code') || s.has('no-ticket')
        ? problem(404, 'no-ticket')
        : ok({
            site: 'Stationsplein',
            expires_at: '2026-11-17T08:05:00Z',
            free_desks: 37,
            cafe_free: 31,
            private_zones: ['Stilteruimte'],
            open: !s.has('closed'),
            opens: '07:30',
            closes: '19:00',
          }),
  ],
  ['POST', /^\/api\/session\/codes$/, () => ({ status: 202 })],
  ['POST', /^\/api\/session$/, (s, b) => (b.code === '000000' ? problem(401, 'wrong-code') : ok(me(s), 201))],
  ['DELETE', /^\/api\/session$/, () => none],
  ['GET', /^\/api\/me$/, (s) => (signedIn(s) ? ok(me(s)) : problem(401, 'unauthorized'))],
  ['PATCH', /^\/api\/me$/, (s, b) => ok({ ...me(s), ...b })],
  ['PUT', /^\/api\/me\/consent$/, (s, b) => ok({ ...me(s), consent: b.visible ? 'yes' : 'no' })],
  ['POST', /^\/api\/check-ins$/, checkIn],
  ['POST', /^\/api\/check-outs$/, () => ok({ stay: { ...stays.desk, ended_at: new Date().toISOString() } })],
  [
    'GET',
    /^\/api\/me\/stay$/,
    (s) => {
      const stay = seat(s);
      return ok({ stay, beside: stay ? beside(s) : [] });
    },
  ],
  [
    'GET',
    /^\/api\/me\/encounters$/,
    (s, _b, _m, q) =>
      ok(
        s.has('empty') || s.has('consent-no')
          ? { ...week, table: [], cafe: [], zone_count: 0 }
          : { ...week, week: q.get('week') },
      ),
  ],
  ['PUT', /^\/api\/me\/answers\/\d+$/, (_s, b) => ok({ answer: b.answer, mutual: false })],
  ['DELETE', /^\/api\/me\/answers\/\d+$/, () => none],
  [
    'GET',
    /^\/api\/me\/follow-ups$/,
    (s) =>
      ok(
        s.has('empty')
          ? []
          : [
              { person: 11, name: 'Joost Hagen', organisation: 'Stationsplein 9', week: '2026-W47' },
              { person: 31, name: 'Annelies Vermeer', organisation: 'Gemeente Utrecht', week: '2026-W45' },
            ],
      ),
  ],
  [
    'GET',
    /^\/api\/me\/draws$/,
    (s) => (signedIn(s) ? ok({ draws: [ownDraw] }) : problem(401, 'unauthorized')),
  ],
  [
    'GET',
    /^\/api\/draws$/,
    () =>
      ok({
        days: [
          { site: 'Kade 12', date: '2026-11-18', commitment: hex(5), seed: null, root: null, draws: null },
          {
            site: 'Kade 12',
            date: '2026-11-17',
            commitment: ownDraw.commitment,
            seed: ownDraw.seed,
            root: ownDraw.root,
            draws: 6,
          },
          { site: 'Kade 12', date: '2026-11-13', commitment: hex(7), seed: hex(8), root: hex(9), draws: 41 },
        ],
      }),
  ],
  [
    'GET',
    /^\/api\/letters\/(.+)$/,
    (s, _b, m) =>
      m[1] === 'unknown'
        ? problem(404, 'unknown-letter')
        : m[1] === 'consent'
          ? ok({ kind: 'consent', language: 'nl', reader: 'Sanne', consent: null })
          : ok({
              kind: 'digest',
              language: 'nl',
              week: '2026-W47',
              monday: '2026-11-16',
              reader: 'Sanne',
              names_in_mail: !s.has('no-names'),
              names: s.has('no-names') ? [] : names.map((n, item) => ({ item, ...n })),
              others: 4,
              cafe: s.has('no-names') ? [] : cafe.map((n, i) => ({ item: 10 + i, ...n })),
              cafe_count: 2,
              zone_count: 7,
              dormant: { item: 20, name: 'Annelies Vermeer', last_day: '2026-09-15' },
              good: null,
            }),
  ],
  ['POST', /^\/api\/letters\/[^/]+\/answers$/, (_s, b) => ok({ answer: b.answer })],
  ['POST', /^\/api\/letters\/[^/]+\/good$/, () => none],
  ['POST', /^\/api\/letters\/[^/]+\/consent$/, (_s, b) => ok({ consent: b.visible ? 'yes' : 'no' })],
  ['GET', /^\/api\/unsubscribe\/.+$/, () => ok({ language: 'nl', subscribed: true })],
  ['POST', /^\/api\/unsubscribe\/.+$/, () => ok({ subscribed: false })],
  ['DELETE', /^\/api\/unsubscribe\/.+$/, () => ok({ subscribed: true })],
  [
    'POST',
    /^\/api\/facility\/session$/,
    (_s, b) => (b.token === 'wrong' ? problem(401, 'unauthorized') : none),
  ],
  ['DELETE', /^\/api\/facility\/session$/, () => none],
  [
    'GET',
    /^\/api\/facility\/sites$/,
    (s) =>
      s.has('not-enrolled')
        ? problem(401, 'unauthorized')
        : ok([{ name: 'Stationsplein', floors: Object.keys(plans) }]),
  ],
  [
    'GET',
    /^\/api\/facility\/occupancy$/,
    () =>
      ok({
        site: 'Stationsplein',
        at: '2026-11-17T09:05:00Z',
        floors: [
          {
            floor: 'Begane grond',
            band: 'busy',
            zones: [
              { zone: 'Oudegracht', kind: 'desks', places: 36, band: 'full' },
              { zone: 'Lange Nieuwstraat', kind: 'desks', places: 32, band: 'half' },
              { zone: 'Grand café', kind: 'cafe', places: 60, band: 'quiet' },
            ],
          },
          {
            floor: 'Eerste verdieping',
            band: 'quiet',
            zones: [
              { zone: 'Twijnstraat', kind: 'desks', places: 40, band: 'empty' },
              { zone: 'Nobelstraat', kind: 'desks', places: 18, band: 'quiet' },
            ],
          },
        ],
        out_of_use: [
          {
            desk: 'B-04',
            table: 'Beuk',
            zone: 'Oudegracht',
            floor: 'Begane grond',
            reason: 'Tafelblad los',
            until: '2026-11-20T22:59:59Z',
          },
          {
            desk: 'K-02',
            table: 'Kastanje',
            zone: 'Lange Nieuwstraat',
            floor: 'Begane grond',
            reason: 'Geen stroom',
            until: null,
          },
        ],
      }),
  ],
  ['PUT', /^\/api\/facility\/desks\/.+$/, () => none],
  ['DELETE', /^\/api\/facility\/desks\/.+$/, () => none],
  [
    'GET',
    /^\/api\/demo$/,
    () =>
      ok({
        people: [
          { email: 'sanne.bakker@example.org', name: 'Sanne Bakker' },
          { email: 'joost.hagen@example.org', name: 'Joost Hagen' },
        ],
      }),
  ],
  [
    'GET',
    /^\/api\/demo\/letters$/,
    () =>
      ok(
        [
          ['1', 'Sanne Bakker', 'Wie heb je ontmoet? Drie tafelgenoten, één voor het eerst'],
          ['2', 'Joost Hagen', 'Wie heb je ontmoet? Vijf tafelgenoten'],
          ['3', 'Bo Vink', 'Mogen tafelgenoten jouw naam zien?'],
        ].map(([id, to_name, subject]) => ({
          id,
          to: 'x@example.org',
          to_name,
          subject,
          date: '2026-11-23T07:00:00Z',
        })),
      ),
  ],
  [
    'GET',
    /^\/api\/demo\/letters\/(.+)$/,
    (_s, _b, m) =>
      ok({
        id: m[1],
        from: 'Aanschuif <plek@example.org>',
        to: 'sanne.bakker@example.org',
        subject: 'Wie heb je ontmoet? Drie tafelgenoten, één voor het eerst',
        date: '2026-11-23T07:00:00Z',
        text: 'Dag Sanne,\n\nJe zat dinsdag aan tafel Linde met Mirjam de Wit.\n',
        html: '<!doctype html><body style="font-family:sans-serif;margin:2rem"><h1 style="color:#1F5C4A">Dag Sanne</h1><p>Je zat dinsdag aan tafel Linde met Mirjam de Wit.</p></body>',
      }),
  ],
  ['POST', /^\/api\/demo\/phone$/, () => ok({ url: '/c/demo' })],
];

/** @param {string} method @param {URL} url @param {any} body @param {Set<string>} scenario */
export function answer(method, url, body, scenario) {
  for (const [m, pattern, reply] of table) {
    const match = m === method ? pattern.exec(url.pathname) : null;
    if (match) return reply(scenario, body ?? {}, match, url.searchParams);
  }
  return problem(404, 'not-found');
}
