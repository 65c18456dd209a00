// The words of the figures.
import type * as Dutch from './use.nl.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? one : many.replace('#', String(n)));

export const chart: typeof Dutch.chart = {
  asTable: 'Show as table',
  asChart: 'Show as chart',
  file: 'CSV',
  table: (of) => `Table: ${of}`,
};

export const use: typeof Dutch.use = {
  title: 'How the building is used',
  range: 'Range',
  ranges: { day: 'Day', week: 'Week', month: 'Month' },
  before: { day: 'Day before', week: 'Week before', month: 'Month before' },
  after: { day: 'Day after', week: 'Week after', month: 'Month after' },
  day: 'Day',
  halfHour: 'Half-hour from',
  closed: 'closed',
  persons: 'people',
  desksTaken: 'desks taken',
  guests: 'in the café',
  peak: 'Busiest moment',
  average: 'On average',
  p95: 'At most, 95% of the time',
  peakAt: (day, time) => `people at once, ${day} at ${time}`,
  averageOf: 'people at once, while it was open',
  mostHidden: 'Most figures are not published; an average would say nothing.',
  tooFew: 'too few people to say',
  desksEnough: 'Desks that would do',
  desksOf: (n, days, of) =>
    `of ${n}, on ${days === of ? (of === 1 ? 'this day' : `all ${of} days`) : `${days} of ${of} days`}`,
  came: 'people came',
  cameThen: (n, others) =>
    `${n} people came${others > 0 ? `, as on ${count(others, 'one other day', '# other days')}` : ''}`,
  busiestDay: 'Busiest day',
  thisDay: 'This day',
  heat: 'Busy hours',
  hidden: 'not published',
  hiddenBrief: '–',
  heatLead: 'Number of people in the busier half of each hour. Where there is a “–”, nothing is published.',
  heatLegend: 'Colours, from quiet to busy',
  heatFrom: (n) => `from ${n}`,
  heatUnder: (n) => `under ${n}`,
  presence: 'How many were there',
  presenceMonth: 'The busiest moment of each day',
  presenceLead: 'Where the line stops, no figure is published.',
  presenceLabel: (peak) =>
    `Lines of people, desks taken, and people in the café. The most was ${peak} people. The figures are in the table.`,
  sufficed: 'How many desks would have sufficed?',
  sufficedLead: (desks, days, of, places) =>
    days === of
      ? `${desks} desks would have sufficed on ${of === 1 ? 'this day' : `all ${of} days`}. There were ${places}.`
      : `${desks} desks would have sufficed on ${days} of the ${of} days. There were ${places}.`,
  sufficedNone: 'Too little is published about desks to say.',
  desksAxis: 'Number of desks',
  daysEnough: 'Days enough',
  daysOf: (days, of) => `${days} of ${of}`,
  share: 'Share of the days',
  zones: 'Rooms side by side',
  zonesLead:
    'The bar is as long as the room has places, filled up to the average. The mark: at most, 95% of the time.',
  zone: 'Room',
  places: 'Places',
  bar: 'Average use',
  outlook: 'The next ten working days',
  outlookLead: (weeks) =>
    `Desks taken at the busiest moment, by the same weekday of the past ${count(weeks, 'week', '# weeks')}.`,
  outlookLabel: 'Desks expected to be taken each day, with lowest and highest. The figures are in the table.',
  outlookNone: 'Not enough days are known yet to expect anything.',
  expected: 'Expected',
  between: 'Between',
  was: 'Was',
  pastTitle: 'What was expected, and what it was',
  errorIs: (desks, days) =>
    `So far this outlook was ${count(desks, '1 desk', '# desks')} off on average, over ${count(days, '1 day', '# days')}.`,
  errorNone: 'How good this outlook is cannot be said yet.',
  perDay: 'Day by day',
  arrivals: 'Came',
  peakPersons: 'Most people',
  peakDesks: 'Most desks taken',
  stay: 'Stayed on average',
  hours: (hours, minutes) => `${hours} h ${String(minutes).padStart(2, '0')}`,
  noneYet: 'No figures yet',
  noneYetWhy: (k) =>
    `The figures of a day come the day after. A figure stands for at least ${k} people; below that it stays empty.`,
  noneHere: 'There are no figures of this range.',
  newest: 'The newest figures are of',
  few: 'Too few people were there at one time in this range. So no figure is published: nobody can be made out.',
  how: (k) =>
    `Each figure stands for at least ${k} people, is rounded to five and comes a day later. A figure is left out where fewer were there, or where it would give one of those away. Who was there is written nowhere here.`,
};
