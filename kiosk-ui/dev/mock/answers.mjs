// What the mock answers, by scenario. Only for development and screenshots; the contract is elsewhere.
import { renderSVG } from 'uqr';
import { connectAnswers } from './answers-connect.mjs';
import { guestAnswers } from './answers-guests.mjs';
import { gatheringAnswers } from './answers-gatherings.mjs';
import { liveGatheringAnswers, soonAnswers } from './answers-gatherings-live.mjs';
import { groupAnswers } from './answers-groups.mjs';
import { houseAnswers } from './answers-house.mjs';
import { introduceAnswers } from './answers-introduce.mjs';
import { facilityAnswers } from './answers-facility.mjs';
import { mineAnswers } from './answers-mine.mjs';
import { ownDraw, publicAnswers } from './answers-public.mjs';
import { placesAnswers } from './answers-places.mjs';
import { storyAnswers } from './answers-stories.mjs';
import { question, stickerAnswers } from './answers-stickers.mjs';
import { wallAnswers } from './answers-wall.mjs';
import { plans, stays } from './building.mjs';
import { none, ok, problem } from './reply.mjs';
import { hex, week } from './people.mjs';

const me = (s) => ({
  name: 'Sanne Bakker',
  first_name: 'Sanne',
  now: new Date().toISOString(),
  email: 'sanne.bakker@example.org',
  organisation: 'Stationsplein 9',
  language: 'nl',
  consent: s.has('no-consent-yet') ? null : s.has('consent-no') ? 'no' : 'yes',
  visible_since: '2026-10-05',
  digest: true,
  second_card: s.has('two-cards') ? secondCard : null,
  guest: false,
  stay: seat(s),
});
const seat = (s) => (s.has('seated') ? stays.desk : s.has('in-cafe') ? stays.cafe : null);
/** Of somebody who has two; today is a Tuesday. */
const secondCard = { organisation: 'Visser Vormgeving', line: 'logo’s en drukwerk', weekdays: ['tue'] };
const noCards = { cards: [], card: null };
const underCards = (s) => ({
  cards:
    s.has('two-cards') && !s.has('consent-no')
      ? [{ name: 'Joost', organisation: 'Atelier Noord', line: 'boekbinden en drukwerk' }]
      : [],
  card: s.has('two-cards') ? { organisation: secondCard.organisation, line: secondCard.line } : null,
});
const beside = (s) => (s.has('consent-no') ? [] : ['Mirjam', 'Joost', 'Yasmina']);
const free = (s) => (s.has('full') || s.has('all-full') ? 0 : s.has('one') ? 1 : 37);
const cafeFree = (s) => (s.has('all-full') ? 0 : 31);

function checkIn(s, body) {
  if (body.badge === 'UNKNOWN') return problem(404, 'unknown-badge');
  if (s.has('closed'))
    return problem(409, 'closed', {
      opens: '07:30',
      closes: '19:00',
      closed_today: false,
      next_open_day: '2026-11-18',
    });
  if (body.place === 'cafe')
    return s.has('cafe-full')
      ? problem(409, 'cafe-full')
      : ok({ stay: stays.cafe, beside: [], ...noCards }, 201);
  if (body.place === 'private') return ok({ stay: stays.private, beside: [], ...noCards }, 201);
  if (s.has('not-today'))
    return problem(403, 'not-today', {
      weekdays: ['wed', 'thu'],
      from: '2026-09-01',
      until: null,
      next_day: '2026-11-18',
    });
  if (free(s) === 0) return problem(409, 'no-desk-free', { freed_last_hour: 3, cafe_free: cafeFree(s) });
  return ok(
    {
      stay: { ...stays.far, unseen: body.unseen ?? false, started_at: new Date().toISOString() },
      beside: body.unseen ? [] : beside(s),
      ...(body.card === 'first' || body.unseen ? noCards : underCards(s)),
    },
    201,
  );
}

/** A kiosk is not told who else sits there. */
function atKiosk(s, body) {
  const reply = checkIn(s, body);
  return reply.status < 400 ? ok({ stay: reply.body.stay }, reply.status) : reply;
}

const signInGuest = (s) =>
  s.has('no-link')
    ? problem(400, 'bad-request', { detail: 'name: one line of at most 60 characters, no link' })
    : ok({ stay: stays.cafe }, 201);

const signedIn = (s) => !s.has('signed-out');
let turn = 0;
const plan = (s, floor) => ({
  ...(plans[floor] ?? plans['Begane grond']),
  drawing: s.has('drawing')
    ? { url: '/api/drawing?site=S&floor=F', x: 0, y: 0, width: 32.5, height: 18 }
    : null,
});

/** @type {[string, RegExp, (s: Set<string>, body: any, match: RegExpExecArray, query: URLSearchParams) => {status: number, body?: unknown}][]} */
export const table = [
  ...stickerAnswers,
  ...wallAnswers,
  ...guestAnswers,
  ...houseAnswers,
  ...introduceAnswers,
  ...gatheringAnswers,
  ...liveGatheringAnswers,
  ...groupAnswers,
  ...storyAnswers,
  ...connectAnswers,
  ...placesAnswers,
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
              closed_today: false,
              next_open_day: s.has('closed') ? '2026-11-18' : null,
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
        svg: renderSVG(url, { border: 4 }),
        expires_at: new Date(Date.now() + 30_000).toISOString(),
      });
    },
  ],
  ['POST', /^\/api\/kiosk\/check-ins$/, atKiosk],
  ['POST', /^\/api\/kiosk\/guests$/, (s) => (s.has('full') ? problem(409, 'cafe-full') : signInGuest(s))],
  [
    'GET',
    /^\/api\/guests\/stay$/,
    (s) => (s.has('guest') ? ok({ stay: stays.cafe }) : problem(401, 'unauthorized')),
  ],
  ['POST', /^\/api\/guests$/, signInGuest],
  [
    'POST',
    /^\/api\/guests\/check-outs$/,
    () => ok({ stay: { ...stays.cafe, ended_at: '2026-11-17T16:31:00Z' } }),
  ],
  [
    'POST',
    /^\/api\/kiosk\/check-outs$/,
    (_s, b) =>
      b.badge === 'NOTHERE'
        ? problem(409, 'not-checked-in')
        : ok({ stay: { ...stays.desk, ended_at: '2026-11-17T16:31:00Z' } }),
  ],
  ['GET', /^\/api\/release$/, () => ok({ release: '0.1.0-abc' })],
  ['GET', /^\/api\/plan$/, (s, _b, _m, q) => ok(plan(s, q.get('floor') ?? ''))],
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
            cafe_only: false,
            cafe_free: 31,
            private_zones: ['Stilteruimte'],
            date: '2026-11-17',
            open: !s.has('closed'),
            closed_today: false,
            next_open_day: s.has('closed') ? '2026-11-18' : null,
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
    /^\/api\/me\/card$/,
    (s) => ok({ first: { organisation: 'Stationsplein 9' }, second: s.has('two-cards') ? secondCard : null }),
  ],
  [
    'PUT',
    /^\/api\/me\/card\/second$/,
    (_, b) => ok({ first: { organisation: 'Stationsplein 9' }, second: { ...secondCard, ...b } }),
  ],
  ['DELETE', /^\/api\/me\/card\/second$/, () => none],
  [
    'GET',
    /^\/api\/me\/stay$/,
    (s) => {
      const stay = seat(s);
      const others = stay ? { beside: beside(s), ...underCards(s) } : { beside: [], ...noCards };
      return ok({ stay, ...others, question: question(s) });
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
    /^\/api\/me\/draws$/,
    (s) => (signedIn(s) ? ok({ draws: [ownDraw] }) : problem(401, 'unauthorized')),
  ],
  ...mineAnswers,
  ...publicAnswers,
  ...facilityAnswers,
];

/** @param {string} method @param {URL} url @param {any} body @param {Set<string>} scenario */
export function answer(method, url, body, scenario) {
  for (const [m, pattern, reply] of [...table, ...soonAnswers]) {
    const match = m === method ? pattern.exec(url.pathname) : null;
    if (match) return reply(scenario, body ?? {}, match, url.searchParams);
  }
  return problem(404, 'not-found');
}
