// The words of the figures.
import { countEn as count, numberEn } from '../count.ts';
import type * as Dutch from './use.nl.ts';

const numbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWeeks = (n: number) => (n === 1 ? 'week' : `${numbers[n] ?? n} weeks`);

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
  p95: '95% of the time at most',
  peakAt: (day, time) => `people at once, ${day} at ${time}`,
  averageOf: 'people at once, while it was open',
  mostHidden: 'Most figures are not published; an average would say nothing.',
  tooFew: 'too few people to say',
  desksEnough: 'Desks needed',
  desksOf: (n, days, of) =>
    `of ${numberEn(n)}, on ${days === of ? (of === 1 ? 'this day' : `all ${of} days`) : `${days} of ${of} days`}`,
  came: 'people came',
  cameThen: (n, others) =>
    `${numberEn(n)} people came${others > 0 ? `, as on ${count(others, 'one other day', '# other days')}` : ''}`,
  busiestDay: 'Busiest day',
  thisDay: 'This day',
  heat: 'Busy hours',
  hidden: 'not published',
  hiddenBrief: '–',
  heatLead:
    'The number of people in the busier half of each hour. Where there is a “–”, nothing is published.',
  heatLegend: 'Colours, from quiet to busy',
  heatFrom: (n) => `from ${numberEn(n)}`,
  heatUnder: (n) => `under ${numberEn(n)}`,
  presence: 'How many people were there',
  presenceMonth: 'The busiest moment of each day',
  presenceLead: 'Where the line stops, no figure is published.',
  presenceLabel: (peak, cafe) =>
    `${cafe ? 'Lines for people, desks taken, and people in the café' : 'Lines for people and desks taken'}. The highest was ${peak} people. The figures are in the table.`,
  sufficed: 'How many desks would have been enough?',
  sufficedLead: (desks, days, of, places) =>
    days === of
      ? `${numberEn(desks)} desks would have been enough on ${of === 1 ? 'this day' : `all ${of} days`}. There were ${numberEn(places)}.`
      : `${numberEn(desks)} desks would have been enough on ${days} of the ${of} days. There were ${numberEn(places)}.`,
  sufficedNone: 'Too few figures about desks are published to say.',
  desksAxis: 'Number of desks',
  daysEnough: 'Days it was enough',
  daysOf: (days, of) => `${days} of ${of}`,
  share: 'Share of the days',
  zones: 'Rooms side by side',
  zonesLead:
    'The length of a bar is the number of places in the room; it is filled up to the average. The mark: 95% of the time it was no fuller than this.',
  zone: 'Room',
  places: 'Places',
  bar: 'Average use',
  outlook: 'The next ten working days',
  outlookLead: (weeks) =>
    `Desks taken at the busiest moment, going by the same weekday. Line: expected. Box: lowest and highest of the last ${inWeeks(weeks)}.`,
  outlookLabel: 'Desks expected to be taken each day, with lowest and highest. The figures are in the table.',
  outlookNone: 'There are not enough days yet to say what to expect.',
  expected: 'Expected',
  between: 'Between',
  was: 'Turned out',
  pastTitle: 'What was expected, and how it turned out',
  errorIs: (desks, days) =>
    `So far this outlook has been off by ${count(desks, '1 desk', '# desks')} on average, over ${count(days, '1 day', '# days')}.`,
  errorNone: 'It is too early to say how good this outlook is.',
  perDay: 'Day by day',
  arrivals: 'People who came',
  peakPersons: 'Most people at once',
  peakDesks: 'Most desks taken at once',
  stay: 'Average time here',
  hours: (hours, minutes) => `${hours} h ${String(minutes).padStart(2, '0')}`,
  noneYet: 'No figures yet',
  noneYetWhy: (k) =>
    `The figures for a day come the day after. A figure stands for at least ${k} people; below that it is left empty.`,
  noneHere: 'There are no figures for this range.',
  newest: 'The newest figures are for',
  few: 'Too few people were there at any one time in this range. So no figure is published, and nobody can be recognised.',
  how: (k) =>
    `Each figure stands for at least ${k} people, is rounded to the nearest five and comes a day later. A figure is left out where there were fewer people, or where it would reveal another figure that is left out. Nothing here says who was there.`,
};
