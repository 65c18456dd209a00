// The mock's answers about what is kept of a person, what holds for everybody, and signing in elsewhere.
import { keptConnect } from './answers-connect.mjs';
import { keptGuests } from './answers-guests.mjs';
import { keptGroups } from './answers-groups.mjs';
import { keptIntroduce } from './answers-introduce.mjs';
import { none, ok, problem } from './reply.mjs';

const mirjam = { name: 'Mirjam de Wit', organisation: 'Stationsplein' };
const joost = { name: 'Joost Hagen', organisation: 'Stationsplein' };
const yasmina = { name: 'Yasmina el Idrissi', organisation: 'Stationsplein' };
const annelies = { name: 'Annelies Vermeer', organisation: 'Stationsplein' };

const stay = (date, from, to, table, desk, more = {}) => ({
  site: 'Stationsplein',
  floor: 'Begane grond',
  zone: 'Oudegracht',
  table,
  desk,
  started_at: `${date}T${from}:00Z`,
  ended_at: to && `${date}T${to}:00Z`,
  end_reason: to && 'left',
  unseen: false,
  card: null,
  ...more,
});
/** What the second card says. */
const vormgeving = { organisation: 'Visser Vormgeving', line: 'logo’s en drukwerk' };
const cafe = { zone: 'Grand café', table: null, desk: null };
const stays = [
  stay('2026-11-17', '07:58', null, 'Iep', 'I-05'),
  stay('2026-11-16', '11:05', '11:50', null, null, cafe),
  stay('2026-11-16', '08:02', '11:05', 'Linde', 'L-02', { end_reason: 'moved' }),
  stay('2026-11-12', '08:31', '16:10', 'Beuk', 'B-03', { card: vormgeving }),
  stay('2026-11-11', '07:55', '18:00', 'Vlier', 'V-01', { end_reason: 'due', unseen: true }),
  stay('2026-11-05', '09:20', '13:15', 'Meidoorn', 'M-07', { end_reason: 'unattended' }),
  stay('2026-11-04', '08:10', '15:45', 'Linde', 'L-06'),
  stay('2026-11-03', '08:00', '16:40', 'Esdoorn', 'E-02'),
  stay('2026-10-29', '08:12', '12:30', 'Beuk', 'B-05'),
  stay('2026-10-27', '08:05', '17:00', 'Iep', 'I-01'),
];

const met = (day, level, minutes, who, people = 1) => ({
  day,
  site: 'Stationsplein',
  level,
  minutes,
  with: who,
  people,
  own_cards: [],
  my_cards: day === '2026-11-12' && level !== 'zone' ? [vormgeving] : [],
});
const encounters = [
  met('2026-11-17', 'table', 212, mirjam),
  met('2026-11-17', 'table', 95, joost),
  met('2026-11-17', 'table', 60, null),
  met('2026-11-17', 'zone', 385, null, 3),
  met('2026-11-16', 'cafe', 45, yasmina),
  met('2026-11-16', 'gathering', 20, joost),
  met('2026-11-16', 'table', 180, null),
  met('2026-11-12', 'table', 240, joost),
  met('2026-11-12', 'zone', 90, null),
  met('2026-11-04', 'table', 300, yasmina),
  met('2026-11-03', 'table', 120, null),
  met('2026-11-03', 'table', 130, null),
];

const sessions = [
  {
    id: 3,
    device: 'Firefox, Android',
    role: null,
    proof: 'factor',
    created_at: '2026-10-05T07:12:00Z',
    last_seen_at: '2026-11-17T07:58:00Z',
    expires_at: '2027-10-05T07:12:00Z',
    current: true,
  },
  {
    id: 9,
    device: 'Edge, Windows',
    role: 'facility',
    proof: 'factor',
    created_at: '2026-11-17T08:30:00Z',
    last_seen_at: '2026-11-17T09:05:00Z',
    expires_at: '2026-11-17T16:30:00Z',
    current: false,
  },
  {
    id: 5,
    device: '',
    role: null,
    proof: 'factor',
    created_at: '2026-08-20T10:00:00Z',
    last_seen_at: '2026-11-02T16:20:00Z',
    expires_at: '2027-08-20T10:00:00Z',
    current: false,
  },
];

const look = (at, by, action, reason = '', detail = '') => ({ at, by, action, detail, reason });
const looks = [
  look('2026-11-17T10:15:00Z', 'admin', 'badge-set'),
  look('2026-11-17T10:14:00Z', 'admin', 'person-shown'),
  look('2026-11-17T10:13:00Z', 'admin', 'person-shown'),
  look('2026-11-17T10:13:00Z', 'admin', 'person-shown'),
  look('2026-11-10T09:00:00Z', 'command', 'data-exported', 'Inzageverzoek van 9 november, nummer 2026-014'),
  look('2026-11-03T08:00:00Z', 'admin', 'role-set', 'change in the list of people', 'facility'),
  look('2026-11-02T08:00:00Z', 'service', 'something-new'),
  look('2026-10-05T06:00:00Z', 'command', 'person-imported'),
];

const data = {
  person: {
    email: 'sanne.bakker@example.org',
    name: 'Sanne Bakker',
    organisation: 'Stationsplein 9',
    team: 'Vergunningen',
    language: 'nl',
    badge_end: '37',
    needs: ['height-adjustable', 'quiet'],
    role: 'facility',
    active: true,
    known_since: '2026-09-28T06:00:00Z',
    consent: 'yes',
    consent_at: '2026-10-05T07:13:00Z',
    consent_asked_at: '2026-09-28T06:00:00Z',
    deactivated_at: null,
    visible_since: '2026-10-05',
    digest: true,
    guest: false,
  },
  second_card: { ...vormgeving, weekdays: ['thu'] },
  consents: [
    { at: '2026-10-05T07:13:00Z', visible: true, way: 'page', text_version: '2026-11' },
    { at: '2026-09-30T06:05:00Z', visible: false, way: 'letter', text_version: '2026-11' },
    { at: '2026-09-28T06:00:00Z', visible: true, way: 'file', text_version: 'elsewhere' },
  ],
  stays,
  draws: stays
    .filter((one) => one.desk)
    .map((one, i) => ({
      site: one.site,
      day: one.started_at.slice(0, 10),
      at: `${one.started_at.slice(0, 16)}Z`,
      pseudonym: `${(0x9c41f7 + i * 7919).toString(16)}e2b85d`.padEnd(32, '7'),
      desk: one.desk,
    })),
  encounters,
  acquaintances: [
    {
      with: joost,
      first_day: '2026-09-01',
      last_day: '2026-10-13',
      last_table_day: '2026-10-13',
      times: 4,
    },
    {
      with: annelies,
      first_day: '2026-09-15',
      last_day: '2026-09-15',
      last_table_day: '2026-09-15',
      times: 1,
    },
    { with: null, first_day: '2026-09-01', last_day: '2026-10-06', last_table_day: null, times: 2 },
    { with: null, first_day: '2026-09-08', last_day: '2026-09-08', last_table_day: null, times: 1 },
    { with: null, first_day: '2026-10-01', last_day: '2026-10-01', last_table_day: null, times: 1 },
  ],
  answers: [
    { about: yasmina, person: 3, answer: 'talked', week: '2026-W45', at: '2026-11-09T07:20:00Z' },
    { about: joost, person: 4, answer: 'follow-up', week: '2026-W46', at: '2026-11-16T07:31:00Z' },
    { about: null, person: null, answer: 'not-this-one', week: '2026-W44', at: '2026-11-02T07:15:00Z' },
  ],
  digests: [
    { week: '2026-W46', said: null, good: 'idea', composed_at: '2026-11-16T07:00:00Z' },
    { week: '2026-W45', said: null, good: null, composed_at: '2026-11-09T07:00:00Z' },
  ],
  letters: [
    {
      kind: 'digest',
      created_at: '2026-11-16T07:00:00Z',
      sent_at: '2026-11-16T07:00:04Z',
      subject: 'Wie heb je ontmoet? 3 tafelgenoten, 1 voor het eerst',
    },
    {
      kind: 'digest',
      created_at: '2026-11-09T07:00:00Z',
      sent_at: '2026-11-09T07:00:04Z',
      subject: 'Wie heb je ontmoet? 1 tafelgenoot',
    },
    { kind: 'sign-in', created_at: '2026-10-05T07:11:00Z', sent_at: null, subject: '' },
  ],
  second_factor: { confirmed_at: '2026-11-03T08:10:00Z', recovery_codes: 9, required: true },
  sessions,
  looks,
  deeds: [],
  identities: [
    {
      issuer: 'https://login.stationsplein.example/realms/huis',
      subject: 'f3a1-0c22',
      linked_at: '2026-10-05T07:12:00Z',
    },
  ],
  ...keptConnect(),
  ...keptIntroduce(),
  groups: keptGroups(),
  gatherings: {
    coming: [
      {
        kind: 'debate',
        title: 'De eerste verdieping wordt stil',
        site: 'Waterhuis',
        begins_at: '2026-12-01T14:00:00Z',
      },
    ],
    attended: [
      {
        kind: 'call-hour',
        title: 'Samen bellen wie al te lang wacht',
        site: 'Waterhuis',
        begins_at: '2026-11-17T09:00:00Z',
      },
    ],
    debates: [{ title: 'De eerste verdieping wordt stil', side: 'for', hand: true, spoken: 1 }],
    calendar_since: '2026-11-20T09:00:00Z',
  },
  stories: {
    told: [
      {
        id: 'c3Rvcnk',
        kind: 'detour',
        title: 'Het formulier dat niemand kende',
        text: 'Ik belde **drie** afdelingen.',
        state: 'published',
        published_on: '2026-11-18',
        unnamed: false,
        takes_messages: true,
        edited: false,
      },
    ],
    known: [],
    taken_up: [],
    written: [{ title: 'Eén agenda voor drie organisaties', day: '2026-11-16' }],
    nominated: ['2026-11-12'],
    nominee_on: '2026-11-10',
    editor: false,
    confided: [],
    feed_since: null,
  },
  ...keptGuests(),
  named_in_digests: 4,
  questions: [
    {
      asked_by_me: false,
      asked_at: '2026-11-17T09:00:00Z',
      answer_by: '2026-11-17T09:15:00Z',
      closed_at: null,
    },
  ],
};
const nothing = {
  ...data,
  second_card: null,
  person: { ...data.person, team: '', badge_end: null, needs: [], role: null, known_since: null },
  ...Object.fromEntries(
    ['consents', 'stays', 'draws', 'encounters', 'acquaintances', 'answers', 'digests', 'letters'].map(
      (name) => [name, []],
    ),
  ),
  second_factor: { confirmed_at: null, recovery_codes: 0, required: false },
  sessions: sessions.slice(0, 1),
  looks: [],
  deeds: [],
  identities: [],
  contacts: { contacts: [], own_names: [] },
  follow_ups: [],
  conscience: { rhythm: 'off', weekday: 'mon', paused_until: null },
  nudges: [],
  offers: [],
  introductions: { introductions: [], asked: [], offered: [] },
  groups: { memberships: [], invited: [], made: [] },
  gatherings: { coming: [], attended: [], debates: [], calendar_since: null },
  stories: {
    told: [],
    known: [],
    taken_up: [],
    written: [],
    nominated: [],
    nominee_on: null,
    editor: false,
    confided: [],
    feed_since: null,
  },
  guests_met: [],
  invitations: [],
  unannounced_visit: null,
  invited: [],
  refused_letters: [],
  refused_people: [],
  named_in_digests: 0,
  questions: [],
};

const building = (name, more = {}) => ({
  name,
  stays_days: 28,
  encounters_days: 28,
  longer: [],
  small_number: 10,
  names_in_mail: true,
  policy: 'bounded',
  digest_hour: 8,
  kiosks: [
    { name: 'Ingang', since: '2026-11-16' },
    { name: 'Fietsenkelder', since: '2026-09-01' },
  ],
  ...more,
});
const privacy = (s) => ({
  sites: s.has('two-sites')
    ? [
        building('Stationsplein', {
          stays_days: 60,
          longer: [{ what: 'stays', days: 60, since: '2026-11-03' }],
        }),
        building('Kade 12', {
          stays_days: 14,
          encounters_days: 14,
          small_number: 20,
          names_in_mail: false,
          policy: 'uniform',
          digest_hour: 9,
        }),
      ]
    : [building('Stationsplein')],
  usual: {
    tickets_hours: 1,
    stays_days: 28,
    encounters_days: 28,
    guests_days: 7,
    sessions_idle_days: 90,
    sessions_days: 365,
    role_session_hours: 8,
    access_log_months: 12,
    follow_ups_months: 12,
    offers_days: 90,
    house_figures_days: 365,
    answers_hours: 24,
    letters_days: 365,
    bands_days: 8,
    reports_days: 90,
    code_minutes: 10,
  },
  provider: provider(s),
  letters: s.has('two-sites') ? 'smtp' : 'file',
  updated_at: s.has('two-sites') ? '2026-11-03T09:00:00Z' : null,
});
const provider = (s) => (s.has('provider') ? { name: 'Stationsplein-account' } : null);

const ways = (s) => ({ codes: true, codes_for_roles: true, provider: provider(s) });

const signedIn = (s, answer) => (s.has('signed-out') ? problem(401, 'unauthorized') : answer());

export const mineAnswers = [
  ['GET', /^\/api\/me\/data$/, (s) => signedIn(s, () => ok(s.has('empty') ? nothing : data))],
  [
    'GET',
    /^\/api\/me\/sessions$/,
    (s) => signedIn(s, () => ok(s.has('empty') ? nothing.sessions : sessions)),
  ],
  ['DELETE', /^\/api\/me\/sessions(\/\d+)?$/, () => none],
  ['GET', /^\/api\/me\/looks$/, (s) => signedIn(s, () => ok(s.has('empty') ? [] : looks))],
  [
    'DELETE',
    /^\/api\/me$/,
    (_s, b) => (b.email === 'sanne.bakker@example.org' ? none : problem(400, 'bad-request')),
  ],
  ['GET', /^\/api\/privacy$/, (s) => ok(privacy(s))],
  ['GET', /^\/api\/session\/ways$/, (s) => ok(ways(s))],
  [
    'POST',
    /^\/api\/session\/provider$/,
    (_s, b) => ok({ url: b.role ? '/facility?sign-in=no-role' : '/me?sign-in=refused' }),
  ],
];
