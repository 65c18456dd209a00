// The words of the facility screens. Figures and places; never who was where.
import { countEn as count } from '../count.ts';
import { kiosks, organisations, people, reports, settings } from './admin.en.ts';
import type { FacilityTexts } from './nl.ts';
import { ownPeople, partners } from './partners.en.ts';
import { hosting } from './hosting.en.ts';
import { ownHouse } from './house.en.ts';
import { places } from './places.en.ts';
import { reception } from './reception.en.ts';
import { register } from './register.en.ts';
import { files } from './files.en.ts';
import { print } from './print.en.ts';
import { chart, use } from './use.en.ts';

export const en: FacilityTexts = {
  shell: {
    menu: 'The building',
    site: 'Building',
    leave: 'Sign out',
    nav: {
      now: 'Now',
      use: 'Use',
      places: 'Places',
      reports: 'Reports',
      print: 'Print',
      people: 'People',
      organisations: 'Organisations',
      gatherings: 'Gatherings',
      house: 'House',
      kiosks: 'Screens',
      settings: 'Settings',
    },
    unknown: 'There is no such page.',
    noSites: 'There is no building yet. An administrator can import one with places.csv.',
    chunk: 'This page could not be loaded.',
  },
  field: {
    some: (n) =>
      count(
        n,
        'Nothing was saved: 1 field is not right yet.',
        'Nothing was saved: # fields are not right yet.',
      ),
    empty: 'Please fill this in.',
    noFile: 'Choose a file first.',
    noAddress: 'This is not an e-mail address, such as name@organisation.com.',
    noLink: 'This is not a web address: it begins with https://, such as https://organisation.com/job.',
    noNumber: 'This is not a number.',
    noDay: 'This day cannot be chosen here.',
    whole: 'This has to be a whole number.',
    between: (least, most) => `From ${least} to ${most}.`,
    atLeast: (least) => `At least ${least}.`,
    atMost: (most) => `At most ${most}.`,
    tooLong: (most) => `At most ${most} characters.`,
    odd: 'This cannot be entered here.',
  },
  opening: {
    enrol: 'The building',
    enrolNext:
      'For whoever manages the building, receives guests, announces gatherings or keeps the people of an organisation. Who sat where is never shown here.',
    token: 'Your token',
    enrolGo: 'Sign in',
    enrolWrong: 'This token is not valid, or no longer valid.',
    byMail: 'Get a code by e-mail instead?',
    byPerson: 'Without a token',
    byToken: 'I have a token',
    mailTitle: 'Sign in with your e-mail address',
    mailWhy: 'You get a code by e-mail. After that you stay signed in here for eight hours.',
    noRole: 'This code is wrong or has expired, or you manage nothing here.',
    noFactor:
      'A role opens only with a second step at signing in. Set that up on your own page first, under Where you are signed in.',
  },
  now: {
    title: 'The building now',
    at: (time) => `As of ${time}`,
    noFigures: 'No figures yet. New ones come every five minutes.',
    scale: 'How full',
    zones: 'Rooms',
    zone: 'Room',
    places: 'Places',
    band: 'How full',
    noBand: 'not shown',
    smallFloor:
      'We do not show how full a floor with fewer than 20 places is, so that nobody can be recognised.',
    small: 'A room with fewer than 20 places shows how full its floor is.',
    outOfUse: 'Out of use',
    outOfUseCount: (n) => count(n, '1 desk out of use', '# desks out of use'),
    outOfUseNone: 'All desks can be used.',
    until: (day) => `up to and including ${day}`,
    backInUse: 'Back in use',
    backInUseDesk: (desk) => `Back in use: ${desk}`,
    takeOut: 'Take a desk out of use',
    desk: 'Desk',
    reason: 'What is wrong?',
    fromField: 'From (empty: now)',
    untilField: 'Up to and including (optional)',
    untilBeforeFrom: 'The last day is before the first.',
    takeOutHow: 'Choose the desk on the plan, or type its name.',
    from: (day) => `from ${day}`,
    cancel: 'Never mind',
    cancelDesk: (desk) => `Never mind: keep ${desk} in use`,
    desksAre: (n) => count(n, '1 desk', '# desks'),
    outOf: (n) => count(n, '1 out of use', '# out of use'),
    takeOutGo: 'Take out of use',
    unknownDesk: 'There is no such desk here.',
    persons: 'This screen shows how full it is, never who sits where.',
    frontDesk: {
      title: 'Did the kiosk send somebody to you?',
      badge: 'The badge is not known',
      badgeAdmin:
        'Find the person by name and give them the badge again. If they are not in the list, add them:',
      badgeManager:
        'With a phone anybody can go on at once: the QR code on the kiosk. For a badge, ask an administrator.',
      offline: 'The kiosk has no connection',
      offlineDo:
        'Another kiosk gives a desk as always. If there is none, sit where nobody sits, and scan once the kiosk works again.',
      sticker: 'The sticker on a desk is wrong',
      stickerDo: 'Print a new one for that desk:',
    },
    floor: 'Floor',
    kinds: { desks: 'desks', cafe: 'café', private: 'private' },
  },
  chart,
  use,
  places,
  reports,
  print,
  people,
  files,
  reception,
  hosting,
  ownHouse,
  register,
  kiosks,
  organisations,
  partners,
  ownPeople,
  settings,
};
