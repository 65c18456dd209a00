// The words for one person in the list: adding, correcting, and several at once.
import { countEn as count } from '../count.ts';
import type { register as Dutch } from './register.nl.ts';

export const register: typeof Dutch = {
  add: 'Add a person',
  addGo: 'Add',
  added: (name) => `${name} is in the list.`,
  same: (name) => `${name} was in the list already, with the same details.`,
  cancel: 'Never mind',
  details: 'Details',
  email: 'E-mail address',
  badgeGoes: 'With another address the badge stops working. Give them a new one afterwards.',
  team: 'Team (optional)',
  language: 'Language of letters',
  needs: 'What the desk must have',
  chooseOrganisation: 'Choose an organisation',
  otherOrganisation: 'A new organisation',
  newOrganisation: 'What is the new organisation called?',
  newOrganisationWhy: 'It will be added as a partner.',
  meant: (name) => `There is already an organisation called ${name}.`,
  takeMeant: (name) => `Choose ${name}`,
  save: 'Save details',
  given:
    'A coordinator gave this address, and it is somebody else’s, or was that of somebody who was erased. No mail goes there. Give another address, or deactivate the person.',
  saved: 'Saved.',
  again: 'This person had themselves erased. Add them again only if they agree to it.',
  addAgain: 'Add all the same, with their consent',
  empty: {
    name: 'Please fill in a name.',
    email: 'Please fill in an e-mail address.',
    organisation: 'Please fill in an organisation.',
  },
  wrong: {
    required: 'Please fill this in.',
    'too-long': 'At most 200 characters.',
    unreadable: 'This has characters in it that cannot be read.',
    'no-address': 'This is not an e-mail address, such as name@organisation.com.',
    link: 'A name without a web address: people get letters that carry it.',
    'email-taken': 'Somebody in the list has this address already.',
    'email-in-use':
      'This address has been used, so it stays: whoever reads the new one could see where this person sat. Deactivate the person, and add them with the new address.',
    'was-erased': 'Whoever had this address had themselves erased.',
  },
  only: 'Show',
  filters: {
    all: 'Everybody',
    active: 'Active people',
    inactive: 'Inactive people',
    facility: 'Building managers',
    admin: 'Administrators',
    editor: 'Editors of stories',
  },
  choose: (name) => `Select ${name}`,
  chooseAll: 'Select everybody on this page',
  chosen: (n) => count(n, '1 person selected', '# people selected'),
  drop: 'Clear selection',
  deactivateAll: 'Deactivate',
  deactivateSure: (n) =>
    count(
      n,
      '1 person will then get no desk and no letters.',
      '# people will then get no desk and no letters.',
    ),
  deactivateYes: 'Yes, deactivate',
  activateAll: 'Activate again',
  oneself: 'You cannot deactivate yourself.',
  gone: 'Somebody you selected is no longer in the list. Nothing has changed.',
};
