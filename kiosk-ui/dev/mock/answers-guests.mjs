// The mock's answers about guests.
import { none, ok, problem } from './reply.mjs';

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const invitation = (id, name, days, more = {}) => ({
  id,
  name,
  organisation: '',
  language: 'nl',
  kind: 'client',
  place: 'cafe',
  site: 'Kade 40',
  day: day(days),
  today: days === 0,
  arrived_at: null,
  left_at: null,
  sits: null,
  time_zone: 'Europe/Amsterdam',
  ...more,
});
const arrived = (days) => `${day(days)}T08:52:00Z`;

const invitations = (s) =>
  s.has('empty')
    ? []
    : [
        invitation(1, 'Meral Aksoy', -5, { place: 'desk', arrived_at: arrived(-5) }),
        invitation(2, 'Piet-Hein van Zandwijk-Terpstra', 0, {
          organisation: 'Waterschap Rijnstreek',
          arrived_at: arrived(0),
          sits: { floor: 'Begane grond', zone: 'Grand café', desk: null },
        }),
        invitation(3, 'Tom Ashworth', 0, {
          organisation: 'Northbank Studio',
          kind: 'relation',
          language: 'en',
        }),
        invitation(4, 'Nour Haddad', 6, { kind: 'applicant', place: 'desk' }),
      ];

const badge =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29"><path fill="#fff" d="M0 0h29v29H0z"/><path d="M4 4h7v7H4zM18 4h7v7h-7zM4 18h7v7H4zM14 14h3v3h-3zM19 19h5v5h-5z"/></svg>';

const letter = (s) => ({
  kind: 'guest-invitation',
  language: 'nl',
  reader: 'Meral',
  host: 'Sanne Visser',
  host_organisation: 'Waterwolf',
  site: 'Kade 40',
  day: day(s.has('over') ? -1 : 1),
  opens: '07:30',
  closes: '19:00',
  place: 'desk',
  guest: s.has('known')
    ? null
    : {
        badge: s.has('over') ? null : '7KQ2MXPA9D',
        badge_svg: s.has('over') ? null : badge,
        name: 'Meral Aksoy',
        organisation: 'Waterschap Rijnstreek',
        kind: 'applicant',
        consent: s.has('answered') ? 'yes' : null,
      },
});

export const guestAnswers = [
  ['GET', /^\/api\/me\/invitations$/, (s) => ok({ invitations: invitations(s) })],
  [
    'POST',
    /^\/api\/me\/invitations$/,
    (s) => (s.has('enough') ? problem(409, 'enough-invitations') : ok({ id: 9 }, 201)),
  ],
  [
    'GET',
    /^\/api\/me\/invitations\/(\d+)$/,
    (_s, _b, m) => ok({ ...invitations(new Set())[2], id: Number(m[1]) }),
  ],
  ['DELETE', /^\/api\/me\/invitations\/\d+$/, () => none],
  ['GET', /^\/api\/letters\/guest-invitation$/, (s) => ok(letter(s))],
];

/** The same as it stands in *my data*. */
export const keptGuests = () => ({
  guests_met: [{ last_day: day(-20), guests: 2 }],
  invitations: invitations(new Set()),
  unannounced_visit: null,
  invited: [
    {
      host: 'Joost Hagen',
      site: 'Kade 40',
      day: day(3),
      kind: 'relation',
      place: 'cafe',
      name: 'Sanne',
      arrived_at: null,
    },
  ],
});
