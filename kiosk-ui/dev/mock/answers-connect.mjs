// The mock's answers about what follows an encounter: follow-ups, coffee, messages, contacts, own names.
import { none, ok, problem } from './reply.mjs';

const zone = 'Europe/Amsterdam';
const place = 'Grand café, Stationsplein';
/** Midnight of a day from now, in UTC. */
const dayFromNow = (days) => {
  const day = new Date();
  day.setUTCHours(0, 0, 0, 0);
  day.setUTCDate(day.getUTCDate() + days);
  return day;
};
const at = (days, time) => `${dayFromNow(days).toISOString().slice(0, 10)}T${time}:00Z`;
const later = (moment, minutes) =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString().replace('.000', '');

const joost = {
  person: 11,
  name: 'Joost Hagen',
  organisation: 'Stationsplein 9',
  email: 'joost@example.org',
};
const fatma = { person: 31, name: 'Fatma Yılmaz', organisation: 'Gemeente Utrecht', email: null };
const mirjam = { person: 10, name: 'Mirjam de Wit', organisation: 'Gemeente Utrecht', email: null };
const yasmina = {
  person: 12,
  name: 'Yasmina el Idrissi',
  organisation: 'De Verbinding',
  email: 'yasmina@example.org',
};
const joseph = { own_name: 3, text: 'Joseph, e-learning in Twente' };

const followUp = (id, kind, who, more = {}) => ({
  id,
  kind,
  with: who,
  due: dayFromNow(4).toISOString().slice(0, 10),
  state: 'open',
  outcome: null,
  text: '',
  note: '',
  coffee: null,
  sent_at: null,
  ...more,
});
const coffee = (id, more) => ({
  id,
  own: false,
  answers_back: false,
  moments: [],
  at: null,
  ends_at: null,
  place,
  time_zone: zone,
  both_there: false,
  ...more,
});
const planned = (moment, more = {}) => ({ at: moment, ends_at: later(moment, 30), ...more });
const proposal = () => [at(2, '09:30'), at(3, '08:30'), at(3, '13:30')];

const open = () => [
  followUp(8, 'coffee', mirjam, { coffee: coffee(7, planned(at(-1, '09:30'), { both_there: true })) }),
  followUp(1, 'other', joost, { text: 'Over de buurttuin' }),
  followUp(2, 'message', fatma),
  followUp(3, 'coffee', yasmina, { coffee: coffee(3, planned(at(5, '09:00'), { own: true })) }),
  followUp(4, 'call', joseph),
  followUp(5, 'coffee', fatma, { coffee: coffee(40, { moments: proposal() }) }),
  followUp(9, 'coffee', joost),
];
const waiting = () => [
  followUp(6, 'coffee', joost, { coffee: coffee(6, { own: true, moments: proposal() }) }),
  followUp(7, 'message', yasmina, { sent_at: at(-3, '10:00') }),
];
const done = () => [
  followUp(20, 'coffee', yasmina, {
    state: 'done',
    outcome: 'idea',
    note: 'Samen een middag over archieven',
  }),
  followUp(21, 'coffee', fatma, { state: 'lapsed' }),
  followUp(22, 'call', joseph, { state: 'let-go' }),
];
const said = [{ kind: 'offer', text: 'Ik lees graag mee met je eerste aanbesteding' }];
const contacts = () => [
  {
    ...joost,
    since: '2026-10-13',
    last_day: '2026-11-17',
    note: 'Weet alles van de buurttuin.',
    offers: said,
  },
  { ...yasmina, since: '2026-11-09', last_day: null, note: '', offers: [] },
  {
    person: 14,
    name: 'Annelies Vermeer',
    organisation: 'Stationsplein 9',
    email: 'annelies@example.org',
    since: '2026-03-02',
    last_day: '2026-09-15',
    note: 'Belt liever: 06 1234 5678',
    offers: [],
  },
];
const ownNames = [joseph, { own_name: 4, text: 'Nadia, vroeger bij Inkoop' }].map(({ own_name, text }) => ({
  id: own_name,
  text,
}));

/** What a letter reminds of. */
export const nudge = (asks = 'rhythm', change = {}) => ({
  asks,
  answer: null,
  open: true,
  rhythm: asks === 'silent' ? 'off' : 'fortnightly',
  names_in_mail: true,
  follow_ups: ['helps', 'silent'].includes(asks)
    ? []
    : [
        ['coffee', 'Joost Hendriks', 'Rivierenland Advies', ''],
        ['call', 'Joseph, e-learning in Twente', '', ''],
        ['other', 'Fatma Yılmaz', 'Gemeente Utrecht', 'Over de buurttuin'],
      ].map(([follow_up_kind, name, organisation, text], item) => ({
        item,
        follow_up_kind,
        name,
        organisation,
        due: at(item + 1, '09:00').slice(0, 10),
        text,
        answer: null,
        state: 'open',
        outcome: null,
      })),
  further: 0,
  dormant: ['helps', 'silent'].includes(asks)
    ? null
    : { name: 'Yasmina El Amrani', organisation: '', last_day: '2026-09-29', answer: null },
  ...change,
});
const rhythm = { rhythm: 'off', weekday: 'mon', paused_until: null };
const halfYear = (names) => {
  const row = (kind, name, state, closed, outcome = null, text = null) => ({
    kind,
    set_out: '2026-10-05',
    closed,
    state,
    outcome,
    name: names ? name : null,
    text: names ? text : null,
    note: null,
  });
  return {
    from: '2026-07-01',
    set_out: 3,
    done: 2,
    outcomes: [
      { outcome: 'idea', count: 1 },
      { outcome: 'lead', count: 1 },
    ],
    follow_ups: [
      row('coffee', 'Yasmina El Amrani', 'done', '2026-10-14', 'idea'),
      row('call', 'Joseph, e-learning in Twente', 'done', '2026-11-02', 'lead'),
      row('other', 'Joost Hendriks', 'open', null, null, 'Over de buurttuin'),
    ],
  };
};

const one = (id, change) => ({ ...(open().find((found) => found.id === id) ?? open()[1]), ...change });
const letterMoments = (s) => (s.has('over') ? [] : proposal());

export const connectAnswers = [
  [
    'GET',
    /^\/api\/me\/contacts$/,
    (s) =>
      ok(s.has('empty') ? { contacts: [], own_names: [] } : { contacts: contacts(), own_names: ownNames }),
  ],
  ['DELETE', /^\/api\/me\/contacts\/\d+$/, () => none],
  ['PUT', /^\/api\/me\/contacts\/\d+\/note$/, () => none],
  [
    'POST',
    /^\/api\/me\/own-names$/,
    (s) => (s.has('enough') ? problem(409, 'enough-own-names') : ok({ id: 5 }, 201)),
  ],
  ['DELETE', /^\/api\/me\/own-names\/\d+$/, () => none],
  [
    'GET',
    /^\/api\/me\/follow-ups$/,
    (s) =>
      ok(
        s.has('empty')
          ? { open: [], waiting: [], done: [] }
          : { open: open(), waiting: waiting(), done: done() },
      ),
  ],
  [
    'POST',
    /^\/api\/me\/follow-ups$/,
    (s) => (s.has('enough') ? problem(409, 'enough-messages') : ok(one(2), 201)),
  ],
  [
    'PATCH',
    /^\/api\/me\/follow-ups\/(\d+)$/,
    (_s, b, m) => ok(one(Number(m[1]), b.state ? { state: b.state } : {})),
  ],
  [
    'POST',
    /^\/api\/me\/follow-ups\/(\d+)\/message$/,
    (s, _b, m) =>
      s.has('enough')
        ? problem(409, 'message-unanswered')
        : ok(one(Number(m[1]), { sent_at: new Date().toISOString() })),
  ],
  [
    'GET',
    /^\/api\/me\/coffee-moments$/,
    () => {
      const times = [
        '07:00',
        '07:30',
        '08:00',
        '08:30',
        '09:00',
        '09:30',
        '10:00',
        '10:30',
        '11:00',
        '12:30',
      ];
      const more = ['13:00', '13:30', '14:00', '14:30', '15:00', '15:30'];
      const days = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12];
      return ok({
        place,
        time_zone: zone,
        moments: days.flatMap((day) => [...times, ...more].map((time) => at(day, time))),
      });
    },
  ],
  [
    'PUT',
    /^\/api\/me\/coffees\/(\d+)\/moments$/,
    (s, _b, m) => (s.has('enough') ? problem(409, 'coffee-under-way') : ok(one(Number(m[1])))),
  ],
  [
    'POST',
    /^\/api\/me\/coffees\/\d+\/choice$/,
    (s) => (s.has('enough') ? problem(409, 'coffee-planned') : ok(one(3))),
  ],
  [
    'PUT',
    /^\/api\/me\/coffees\/\d+\/moment$/,
    (s) => (s.has('enough') ? problem(409, 'enough-moves') : ok(one(3))),
  ],
  ['DELETE', /^\/api\/me\/coffees\/\d+$/, () => none],
  [
    'GET',
    /^\/api\/letters\/coffee-proposal$/,
    (s) =>
      ok({
        kind: 'coffee-proposal',
        language: 'nl',
        reader: 'Sanne',
        from: 'Fatma Yılmaz',
        organisation: 'Gemeente Utrecht',
        place: s.has('over') ? '' : place,
        time_zone: s.has('over') ? '' : zone,
        moments: letterMoments(s),
        at: s.has('planned') ? at(3, '08:30') : null,
      }),
  ],
  [
    'GET',
    /^\/api\/letters\/message$/,
    (s) =>
      ok({
        kind: 'message',
        language: 'nl',
        reader: 'Sanne',
        from: 'Fatma Yılmaz',
        organisation: 'Gemeente Utrecht',
        answer: s.has('answered') ? 'stay-in-touch' : null,
      }),
  ],
  [
    'GET',
    /^\/api\/letters\/nudge(?:-(energy|helps|silent))?$/,
    (s, _b, m) =>
      ok({
        kind: 'nudge',
        language: 'nl',
        reader: 'Sanne',
        nudge: nudge(m[1], s.has('over') ? { open: false, answer: 'too-much' } : {}),
      }),
  ],
  ['POST', /^\/api\/letters\/[^/]+\/nudge$/, (s) => (s.has('over') ? problem(409, 'too-late') : none)],
  ['POST', /^\/api\/letters\/[^/]+\/deeds$/, (s) => (s.has('over') ? problem(409, 'too-late') : none)],
  ['POST', /^\/api\/letters\/[^/]+\/dormant$/, (s) => (s.has('over') ? problem(409, 'too-late') : none)],
  [
    'GET',
    /^\/api\/me\/conscience$/,
    (s) => ok(s.has('reminded') ? { rhythm: 'fortnightly', weekday: 'tue', paused_until: null } : rhythm),
  ],
  [
    'PUT',
    /^\/api\/me\/conscience$/,
    (_s, b) =>
      ok({
        rhythm: b.rhythm ?? 'weekly',
        weekday: b.weekday ?? 'mon',
        paused_until: b.paused_until ?? null,
      }),
  ],
  [
    'GET',
    /^\/api\/me\/year$/,
    (s, _b, _m, q) => ok({ half_years: s.has('empty') ? [] : [halfYear(q?.get('names') === 'true')] }),
  ],
  [
    'POST',
    /^\/api\/letters\/[^/]+\/choice$/,
    (s) => (s.has('enough') ? problem(409, 'coffee-planned') : none),
  ],
  ['POST', /^\/api\/letters\/[^/]+\/reply$/, () => none],
];

/** The same as it stands in *my data*. */
export const keptConnect = () => ({
  contacts: { contacts: contacts(), own_names: ownNames },
  follow_ups: [...open(), ...waiting(), ...done()].map(({ id, ...kept }) => ({
    ...kept,
    with: id === 21 ? null : kept.with,
    created_at: at(-6, '09:00'),
    closed_at: kept.state === 'open' ? null : at(-2, '15:00'),
  })),
  refused_letters: ['coffee-proposals'],
  conscience: { rhythm: 'fortnightly', weekday: 'tue', paused_until: null },
  nudges: [{ day: '2026-11-17', said: nudge() }],
  refused_people: [{ who: { name: 'Wim Dekker', organisation: '' }, person: 77 }],
});
