// The words for the second card: on the own page and after the scan.
import type { CardTexts } from './nl.ts';

export const en: CardTexts = {
  title: 'Second card',
  why: 'Do you sometimes come for something else, such as your own business or a secondment? People at your table then read what you write here: at the table, in their Monday letter and on their own page. A note beside it says that these are your own words.',
  same: 'For your contacts, and on everything you write yourself, your own organisation stays beside your name. A second card gives no other rights or days.',
  nobody:
    'Nobody sees your card now: your name is not visible to others. You can change that in your settings.',
  organisation: 'Who are you working for then?',
  organisationHint: 'At most 60 characters, without a link.',
  organisationNone: 'Fill in who you are working for then.',
  line: 'What do you do there? (optional)',
  days: 'On these days you come with this card',
  daysHint: 'No day chosen: only when you choose it yourself after the scan.',
  now: (card) => `This time you are here for ${card}.`,
  add: 'Make a second card',
  save: 'Save',
  saved: 'Saved. If you are already here, nothing changes for this visit.',
  remove: 'Remove the second card',
  removed: 'Removed. What you shared with it stays for as long as those days are kept.',
  wrong: 'A card cannot contain a link, an address or hidden characters.',
  choose: 'You are here for',
  chooseWhy: 'People at your table read this for the whole of this visit.',
};
