// The mock's answers about what people offer and look for, and about introductions.
import { none, ok, problem } from './reply.mjs';

const later = (days) => new Date(Date.now() + days * 86_400_000).toISOString();
const offer = (id, kind, text, days) => ({
  id,
  kind,
  text,
  on_wall: false,
  created_at: later(days - 90),
  expires_at: later(days),
});
const offers = (s) => {
  if (s.has('empty')) return [];
  const two = [
    offer(1, 'offer', 'Een vrije middag data-analyse', 62),
    offer(2, 'ask', 'Iemand die eerder bewoners bij een plan heeft betrokken', 9),
  ];
  return s.has('enough')
    ? [...two, offer(3, 'offer', 'Ik lees graag mee met je eerste aanbesteding', 80)]
    : two;
};

const joost = { person: 11, name: 'Joost Hagen', organisation: 'Stationsplein 9' };
const yasmina = { person: 12, name: 'Yasmina el Idrissi', organisation: 'De Verbinding' };
const fatma = { person: 31, name: 'Fatma Yılmaz', organisation: 'Gemeente Utrecht' };

const own = (id, more = {}) => ({
  id,
  kind: 'asked',
  through: joost,
  between: [],
  purpose: 'Een aanpak zoeken voor buurttuinen',
  bring: 'Drie jaar ervaring met bewonersgroepen',
  whom: 'Iemand bij een woningcorporatie',
  line: '',
  state: 'open',
  created_at: later(-4),
  lapses_at: later(10),
  to: null,
  ...more,
});
const asked = (id, more = {}) => ({
  id,
  from: yasmina,
  purpose: 'Leren hoe je een archief opent voor de buurt',
  bring: 'Een collectie foto’s uit 1950',
  whom: 'Iemand die tentoonstellingen maakt',
  turn: 'waiting',
  to: null,
  line: '',
  lapses_at: later(11),
  ...more,
});
const offered = (id, more = {}) => ({
  id,
  through: joost,
  first_name: 'Ingrid',
  organisation: 'Rivierenland Advies',
  purpose: 'Een tweede lezer voor een subsidieaanvraag',
  bring: 'Twintig aanvragen die het haalden',
  line: 'Jullie denken allebei in tekeningen.',
  yes: false,
  state: 'open',
  lapses_at: later(12),
  ...more,
});

export const introductions = (s) =>
  s.has('empty')
    ? { introductions: [], asked: [], offered: [] }
    : {
        introductions: [
          own(1),
          own(2, {
            kind: 'unasked',
            through: null,
            between: [yasmina, fatma],
            purpose: '',
            bring: '',
            whom: '',
            line: 'Jullie zoeken allebei een vloer om op te dansen',
            state: 'lapsed',
          }),
          own(3, { purpose: 'Een stageplek bij een museum', state: 'accepted', to: fatma }),
        ],
        asked: [asked(4), asked(5, { from: fatma, turn: 'left' })],
        offered: [offered(6)],
      };

const letter = (more) => ({ language: 'nl', reader: 'Sanne', ...more });

export const introduceAnswers = [
  ['GET', /^\/api\/me\/offers$/, (s) => ok({ offers: offers(s) })],
  [
    'POST',
    /^\/api\/me\/offers$/,
    (s, b) =>
      s.has('enough')
        ? problem(409, 'enough-offers')
        : ok(offer(9, b.kind ?? 'offer', b.text ?? '', 90), 201),
  ],
  [
    'GET',
    /^\/api\/me\/offers\/at-table$/,
    () =>
      ok({
        offers: [
          { person: 11, name: 'Joost', kind: 'offer', text: 'Ik lees graag mee met je eerste aanbesteding' },
          { person: null, name: 'Yasmina', kind: 'ask', text: 'Een wandelmaatje voor de lunch' },
        ],
      }),
  ],
  [
    'POST',
    /^\/api\/me\/offers\/(\d+)\/renewal$/,
    () => ok({ ...offers(new Set())[0], expires_at: later(90) }),
  ],
  ['DELETE', /^\/api\/me\/offers\/\d+$/, () => none],
  ['GET', /^\/api\/me\/introductions$/, (s) => ok(introductions(s))],
  [
    'POST',
    /^\/api\/me\/introductions$/,
    (s) => (s.has('enough') ? problem(409, 'enough-introductions') : ok(own(8), 201)),
  ],
  [
    'POST',
    /^\/api\/me\/introductions\/unasked$/,
    (s) => (s.has('enough') ? problem(409, 'enough-introductions') : ok(own(8), 201)),
  ],
  ['DELETE', /^\/api\/me\/introductions\/\d+$/, () => none],
  [
    'PUT',
    /^\/api\/me\/introductions\/(\d+)\/passed-on$/,
    (_s, _b, m) => ok(asked(Number(m[1]), { turn: 'passed-on', to: fatma })),
  ],
  [
    'PUT',
    /^\/api\/me\/introductions\/(\d+)\/left$/,
    (_s, b, m) => ok(asked(Number(m[1]), { turn: b.left ? 'left' : 'waiting' })),
  ],
  ['PUT', /^\/api\/me\/introductions\/\d+\/yes$/, () => none],
  ['DELETE', /^\/api\/me\/introductions\/\d+\/yes$/, () => none],
  [
    'GET',
    /^\/api\/letters\/introduction-request$/,
    (s) => {
      const { from, purpose, bring, whom } = asked(4);
      return ok(
        letter({
          kind: 'introduction-request',
          from: from.name,
          organisation: from.organisation,
          purpose,
          bring,
          whom,
          turn: s.has('over') ? null : s.has('answered') ? 'left' : 'waiting',
        }),
      );
    },
  ],
  [
    'GET',
    /^\/api\/letters\/introduction-offer$/,
    (s) => {
      const { through, first_name, organisation, purpose, bring, line } = offered(6);
      return ok(
        letter({
          kind: 'introduction-offer',
          through: through.name,
          first_name,
          organisation,
          purpose,
          bring,
          line,
          yes: s.has('answered'),
          state: s.has('over') ? 'lapsed' : s.has('answered') ? 'accepted' : 'open',
        }),
      );
    },
  ],
  ['POST', /^\/api\/letters\/[^/]+\/introduction$/, () => none],
];

/** The same as it stands in *my data*. */
export const keptIntroduce = () => ({
  offers: offers(new Set()),
  introductions: introductions(new Set()),
});
