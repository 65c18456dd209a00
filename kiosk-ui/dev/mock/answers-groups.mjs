// The mock's answers about groups.
import { none, ok, problem } from './reply.mjs';

const later = (days) => new Date(Date.now() + days * 86_400_000).toISOString();
const writers = {
  id: 'd29uZGVyc2Nob29u',
  name: 'De donderdagschrijvers',
  line: 'Elke donderdag een uur schrijven, en elkaars eerste versie lezen',
  state: 'standing',
};
const gardens = { id: 'dHVpbmVu', name: 'Buurttuinen', line: '', state: 'forming' };
const invited = {
  group: 'dm9vcmxvcGVycw',
  name: 'Voorlopers in de zorg',
  line: 'Wie in de zorg iets anders probeert, en wil horen wat werkt',
  from: 'Joost Hagen',
  organisation: 'Stationsplein 9',
};
const own = (s) =>
  s.has('empty')
    ? { groups: [], invitations: [] }
    : {
        groups: [
          { ...gardens, members: 1 },
          { ...writers, members: 4 },
        ],
        invitations: [invited],
      };
const member = (name, organisation, since, offers = [], is_you = false) => ({
  name,
  organisation,
  since,
  is_you,
  offers,
});
const offer = (place, kind, text, days) => ({ place, kind, text, expires_at: later(days) });
const group = (s) => ({
  ...(s.has('forming') ? gardens : writers),
  may_change: true,
  members: [
    ...(s.has('forming')
      ? []
      : [
          member('Fatma Yılmaz', 'Gemeente Utrecht', '2026-09', [
            { kind: 'offer', text: 'Leest graag een eerste versie' },
          ]),
          member('Joost Hagen', 'Stationsplein 9', '2026-10'),
          member('Yasmina el Idrissi', 'De Verbinding', '2026-11', [
            { kind: 'ask', text: 'Een stille plek op donderdag' },
          ]),
        ]),
    member('Sanne Bakker', 'Stationsplein 9', '2026-09', [], true),
  ],
  own_offers: s.has('forming') ? [] : [offer(1, 'offer', 'Een vaste tafel, en koffie', 62)],
});

export const groupAnswers = [
  ['GET', /^\/api\/me\/groups$/, (s) => ok(own(s))],
  [
    'POST',
    /^\/api\/groups$/,
    (s) =>
      s.has('enough') ? problem(409, 'enough-groups', { limit: 'forming' }) : ok({ id: gardens.id }, 201),
  ],
  ['GET', /^\/api\/groups\/[^/]+$/, (s) => (s.has('gone') ? problem(404, 'unknown-group') : ok(group(s)))],
  ['PATCH', /^\/api\/groups\/[^/]+$/, () => none],
  [
    'POST',
    /^\/api\/groups\/[^/]+\/invitations$/,
    (s) => (s.has('enough') ? problem(409, 'enough-group-invitations', { limit: 'today' }) : { status: 202 }),
  ],
  ['POST', /^\/api\/groups\/[^/]+\/(accept|decline)$/, () => none],
  ['DELETE', /^\/api\/groups\/[^/]+\/membership$/, () => none],
  [
    'POST',
    /^\/api\/groups\/[^/]+\/offers$/,
    (s, b) =>
      s.has('enough')
        ? problem(409, 'enough-offers')
        : ok(offer(2, b.kind ?? 'offer', b.text ?? '', 90), 201),
  ],
  [
    'POST',
    /^\/api\/groups\/[^/]+\/offers\/\d+\/renewal$/,
    () => ok({ ...group(new Set()).own_offers[0], expires_at: later(90) }),
  ],
  ['DELETE', /^\/api\/groups\/[^/]+\/offers\/\d+$/, () => none],
  [
    'GET',
    /^\/api\/letters\/group-invitation$/,
    (s) =>
      ok({
        kind: 'group-invitation',
        language: 'nl',
        reader: 'Sanne',
        ...invited,
        answer: s.has('answered') ? 'accept' : null,
      }),
  ],
  ['POST', /^\/api\/letters\/[^/]+\/group$/, () => none],
];

/** The same as it stands in *my data*. */
export const keptGroups = () => ({
  memberships: [
    {
      name: writers.name,
      line: writers.line,
      state: writers.state,
      founder: true,
      since: '2026-09',
      offers: group(new Set()).own_offers,
    },
  ],
  invited: [{ ...invited, answer: null, at: later(-2) }],
  made: [{ group: writers.name, at: later(-3) }],
});
