// The words of what an administrator fills in about the house.
import type { ownHouse as Dutch } from './house.nl.ts';

export const ownHouse: typeof Dutch = {
  title: 'The house',
  lead: 'What the house shows of itself. The figures take care of themselves.',
  see: 'See the house’s month',
  hires: {
    title: 'New colleagues',
    why: 'Enter two numbers a month. On the page of the house they are added up over twelve months, rounded to the nearest five, and shown only from ten people up. Nothing about candidates is kept here.',
    month: 'Month',
    hires: 'Hired',
    throughUs: 'Of whom through somebody in the house',
    keep: 'Save',
    empty: 'Enter a number; 0 if nobody.',
    over: 'There cannot be more through somebody in the house than were hired.',
    entered: 'Entered before',
    number: (hires, throughUs) => `${hires}, of whom ${throughUs} through somebody in the house`,
    nothing: 'nothing entered',
    out: 'fixed',
    outWhy: 'What is fixed is part of figures that are out.',
    kept: (month) => `Saved for ${month}.`,
    problems: {
      'month-written': 'This month is already part of published figures, and those do not change any more.',
      'bad-request': 'There cannot be more through somebody in the house than were hired.',
    },
  },
  vacancies: {
    title: 'We are looking for a colleague',
    why: 'A vacancy is on the page of the house, takes its turn on the screen in the café, and one a month is in the Monday letter.',
    none: 'There is no vacancy now.',
    name: 'Job',
    line: 'In one line',
    link: 'Address of the vacancy',
    add: 'Put this vacancy up',
    remove: 'Take it down',
    removeLabel: (title) => `Take ${title} down`,
    removeSure: 'Take this vacancy down?',
    removeNo: 'Leave it up',
    wrong: {
      title: 'Name the job: one line of at most 80 characters, without a link.',
      line: 'Say one line about it, of at most 140 characters and without a link.',
      link: 'This address does not work here: it begins with https:// and has at most 300 characters.',
    },
    problems: {
      'enough-vacancies': 'There are twenty vacancies already. Take one down first.',
      'bad-request': 'Job and line must not contain a link, and the address begins with https://.',
    },
  },
  welcome: {
    title: 'Words of welcome',
    why: 'For applicants and newcomers, on a page that anybody can read without signing in. Leave an empty line between paragraphs.',
    see: 'See the page',
    nl: 'In Dutch',
    en: 'In English',
    keep: 'Save',
    kept: 'Saved.',
    problems: {
      'bad-request': 'At most 2000 characters for each language, without tabs or hidden characters.',
    },
  },
};
