// The mock's answers about a gathering while it goes on.
import { renderSVG } from 'uqr';
import { none, ok, problem } from './reply.mjs';

const minutes = (n) => new Date(Date.now() + n * 60_000).toISOString();
const isDebate = (id) => id.startsWith('ZGViYXQ');
const isCircle = (id) => id.startsWith('a3Jpbmc');
const circleTitle = (s) =>
  s.has('long')
    ? 'Wat er gebeurt als iemand in dit huis een omweg neemt omdat het anders niet lukt'
    : 'Omwegen die werken';
const what = (s, id) => (isCircle(id) ? { kind: 'story-circle', title: circleTitle(s) } : whatElse(s, id));
const whatElse = (s, id) => ({
  kind: isDebate(id) ? 'debate' : 'call-hour',
  title: isDebate(id)
    ? s.has('long')
      ? 'Op de eerste verdieping bellen we niet meer en praten we alleen nog aan de bar'
      : 'De eerste verdieping wordt stil'
    : s.has('long')
      ? 'Samen bellen wie al te lang wacht, met alle mensen die we wilden spreken'
      : 'Samen bellen wie al te lang wacht',
});
/** Begins in a while, goes on, or is over; the clock stands where a picture of it says most. */
const time = (s) => {
  const begins = s.has('over') ? -20.1 : s.has('goes-on') ? -7.37 : s.has('tomorrow') ? 1500 : 3.4;
  return { begins_at: minutes(begins), ends_at: minutes(begins + 20) };
};

/** What the list has of it. */
export const goesOn = (s) =>
  s.has('goes-on')
    ? [{ id: 'bnU', ...what(s, 'bnU'), ...time(s), minutes: 20, you_attend: s.has('attends') }]
    : [];

/** What this reader did in the mock's debate, as long as it runs. */
let side = null;
let hand = false;
/** And what was drawn on the page of whoever leads. */
let draws = 4;
let lastDraw = 0;
const until = (s) =>
  lastDraw && s.has('host')
    ? new Date(lastDraw + 120_000).toISOString()
    : minutes(s.has('last-word') ? 0.12 : 1.54);
const debate = (s) => {
  const isOver = s.has('over');
  const mine = !s.has('announces') && side ? { [side]: 1 } : {};
  const halves = s.has('nobody-yet')
    ? { for: 0, undecided: 0, against: 0 }
    : s.has('landslide')
      ? { for: 231, undecided: 0, against: 4 }
      : { for: 12, undecided: 4, against: 9 };
  for (const one of Object.keys(mine)) halves[one] += 1;
  return {
    halves: isOver ? null : halves,
    hands: isOver || s.has('nobody-yet') ? 0 : 3,
    turns: isOver
      ? null
      : s.has('nobody-yet')
        ? { for: 0, undecided: 0, against: 0 }
        : { for: 2, undecided: 0, against: 1 },
    speaker:
      isOver || !((lastDraw && s.has('host')) || s.has('speaks') || s.has('floor'))
        ? null
        : {
            number: draws,
            side: s.has('floor-against') ? 'against' : 'for',
            until: until(s),
            hash: '5f'.repeat(32),
          },
    changed: isOver && !s.has('few') ? 5 : null,
  };
};
const inDebate = (s) => ({
  side: s.has('took-side') || s.has('floor') ? (side ?? 'for') : side,
  hand: s.has('hand-up') || hand,
  floor: s.has('floor'),
  handles:
    s.has('took-side') || s.has('floor')
      ? [{ number: 3, handle: '3f9ac41d07b2', spoken: 0, moved: false, side_spoken: 1 }]
      : [],
});

const podium = [
  { id: 'c3RvcnkxMjM0NTY', title: 'De sleutel die niemand had', language: 'nl' },
  { id: 'c3RvcnkyMzQ1Njc', title: 'A bus stop, three years early', language: 'en' },
  {
    id: 'c3RvcnkzNDU2Nzg',
    title: 'Waarom wij de vergunning nu eerst samen tekenen en pas daarna aanvragen',
    language: 'nl',
  },
  { id: 'c3Rvcnk0NTY3ODk', title: 'Meten met een emmer', language: 'nl' },
];
/** What whoever leads did in the mock's circle, as long as it runs. */
let asked = null;
let chosen = null;
const circle = (s) => ({
  stories: s.has('nothing-yet') ? [] : (chosen ?? podium.slice(0, 3)),
  asked:
    asked ??
    (s.has('asks')
      ? { story: podium[s.has('long') ? 2 : 0].id, question: s.has('long') ? 'land' : 'change' }
      : null),
});

let tally = 17;
const state = (s, id) => ({
  id,
  ...what(s, id),
  site: 'Stationsplein 9',
  time_zone: 'Europe/Amsterdam',
  zone: 'Grand café',
  place: '',
  ...time(s),
  now: new Date().toISOString(),
  phase: s.has('over') ? 'over' : s.has('goes-on') ? 'goes-on' : 'to-come',
  attending: s.has('few') || !(s.has('goes-on') || s.has('over')) ? null : 14,
  done: what(s, id).kind === 'call-hour' ? (s.has('few') ? null : tally) : null,
  debate: isDebate(id) ? debate(s) : null,
  circle: isCircle(id) ? circle(s) : null,
  you: s.has('announces')
    ? null
    : { attend: s.has('attends'), debate: isDebate(id) && s.has('attends') ? inDebate(s) : null },
});

const refusals = {
  'not-begun': [409, 'gathering-not-begun'],
  off: [409, 'gathering-over'],
  'not-there': [409, 'not-there'],
  'wrong-code': [404, 'unknown-code'],
  'late-code': [410, 'code-expired'],
};

export const liveGatheringAnswers = [
  [
    'POST',
    /^\/api\/gatherings\/([^/]+)\/attendance$/,
    (s, _b, m) => {
      const refused = Object.keys(refusals).find((name) => s.has(name));
      if (refused) return problem(...refusals[refused]);
      return ok({
        ...state(s, m[1]),
        now: undefined,
        phase: undefined,
        attending: undefined,
        done: undefined,
        debate: undefined,
        circle: undefined,
        you: undefined,
        minutes: 20,
        languages: ['nl', 'en'],
        group: null,
        called_off: false,
        coming: null,
        you_come: false,
        you_attend: true,
      });
    },
  ],
  ['DELETE', /^\/api\/gatherings\/[^/]+\/attendance$/, () => none],
  [
    'PUT',
    /^\/api\/gatherings\/[^/]+\/side$/,
    (s, b) => {
      if (s.has('not-attending')) return problem(409, 'not-attending');
      if (s.has('side-lost')) return { status: 503 };
      side = b.side ?? null;
      return none;
    },
  ],
  ['PUT', /^\/api\/gatherings\/[^/]+\/hand$/, () => ((hand = true), none)],
  ['DELETE', /^\/api\/gatherings\/[^/]+\/hand$/, () => ((hand = false), none)],
  [
    'POST',
    /^\/api\/gatherings\/[^/]+\/next-speaker$/,
    (s) => {
      if (s.has('nobody-yet')) return problem(409, 'no-hand');
      draws += 1;
      lastDraw = Date.now();
      return ok({ number: draws, side: 'for', until: until(s), hash: '5f'.repeat(32) });
    },
  ],
  ['GET', /^\/api\/gatherings\/[^/]+\/stories$/, (s) => ok({ chosen: circle(s).stories, found: podium })],
  [
    'PUT',
    /^\/api\/gatherings\/[^/]+\/stories$/,
    (_s, b) => {
      chosen = podium.filter((one) => b.stories?.includes(one.id));
      return none;
    },
  ],
  ['PUT', /^\/api\/gatherings\/[^/]+\/question$/, (_s, b) => ((asked = b), none)],
  ['DELETE', /^\/api\/gatherings\/[^/]+\/question$/, () => ((asked = null), none)],
  [
    'GET',
    /^\/api\/gatherings\/([^/]+)\/lots$/,
    (_s, _b, m) => ok({ format: 'aanschuif-speakers-1', gathering: m[1], days: [], draws: [] }),
  ],
  [
    'GET',
    /^\/api\/gatherings\/([^/]+)\/code$/,
    (s, _b, m) => {
      if (s.has('signed-out')) return problem(401, 'unauthorized');
      const code = Math.floor(Date.now() / 30_000)
        .toString(36)
        .padStart(22, 'k');
      const url = `https://plek.example.org/me#attend/${m[1]}/${code}`;
      return ok({ code, url, qr_svg: renderSVG(url, { border: 4 }), expires_at: minutes(5) });
    },
  ],
];

/** What the service's description does not have yet. */
export const soonAnswers = [
  [
    'GET',
    /^\/api\/gatherings\/([^/]+)\/state$/,
    (s, _b, m) =>
      s.has('signed-out')
        ? problem(401, 'unauthorized')
        : s.has('down')
          ? { status: 503 }
          : s.has('gone')
            ? problem(404, 'unknown-gathering')
            : ok(state(s, m[1])),
  ],
  [
    'POST',
    /^\/api\/gatherings\/[^/]+\/done$/,
    (s) => (s.has('not-attending') ? problem(409, 'not-attending') : ok({ done: (tally += 1) })),
  ],
  [
    'GET',
    /^\/api\/gatherings\/([^/]+)\/events$/,
    (s, _b, m) => ({
      status: 200,
      type: 'text/event-stream',
      stream: () => ({ ...state(s, m[1]), you: null }),
    }),
  ],
];
