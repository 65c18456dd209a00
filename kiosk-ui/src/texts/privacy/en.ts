// The words of /privacy: what we keep, for how long, and who sees it.
import type { PrivacyTexts } from './nl.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? one : many.replace('#', String(n)));

export const en: PrivacyTexts = {
  title: 'What we keep',
  lead: 'We remember little, and not for long.',
  intro:
    'Aanschuif gives you a desk and helps you remember whom you were there with. For that it has to know something about you. Here is what, for how long, and who sees it.',
  hours: (n) => count(n, '1 hour', '# hours'),
  minutes: (n) => count(n, '1 minute', '# minutes'),
  days: (n) => count(n, '1 day', '# days'),
  daysRange: (least, most) => (least === most ? count(least, '1 day', '# days') : `${least} to ${most} days`),
  months: (n) => count(n, '1 month', '# months'),
  fades: 'How it fades',
  atOnce: 'At once',
  fade: {
    atOnce: 'What you erase or withdraw yourself, on the other side too.',
    ticket: 'The ticket with which your phone got a desk after the scan.',
    stays: 'Where you sat, and how that desk was drawn.',
    encounters: 'Whom you shared space with. Only how often, and the first and last day, remain.',
    both: 'Where you sat and with whom. Of with whom only how often, and the first and last day, remain.',
    log: 'Who looked at your data with special rights.',
  },
  longer: {
    stays: (site, days, usual, since) =>
      `${site} keeps where you sat for ${days} days, longer than the usual ${usual}. It has since ${since}.`,
    encounters: (site, days, usual, since) =>
      `${site} keeps whom you shared space with for ${days} days, longer than the usual ${usual}. It has since ${since}.`,
  },
  why: 'What for',
  whyParts: [
    [
      'To hand out desks',
      'Who you are and where you sit. Without it nobody gets a desk, and we do not know what is free.',
    ],
    [
      'To help you remember',
      'Whom you were somewhere with. Only if you said yes, only with those who said yes too, and only from that day on. With a no you get the same desks just as fast.',
    ],
    [
      'Not today',
      'You can always check in unseen, without a reason. Nothing of that day gets into anybody’s digest.',
    ],
  ],
  long: 'For how long',
  longWhy: 'Everything we keep, and when it goes.',
  what: 'What',
  howLong: 'How long',
  groups: { you: 'About you', days: 'About your days', work: 'To make it work', house: 'About the building' },
  kept: {
    you: 'Your name, e-mail address, organisation, team, badge and what your desk must have',
    youLong: 'as long as your organisation enters you here, or until you have yourself erased',
    consents: 'What you said about names at the table, and which text was shown then',
    consentsLong: 'as long as we know you',
    guests: 'Of a guest: name, organisation and visit',
    guestsLong: (days) => `${days} after the last visit`,
    stays: 'Where and when you sat, and how your desk was drawn',
    encounters: 'Whom you shared space with, and for how long',
    encountersLong: (days) => `${days}; after that only how often, and the first and last day`,
    answers: 'What you answered about somebody',
    answersLong: 'until you take it back, withdraw or have yourself erased',
    ticket: 'Your phone’s ticket at the entrance',
    code: 'The code to sign in',
    sessions: 'A device you are signed in on',
    sessionsLong: (idle, most) => `until ${idle} after your last visit, ${most} at most`,
    roles: 'A device of somebody who manages something here',
    requests:
      'The answer to a check-in, in case the connection drops; the question whether you are still there',
    log: 'Who looked at or changed your data with special rights',
    letters: 'That a letter went to you; what it said goes as soon as it is sent',
    lettersLong: 'a year at most',
    figures: 'Daily figures that the draw reckons with, without people',
    use: 'How full it was, by half-hour, without people',
    useLong: 'stays',
    draws: 'The draws of a day, under pseudonyms',
    drawsLong: (days) => `${days}; the day’s fingerprint stays`,
  },
  perSite: 'By building',
  perSiteWhy: 'A building can keep things shorter or longer. Longer is always pointed out here.',
  site: 'Building',
  columns: {
    stays: 'Where you sat',
    encounters: 'With whom',
    smallNumber: 'Figures from',
    names: 'Names in letters',
  },
  persons: (n) => count(n, '1 person', '# people'),
  yes: 'yes',
  no: 'no',
  longerThanUsual: 'longer than usual',
  who: 'Who sees what',
  sees: [
    ['You', 'Everything we keep about you.'],
    [
      'Colleagues who said yes too',
      'Your first name, while you sit at their table. And in their digest your name and organisation, with the day and the place you shared.',
    ],
    ['The kiosk', 'Never a name. Only the desk that goes with your badge, for eight seconds.'],
    ['Who manages the building', 'Figures only. Their screens have no way to people.'],
    [
      'Administrators',
      'Names, addresses, badges and roles. Not where you sat, and not with whom. What they look up about you, you can read.',
    ],
    [
      'Who runs the server',
      'Can technically reach everything that is kept. What is looked up about you there with a command of Aanschuif, you can read too.',
    ],
  ],
  never: 'There is no overview of who was in when. For nobody.',
  draw: 'The draw',
  drawWhy: 'That is why it cannot favour anybody.',
  knows: 'The draw knows',
  knowsList: {
    free: 'Which desks are free.',
    needs: 'What your desk must have for bodily or technical reasons.',
    met: 'Who shared a table lately, where they had said yes to that.',
    metAt: (sites) => `In ${sites}: who shared a table lately, where they had said yes to that.`,
  },
  knowsNot: 'It never knows',
  knowsNotList: ['Your job or rank.', 'Your team.', 'Your preference.', 'Your calendar.'],
  drawMore: 'How the draw works, and how to check it',
  figures: 'Figures',
  figuresText: (people) =>
    `A figure about the building stands for at least ${people}, is rounded to five, and comes the next day at the earliest. Where there were fewer, there is none.`,
  figuresOther: (site, people) => `In ${site} it stands for at least ${people}.`,
  letters: 'Letters',
  lettersText:
    'A code when you sign in, once the question about names, the question whether you are still at your desk, and on Monday whom you shared a table with. You stop the Monday letter with one tap.',
  lettersNoNames: (sites) => `In ${sites} there are no names in letters; you see them after signing in.`,
  lettersFile: 'This is a trial set-up: letters do not leave, but go to a folder on the server.',
  signIn: 'Signing in',
  signInCode: (minutes) =>
    `With a code by mail, good for ${minutes}. There is no password, so none can leak either.`,
  signInProvider: (name) =>
    `Or with ${name}. It tells us your e-mail address and who you are there. From us it does not hear where you sit.`,
  rights: 'Your rights',
  rightsWhy: 'No form and no waiting: they are buttons.',
  rightsList: [
    ['/me#data', 'See everything and take it along', 'In plain words, or as a file.'],
    ['/me#looks', 'See who looked', 'Who, when and why.'],
    ['/me#devices', 'Sign out everywhere', 'Or on one device.'],
    ['/me', 'Change your mind', 'About names at the table, or about the Monday letter.'],
    ['/me#erase', 'Be erased', 'At once, and without anybody’s permission.'],
  ],
  wrong: 'Is something wrong?',
  rightsMore:
    'Your organisation’s administrators can put right what is wrong. If you cannot agree, you can go to the supervisory authority; in the Netherlands that is the Autoriteit Persoonsgegevens.',
  made: 'This page follows by itself what is set here.',
  changed: (day) => `How long a building keeps something was last changed on ${day}.`,
  print: 'Print this page',
};
