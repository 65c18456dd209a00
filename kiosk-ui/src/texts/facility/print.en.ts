import { countEn, numberEn } from '../count.ts';
import type { print as Dutch } from './print.nl.ts';

const count = (n: number, one: string, more: string) => countEn(n, `1 ${one}`, `# ${more}`);

export const print: typeof Dutch = {
  title: 'Print',
  what: 'What do you want to print?',
  kinds: { desk: 'Desks', cafe: 'Café', badge: 'Badges' },
  part: 'Which desks',
  all: (n) => `All ${numberEn(n)}`,
  parts: { floor: 'Floor', zone: 'Room', table: 'Table' },
  size: 'Label sheet',
  sizes: { small: '70 × 37 mm, 24 per sheet', large: '99 × 68 mm, 8 per sheet' },
  used: 'Already used on the first sheet',
  marks: 'Cut marks',
  marksWhy: 'For plain paper; label sheets do not need them.',
  count: {
    sticker: (things, sheets) =>
      `${count(things, 'sticker', 'stickers')} on ${count(sheets, 'sheet', 'sheets')} of A4.`,
    badge: (things, sheets) =>
      `${count(things, 'badge', 'badges')} on ${count(sheets, 'sheet', 'sheets')} of A4.`,
  },
  nothing: {
    desk: 'There are no desks yet to make stickers for.',
    cafe: 'This building has no café.',
    badge: 'Choose people, and you see their new badges here.',
  },
  go: 'Print',
  hint: 'In the print dialogue, choose 100%, not “fit to page”.',
  sheet: (n, of) => `Sheet ${n} of ${of}`,
  search: 'Search by name',
  people: 'People',
  more: (n) => `And ${numberEn(n)} more; search by name.`,
  chosen: (n, names) => `${count(n, 'badge', 'badges')}: ${names}.`,
  chosenNone: 'Nobody chosen yet.',
  make: (n) => `Make ${count(n, 'new badge', 'new badges')}`,
  makeWhy:
    'We do not keep the code of a badge. So it can be printed only when it is made; the previous badge then stops working.',
};
