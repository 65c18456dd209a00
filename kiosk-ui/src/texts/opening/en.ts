import type { opening as nl } from './nl.ts';

export const opening: typeof nl = {
  closed: 'We are closed now.',
  closedToday: 'Closed today.',
  today: (opens, closes) => `Today desks are handed out from ${opens} to ${closes}.`,
  again: (day, opens, closes) => `Desks are handed out again on ${day}, from ${opens} to ${closes}.`,
  everyDay: 'every day',
  onDays: (days) => `on ${days}`,
  agreed: (days) => `Your organisation has desks here ${days}.`,
  agreedFrom: (days, from) => `From ${from} your organisation has desks here ${days}.`,
  agreedUntil: (days, until) => `Up to and including ${until} your organisation had desks here ${days}.`,
  nextAgreed: (day) => `The next day is ${day}.`,
};
