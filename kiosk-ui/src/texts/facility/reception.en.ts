import { count } from '../count.ts';
import type { reception as nl } from './reception.nl.ts';

export const reception: typeof nl = {
  title: 'Guests',
  why: 'Who is expected today or tomorrow, and who is here. That you looked stands with your guests and their hosts.',
  days: 'Which day?',
  today: 'Today',
  tomorrow: 'Tomorrow',
  again: 'Refresh',
  none: 'Nobody is expected.',
  count: (here, expected) =>
    `${count(here, '1 guest here', '# guests here')}, ${count(expected, '1 expected', '# expected')}`,
  guest: 'Guest',
  host: 'For whom',
  nobody: 'not said',
  typed: (host) => `${host} (as typed)`,
  kind: 'Kind',
  kinds: {
    client: 'Client',
    relation: 'Relation',
    applicant: 'Applicant',
    supplier: 'Supplier',
    other: 'Other',
  },
  state: 'Now',
  expected: 'Expected',
  here: (time) => `Here since ${time}`,
  left: (time) => `Left at ${time}`,
  print: 'Badge',
  printOf: (name) => `Print the badge: ${name}`,
  badge: (name) => `The badge of ${name}, good on the day itself only.`,
  done: 'Done',
  checkOut: 'Has left',
  checkOutOf: (name) => `Has left: ${name}`,
  sure: 'Has this guest left?',
  yes: 'Yes, left',
  no: 'No',
  wasLeft: (name) => `${name} has left.`,
  refused: {
    'not-checked-in': 'This guest had left already.',
    'unknown-guest': 'This guest is not on the list any more.',
  },
};
