// The mock's answers for the facility screens.
import { renderSVG } from 'uqr';
import { csv, outlook, use } from './figures.mjs';
import { plans } from './building.mjs';
import { none, ok, problem } from './reply.mjs';

const site = 'Stationsplein';
const report = (id, desk, table, zone, kind, line, state, reported_at, changed_at = reported_at) => ({
  id,
  desk,
  table,
  zone,
  floor: zone === 'Twijnstraat' ? 'Eerste verdieping' : 'Begane grond',
  kind,
  line,
  state,
  reported_at,
  changed_at,
});
const reports = [
  report(
    9,
    'I-05',
    'Iep',
    'Oudegracht',
    'screen',
    'Flikkert na een kwartier',
    'open',
    '2026-11-17T08:41:00Z',
  ),
  report(8, 'H-03', 'Hazelaar', 'Lange Nieuwstraat', 'light', '', 'open', '2026-11-16T13:02:00Z'),
  report(
    7,
    'K-02',
    'Kastanje',
    'Lange Nieuwstraat',
    'power',
    '',
    'repairing',
    '2026-11-12T09:40:00Z',
    '2026-11-12T10:00:00Z',
  ),
  report(
    6,
    'B-04',
    'Beuk',
    'Oudegracht',
    'desk',
    'Het blad zit los aan de linkerkant',
    'repairing',
    '2026-11-11T09:15:00Z',
    '2026-11-16T08:00:00Z',
  ),
  report(
    5,
    'G-02',
    'Ginkgo',
    'Twijnstraat',
    'chair',
    'Zakt',
    'solved',
    '2026-11-03T10:20:00Z',
    '2026-11-05T14:00:00Z',
  ),
  report(
    4,
    'L-01',
    'Linde',
    'Oudegracht',
    'network',
    '',
    'solved',
    '2026-10-28T07:55:00Z',
    '2026-10-28T12:10:00Z',
  ),
];

const organisations = ['Stationsplein 9', 'Gemeente Utrecht', 'Bureau Lindeboom'];
const names = [
  'Aya Haddad',
  'Bo Vink',
  'Cem Yildiz',
  'Dirk van Houten',
  'Elif Demir',
  'Fenna Postma',
  'Gijs Brouwer',
  'Hanna Kok',
  'Ivo de Graaf',
  'Joost Hagen',
  'Karin Smit',
  'Lotte Bakker',
  'Mirjam de Wit',
  'Noor Jansen',
  'Maria-Magdalena van den Bovenkamp-Hooijenga',
];
const persons = names.map((name, i) => ({
  id: i + 1,
  name,
  email: i === 5 ? '0f1e2d3c@held.invalid' : `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  given_email: i === 5 ? 'f.postma@example.org' : null,
  organisation: organisations[i % 3],
  team: i % 4 === 0 ? 'Data' : i % 4 === 1 ? 'Advies' : '',
  language: i % 5 === 4 ? 'en' : 'nl',
  badge_end: i % 6 === 5 ? null : String(10 + ((i * 37) % 90)),
  role: i === 1 ? 'admin' : i === 7 ? 'facility' : null,
  edits_stories: i === 2 || i === 7,
  active: i !== 8,
}));

/** The guests of the day, as reception sees them. */
const guestsOfDay = [
  ['Meral Aksoy', 'Rijnstreek', 'Noor Jansen', 'client', true, null, null],
  [
    'Bo Vink',
    'Installatiebedrijf Van den Heuvel-Oostenbroek',
    'noor jansen',
    'supplier',
    false,
    '08:52',
    null,
  ],
  ['Anton de Wit', '', 'Joost van den Berg', 'applicant', true, null, null],
  ['Rita Mol', 'Gemeente Utrecht', '', 'relation', false, '08:10', '09:40'],
].map(([name, organisation, host, kind, invited, arrived, left], i) => ({
  id: `a1b2c3d4e5f60718290${i}`,
  name,
  organisation,
  host,
  kind,
  site: 'Stationsplein',
  time_zone: 'Europe/Amsterdam',
  invited,
  arrived_at: arrived && `2026-11-17T${arrived}:00Z`,
  left_at: left && `2026-11-17T${left}:00Z`,
}));

/** Whoever is of the second organisation, as its coordinator knows them. */
const own = persons
  .filter((one) => one.organisation === organisations[1])
  .map(({ id, name, email, team, language, badge_end, active }) => ({
    id: `a1b2c3d4e5f60718293${id % 10}`,
    name,
    email,
    team,
    language,
    badge_end,
    active,
  }));
/** What was agreed with each organisation. */
const agreements = (s) => [
  [],
  [
    { site, weekdays: ['tue', 'thu'], from: '2026-09-01', until: null },
    ...(s.has('two-sites')
      ? [{ site: 'Kade 12', weekdays: ['mon'], from: '2026-12-01', until: '2027-06-30' }]
      : []),
  ],
  [{ site, weekdays: ['wed'], from: '2026-03-01', until: '2026-10-31' }],
];

const open = (s, answer) => (s.has('not-enrolled') ? problem(401, 'unauthorized') : answer());
const admin = (s, answer) => (s.has('manager') ? problem(403, 'forbidden') : answer());

export const facilityAnswers = [
  [
    'POST',
    /^\/api\/facility\/session$/,
    (_s, b) =>
      b.token === 'wrong'
        ? problem(401, 'unauthorized')
        : b.code === '000000'
          ? problem(401, 'wrong-code')
          : none,
  ],
  [
    'GET',
    /^\/api\/facility\/session$/,
    (s) =>
      open(s, () =>
        ok({
          name: 'Balie',
          role:
            ['coordinator', 'reception', 'host'].find((role) => s.has(role)) ??
            (s.has('manager') ? 'facility' : 'admin'),
          organisation: s.has('coordinator') ? organisations[1] : null,
          now: '2026-11-17T09:07:00Z',
        }),
      ),
  ],
  ['DELETE', /^\/api\/facility\/session$/, () => none],
  [
    'GET',
    /^\/api\/facility\/sites$/,
    (s) =>
      open(s, () =>
        ok([
          ...(s.has('two-sites') ? [{ name: 'Kade 12', floors: ['Begane grond'] }] : []),
          { name: site, floors: Object.keys(plans) },
        ]),
      ),
  ],
  [
    'GET',
    /^\/api\/facility\/occupancy$/,
    (s, _b, _m, q) =>
      ok({
        site: q.get('site'),
        at: s.has('no-figures') ? null : '2026-11-17T09:05:00Z',
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
        figures: null,
        history: null,
      }),
  ],
  [
    'GET',
    /^\/api\/facility\/use$/,
    (s, _b, _m, q) =>
      ok(
        use(q.get('site'), q.get('range'), q.get('of'), {
          empty: s.has('no-figures'),
          quiet: s.has('few-figures'),
        }),
      ),
  ],
  ['GET', /^\/api\/facility\/outlook$/, (s, _b, _m, q) => ok(outlook(q.get('site'), s.has('no-figures')))],
  ['GET', /^\/api\/facility\/(use|outlook)\.csv$/, () => csv('day,time,persons', '2026-11-16,09:00,60')],
  ['GET', /^\/api\/facility\/reports$/, (s) => ok(s.has('empty') ? [] : reports)],
  ['PATCH', /^\/api\/facility\/reports\/\d+$/, () => none],
  [
    'GET',
    /^\/api\/admin\/persons$/,
    (s, _b, _m, q) =>
      admin(s, () => {
        const wanted = (q.get('search') ?? '').toLowerCase();
        const found = persons.filter((one) => `${one.name} ${one.email}`.toLowerCase().includes(wanted));
        return ok({
          persons: found,
          total: wanted ? found.length : 512,
          page: Number(q.get('page')),
          pages: wanted ? 1 : 11,
        });
      }),
  ],
  [
    'POST',
    /^\/api\/admin\/badges$/,
    (_s, b) =>
      ok(
        persons
          .filter((one) => b.persons.includes(one.id))
          .map(({ id, name, organisation }) => {
            const printed = `NEW${1000 + id}`;
            return { name, organisation, badge: printed, svg: renderSVG(printed, { border: 4 }) };
          }),
      ),
  ],
  [
    'POST',
    /^\/api\/admin\/people\.csv$/,
    (s) =>
      s.has('bad-file')
        ? problem(422, 'invalid-file', {
            errors: [
              { line: 3, column: 'email', code: 'invalid', values: { value: 'bo.vink' }, message: '' },
              { line: 17, column: 'needs', code: 'invalid', values: { value: 'window' }, message: '' },
              { line: 40, column: 'badge', code: 'twice', values: { other: '12' }, message: '' },
            ],
          })
        : ok({ new: 14, changed: 3, unchanged: 498 }),
  ],
  ['PUT', /^\/api\/admin\/persons\/\d+\/(role|active)$/, () => none],
  ['PUT', /^\/api\/admin\/persons\/\d+\/editor$/, () => none],
  ['DELETE', /^\/api\/admin\/persons\/\d+\/editor$/, () => none],
  ['PUT', /^\/api\/admin\/persons\/active$/, () => none],
  [
    'GET',
    /^\/api\/admin\/organisations$/,
    (s) =>
      admin(s, () =>
        ok(
          organisations.map((name, i) => ({
            id: i + 1,
            name,
            kind: ['host', 'client', 'partner'][i],
            agreed_days: agreements(s)[i],
            factor_required: i === 1,
          })),
        ),
      ),
  ],
  ['PUT', /^\/api\/admin\/organisations\/\d+\/agreed-days$/, (s) => admin(s, () => none)],
  ['DELETE', /^\/api\/admin\/organisations\/\d+\/agreed-days$/, (s) => admin(s, () => none)],
  [
    'GET',
    /^\/api\/coordinator\/persons$/,
    (s) => {
      const found = s.has('empty') ? [] : own;
      return ok({ persons: found, total: found.length, page: 1, pages: 1 });
    },
  ],
  ['GET', /^\/api\/reception\/guests$/, (s) => ok({ guests: s.has('empty') ? [] : guestsOfDay })],
  [
    'POST',
    /^\/api\/reception\/guests\/(\w+)\/check-outs$/,
    (_s, _b, [, wanted]) => {
      const one = guestsOfDay.find(({ id }) => id === wanted) ?? guestsOfDay[0];
      return ok({ ...one, left_at: '2026-11-17T11:00:00Z' });
    },
  ],
  [
    'POST',
    /^\/api\/reception\/badges$/,
    (_s, b) =>
      ok(
        guestsOfDay
          .filter((one) => (b.guests ?? []).includes(one.id))
          .map(({ name, organisation }) => ({
            name,
            organisation,
            badge: 'K7MZQ4TBXR',
            svg: renderSVG('K7MZQ4TBXR', { border: 4 }),
          })),
      ),
  ],
  ['POST', /^\/api\/coordinator\/persons$/, () => ok({ id: 'a1b2c3d4e5f607182939' }, 201)],
  [
    'GET',
    /^\/api\/coordinator\/persons\/(\w+)$/,
    (_s, _b, [, wanted]) => {
      const one = own.find(({ id }) => id === wanted) ?? own[0];
      const { id, name, email, team, language } = one;
      return ok({ id, name, email, team, language, needs: ['quiet'] });
    },
  ],
  [
    'POST',
    /^\/api\/coordinator\/badges$/,
    (_s, b) =>
      ok(
        own
          .filter((one) => (b.persons ?? []).includes(one.id))
          .map(({ id, name }) => {
            const badge = `NEW${id.slice(-4)}`;
            return { name, organisation: organisations[1], badge, svg: renderSVG(badge, { border: 4 }) };
          }),
      ),
  ],
  ['PUT', /^\/api\/coordinator\/persons\/\w+$/, () => none],
  ['DELETE', /^\/api\/coordinator\/persons\/\w+$/, () => none],
  ['PATCH', /^\/api\/admin\/organisations\/\d+$/, (s) => admin(s, () => none)],
  [
    'POST',
    /^\/api\/admin\/persons$/,
    (_s, b) =>
      b.name === ''
        ? problem(422, 'invalid-fields', { fields: [{ field: 'name', code: 'required' }] })
        : persons.some((one) => one.email === b.email)
          ? problem(409, 'email-taken')
          : ok({ id: 900 }, 201),
  ],
  [
    'GET',
    /^\/api\/admin\/persons\/\d+$/,
    (s, _b, m) =>
      admin(s, () => {
        const { id, name, email, organisation, team, language } =
          persons.find((one) => String(one.id) === m[0].split('/').pop()) ?? persons[0];
        return ok({ id, name, email, organisation, team, language, needs: ['quiet'] });
      }),
  ],
  [
    'PUT',
    /^\/api\/admin\/persons\/\d+$/,
    (_s, b) => (b.email?.startsWith('new') ? problem(409, 'email-in-use') : none),
  ],
  [
    'PUT',
    /^\/api\/admin\/persons\/\d+\/badge$/,
    (_s, b) => (b.badge === 'A1037' ? problem(409, 'badge-taken') : ok({ badge: b.badge ?? '7KQ2M9XD' })),
  ],
  [
    'GET',
    /^\/api\/admin\/kiosks$/,
    (s) =>
      admin(s, () =>
        ok(
          s.has('empty')
            ? []
            : [
                {
                  id: 1,
                  site,
                  name: 'Entree',
                  kind: 'entrance',
                  created_at: '2026-10-01T08:00:00Z',
                  last_seen_at: '2026-11-17T09:06:51Z',
                  revoked_at: null,
                },
                {
                  id: 2,
                  site,
                  name: 'Fietsenkelder',
                  kind: 'entrance',
                  created_at: '2026-10-01T08:05:00Z',
                  last_seen_at: '2026-11-13T16:20:00Z',
                  revoked_at: null,
                },
                {
                  id: 4,
                  site,
                  name: 'Grand café',
                  kind: 'wall',
                  created_at: '2026-11-16T12:00:00Z',
                  last_seen_at: null,
                  revoked_at: null,
                },
                {
                  id: 3,
                  site,
                  name: 'Oude entree',
                  kind: 'entrance',
                  created_at: '2026-09-14T08:00:00Z',
                  last_seen_at: '2026-09-30T15:00:00Z',
                  revoked_at: '2026-10-01T08:10:00Z',
                },
              ],
        ),
      ),
  ],
  ['POST', /^\/api\/admin\/kiosks$/, () => ok({ id: 5, token: 'kiosk_9aXh2mVwQ4tYb7LcKpRz3EdN' }, 201)],
  ['DELETE', /^\/api\/admin\/kiosks\/\d+$/, () => none],
  [
    'GET',
    /^\/api\/admin\/settings$/,
    (s, _b, _m, q) =>
      admin(s, () =>
        ok({
          site: q.get('site'),
          small_number: 10,
          digest_hour: 8,
          policy: 'bounded',
          names_in_mail: true,
          language: 'nl',
          stays_days: s.has('longer') ? 60 : 28,
          encounters_days: 28,
        }),
      ),
  ],
  ['PATCH', /^\/api\/admin\/settings$/, () => none],
];
