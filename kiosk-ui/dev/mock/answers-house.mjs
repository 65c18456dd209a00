// The house's own month: a year in which some figures are too small to be published.
import { none, ok, problem } from './reply.mjs';

const back = (months) => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
};
const line = (...values) => values;
const lines = {
  new_pairs: line(null, null, 210, 265, 240, 290, 310, 120, 180, 305, 340, 325),
  follow_ups: line(null, null, 15, 25, 30, 45, 40, 15, 20, 50, 65, 70),
  outcomes: line(null, null, null, 15, 15, 25, 30, 10, null, 30, 45, 55),
  ideas: line(null, null, null, null, null, null, null, null, null, null, null, 20),
  leads: line(null, null, null, null, null, null, null, null, null, null, null, 15),
  help: line(null, null, null, null, null, null, null, null, null, null, null, 10),
  fun: line(null, null, null, null, null, null, null, null, null, null, null, 15),
  introductions: line(null, null, null, null, 5, null, 5, null, null, 10, 5, null),
  stories_told: line(null, null, null, null, null, 10, null, null, null, 15, 10, 15),
  stories_landed: line(null, null, null, null, null, null, null, null, null, null, null, 10),
  gatherings: line(null, null, null, 5, null, 5, 5, null, null, 5, 10, 5),
  attendance: line(null, null, null, 60, 45, 75, 80, 20, null, 70, 110, 95),
  guests: line(null, null, 40, 55, 60, 50, 65, 30, 25, 70, 75, 80),
};
const months = (s) =>
  Array.from({ length: 12 }, (_, i) => ({
    month: back(12 - i),
    ...Object.fromEntries(
      Object.entries(lines).map(([figure, values]) => [figure, s.has('empty') ? null : (values[i] ?? null)]),
    ),
  }));

const vacancies = (s) => ({
  vacancies: s.has('empty')
    ? []
    : [
        {
          id: 3,
          title: 'Data-analist',
          line: 'Je maakt cijfers die mensen verder helpen.',
          link: 'https://werk.example.org/data-analist',
          since: '2026-11-02',
        },
      ],
});
const site = {
  name: 'Stationsplein 9',
  opens: '07:30',
  closes: '19:00',
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  policy: 'bounded',
  has_desks: true,
  cafes: ['Grand café'],
  stays_days: 28,
  encounters_days: 28,
};
const welcome = (s) => ({
  sites: s.has('two-sites')
    ? [site, { ...site, name: 'Kanaalweg 2', weekdays: ['tue', 'thu'], policy: 'uniform', stays_days: 14 }]
    : [site],
  guests_days: 7,
  words: s.has('empty')
    ? { nl: '', en: '' }
    : {
        nl: 'Kom je voor een gesprek? Loop gerust door naar het grand café: de koffie is voor iedereen.\n\nOp woensdag lunchen we samen aan de lange tafel.',
        en: 'Here for an interview? Walk on to the grand café: coffee is for everybody.\n\nOn Wednesdays we have lunch together at the long table.',
      },
});
const hires = () => ({
  months: Array.from({ length: 13 }, (_, back_) => ({
    month: back(back_),
    hires: back_ === 0 ? null : 3,
    through_us: back_ === 0 ? null : 1,
    open: back_ < 2,
  })),
});

export const houseAnswers = [
  ['GET', /^\/api\/(admin\/)?vacancies$/, (s) => ok(vacancies(s))],
  ['POST', /^\/api\/vacancies$/, () => ok({ id: 4 }, 201)],
  ['DELETE', /^\/api\/vacancies\/\d+$/, () => none],
  ['GET', /^\/api\/welcome$/, (s) => ok(welcome(s))],
  ['PUT', /^\/api\/welcome$/, () => none],
  ['GET', /^\/api\/admin\/hires$/, () => ok(hires())],
  ['PUT', /^\/api\/house\/months\/[^/]+\/hires$/, () => none],
  [
    'GET',
    /^\/api\/house\/months$/,
    (s) =>
      s.has('signed-out')
        ? problem(401, 'unauthorized')
        : ok({
            months: months(s),
            hired: s.has('empty') ? null : { from: back(13), to: back(2), hires: 35, through_us: 10 },
          }),
  ],
];
