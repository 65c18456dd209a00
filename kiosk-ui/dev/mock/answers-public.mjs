// The mock's answers that need no session: draws, letters, demo.
import { readFileSync } from 'node:fs';
import { nudge } from './answers-connect.mjs';
import { cafe, hex, names } from './people.mjs';
import { none, ok, problem } from './reply.mjs';

export const ownDraw = JSON.parse(
  readFileSync(new URL('../../../docs/draw-record.own.json', import.meta.url), 'utf8'),
);

/** The token says which series of letters it is. */
const series = [
  'coffee-proposals',
  'messages',
  'nudges',
  'introductions',
  'groups',
  'invitations',
  'guest-arrivals',
  'story-messages',
  'nominations',
];
const subscription = (token, subscribed) => ({
  language: 'nl',
  subscribed,
  series: series.find((one) => one === token) ?? 'digest',
});

/** What one of those in the letter brings and looks for. */
const said = [
  { kind: 'offer', text: 'Een vrije middag data-analyse' },
  { kind: 'ask', text: 'Iemand die een aanbesteding heeft gedaan' },
];

export const publicAnswers = [
  [
    'GET',
    /^\/api\/draws$/,
    () =>
      ok({
        days: [
          {
            site: 'Kade 12',
            date: '2026-11-18',
            commitment: hex(5),
            seed: null,
            pseudonym_key: null,
            root: null,
          },
          {
            site: 'Kade 12',
            date: '2026-11-17',
            commitment: ownDraw.commitment,
            seed: ownDraw.seed,
            pseudonym_key: ownDraw.pseudonym_key,
            root: ownDraw.root,
          },
          {
            site: 'Kade 12',
            date: '2026-11-13',
            commitment: hex(7),
            seed: hex(8),
            pseudonym_key: null,
            root: hex(9),
          },
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
          ? ok({
              kind: 'consent',
              language: 'nl',
              reader: 'Sanne',
              consent: null,
            })
          : ok({
              kind: 'digest',
              now: new Date().toISOString(),
              language: 'nl',
              week: '2026-W47',
              monday: '2026-11-16',
              reader: 'Sanne',
              names_in_mail: !s.has('no-names'),
              names: s.has('no-names')
                ? []
                : names.map((n, item) => ({ item, offers: item === 0 ? said : [], ...n })),
              others: 4,
              cafe: s.has('no-names') ? [] : cafe.map((n, i) => ({ item: 10 + (i % 2), offers: [], ...n })),
              cafe_count: 2,
              gathering_count: 6,
              zone_count: 7,
              dormant: {
                item: 20,
                name: 'Annelies Vermeer',
                last_day: '2026-09-15',
                answer: null,
                offers: [],
              },
              good: null,
              nudge: s.has('reminded') ? nudge() : null,
            }),
  ],
  ['POST', /^\/api\/letters\/[^/]+\/answers$/, (_s, b) => ok({ answer: b.answer })],
  ['POST', /^\/api\/letters\/[^/]+\/good$/, () => none],
  ['POST', /^\/api\/letters\/[^/]+\/consent$/, (_s, b) => ok({ consent: b.visible ? 'yes' : 'no' })],
  ['GET', /^\/api\/unsubscribe\/(.+)$/, (_s, _b, m) => ok(subscription(m[1], true))],
  ['POST', /^\/api\/unsubscribe\/(.+)$/, (_s, _b, m) => ok(subscription(m[1], false))],
  ['DELETE', /^\/api\/unsubscribe\/(.+)$/, (_s, _b, m) => ok(subscription(m[1], true))],
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
          ['1', 'Sanne Bakker', 'Wie heb je ontmoet? 3 tafelgenoten, 1 voor het eerst'],
          ['2', 'Joost Hagen', 'Wie heb je ontmoet? 5 tafelgenoten'],
          ['3', 'Bo Vink', 'Mogen anderen jouw naam zien, en jij de hunne?'],
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
        subject: 'Wie heb je ontmoet? 3 tafelgenoten, 1 voor het eerst',
        date: '2026-11-23T07:00:00Z',
        text: 'Dag Sanne,\n\nJe zat dinsdag aan tafel Linde met Mirjam de Wit.\n',
        html: '<!doctype html><body style="font-family:sans-serif;margin:2rem"><h1 style="color:#1F5C4A">Dag Sanne</h1><p>Je zat dinsdag aan tafel Linde met Mirjam de Wit.</p></body>',
      }),
  ],
  ['POST', /^\/api\/demo\/phone$/, () => ok({ url: '/c/demo' })],
];
