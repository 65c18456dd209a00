// The words for the second card: on the own page and after the scan.
import type { CardTexts } from './nl.ts';

export const en: CardTexts = {
  title: 'Second card',
  why: 'Do you sometimes come for something else, such as your own business or a secondment? People at your table then read what you write here: at the table, in their Monday letter and on their own page. It says that these are your own words.',
  same: 'To your contacts, and in everything you write yourself, you stay with your own organisation. A second card gives no other rights or days.',
  nobody:
    'Nobody sees your card now: your name is not visible to others. You can change that in your settings.',
  organisation: 'Who do you come for then?',
  organisationHint: 'At most 60 characters, without a link.',
  organisationNone: 'Write who you come for.',
  line: 'What do you do there? (optional)',
  days: 'On these days you come with this card',
  daysHint: 'No day chosen: only when you choose it yourself after the scan.',
  now: (card) => `This time you come as ${card}.`,
  add: 'Make a second card',
  save: 'Save',
  saved: 'Saved. If you are in already, this visit stays as it began.',
  remove: 'Remove the second card',
  removed: 'Removed. What you shared with it stays for as long as those days are kept.',
  wrong: 'A card has no link, address or characters that cannot be seen.',
  choose: 'You come as',
  chooseWhy: 'This is what people at your table read, for this whole visit.',
};
