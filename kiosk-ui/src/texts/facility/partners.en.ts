import { countEn as count } from '../count.ts';
import type { ownPeople as nlOwn, partners as nl } from './partners.nl.ts';

export const partners: typeof nl = {
  title: 'Organisations',
  why: 'Agree with each organisation on which days its people get a desk here. On those days they are in the draw like everybody else; on other days they are told which days, and the grand café is open to them. It counts from the next time somebody arrives.',
  none: 'There is no organisation yet. Each is added with its people.',
  kinds: {
    host: 'Your own organisation',
    client: 'Client',
    group: 'Sister organisation',
    adviser: 'Adviser',
    partner: 'Partner',
  },
  host: 'Every day',
  everyDay: 'every day',
  from: (day) => `from ${day} (no desks until then)`,
  until: (day) => `up to and including ${day}`,
  over: (day) => `ended on ${day} (no desks now)`,
  change: 'Change',
  changeOf: (name, site) => `Change: days of ${name}, ${site}`,
  close: 'Never mind',
  closeOf: (name, site) => `Never mind: days of ${name}, ${site}`,
  days: 'On which days?',
  daysWhy: 'As long as nothing is agreed, it is every day.',
  noDay: 'Choose at least one day.',
  fromField: 'From',
  untilField: 'Up to and including (optional)',
  order: 'The last day is before the first.',
  save: 'Save',
  saved: (name) => `Saved: the days of ${name}.`,
  sure: {
    fromThen: (name, day) => `Until ${day}, people from ${name} get no desk here at all, not even today.`,
    noMore: (name) => `The last day has passed: people from ${name} will no longer get a desk here.`,
    notToday: (name) => `People from ${name} will get no desk here today. Whoever already has one keeps it.`,
    today: (name) => `People from ${name} will get a desk here today as well.`,
  },
  sureYes: 'Yes, save it',
  takeBack: 'Every day again',
  takeBackSure: (name) => `People from ${name} will get a desk here every day.`,
  takeBackYes: 'Yes, every day',
  takenBack: (name) => `Saved: ${name} can come every day.`,
  no: 'No',
};

export const ownPeople: typeof nlOwn = {
  title: (organisation) => `People from ${organisation}`,
  why: 'Keep the list of people from your organisation, and print their badges. It does not show where anybody sits or sat, or whom they talk to.',
  none: 'Nobody is in the list yet. Add somebody, or import a file.',
  team: 'Team',
  emailFixed: 'Only an administrator of the building can change an address.',
  export: 'Save the list as a file',
  importWhy: (organisation) =>
    `A file with these columns; it is easiest to begin with the list that you save here. The organisation is always ${organisation}, the language nl or en; badge and visible_since stay empty. Whoever is in the list already is updated; whoever is not in the file stays. If anything is wrong, nothing changes.`,
  filters: { all: 'Everybody', active: 'Active people', inactive: 'Inactive people' },
  end: 'Deactivate',
  endWhy:
    'They will get no desk and no letters. Only an administrator of the building can activate them again.',
  wasEnded: (name) => `${name} is no longer active: signed out, and without a desk.`,
  ended: 'This person is not active. An administrator of the building can change that.',
  hasRole: 'This person manages something in the building. Ask an administrator of the building.',
  badges: 'Make and print new badges',
  badgesSure: (n) =>
    count(
      n,
      'The current badge will stop working. The new one is shown only once.',
      'The current badges will stop working. The new ones are shown only once.',
    ),
  badgesInactive: 'People who are not active get no badge. Nothing has changed.',
  badgesYes: 'Yes, make new ones',
  badgesMade: (n) => count(n, '1 new badge. Print it now.', '# new badges. Print them now.'),
  badgesDone: 'Done printing',
};
