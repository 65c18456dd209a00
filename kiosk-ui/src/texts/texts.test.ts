import { describe, expect, it } from 'vitest';
import { consentText } from '../api/person.ts';
import { addDays, isoWeek, momentAt, mondayOf, partOfDay, weekday } from './dates.ts';
import { en as enConnect } from './connect/en.ts';
import { nl as nlConnect } from './connect/nl.ts';
import { en as enDemo } from './demo/en.ts';
import { en as enDraws } from './draws/en.ts';
import { nl as nlDraws } from './draws/nl.ts';
import { nl as nlDemo } from './demo/nl.ts';
import { en } from './en.ts';
import { en as enFacility } from './facility/en.ts';
import { nl as nlFacility } from './facility/nl.ts';
import { en as enGatherings } from './gatherings/en.ts';
import { nl as nlGatherings } from './gatherings/nl.ts';
import { en as enGuest } from './guest-sign-in/en.ts';
import { nl as nlGuest } from './guest-sign-in/nl.ts';
import { en as enIntroduce } from './introduce/en.ts';
import { nl as nlIntroduce } from './introduce/nl.ts';
import { en as enKiosk } from './kiosk/en.ts';
import { nl as nlKiosk } from './kiosk/nl.ts';
import { en as enMine } from './mine/en.ts';
import { nl as nlMine } from './mine/nl.ts';
import { nl } from './nl.ts';
import { en as enPrivacy } from './privacy/en.ts';
import { nl as nlPrivacy } from './privacy/nl.ts';
import { preferredLanguage } from './say.svelte.ts';

describe('numbers in words', () => {
  it.each([
    [0, 'Alle plekken zijn bezet', 'All desks are taken'],
    [1, 'Nog 1 plek vrij', '1 desk free'],
    [2, 'Nog 2 plekken vrij', '2 desks free'],
    [37, 'Nog 37 plekken vrij', '37 desks free'],
  ])('%i desks free', (n, dutch, english) => {
    expect(nlKiosk.free(n)).toBe(dutch);
    expect(enKiosk.free(n)).toBe(english);
  });

  it.each([
    [0, 'Het afgelopen uur kwam er nog geen plek vrij.', 'No desk came free in the past hour.'],
    [1, 'Het afgelopen uur kwam er 1 plek vrij.', '1 desk came free in the past hour.'],
    [3, 'Het afgelopen uur kwamen er 3 plekken vrij.', '3 desks came free in the past hour.'],
  ])('%i freed', (n, dutch, english) => {
    expect(nl.door.freedLastHour(n)).toBe(dutch);
    expect(en.door.freedLastHour(n)).toBe(english);
  });

  it('one person sits, two sit', () => {
    expect(nl.phone.besideList('Mirjam', 1)).toBe('Mirjam zit hier ook.');
    expect(nl.phone.besideList('Mirjam en Joost', 2)).toBe('Mirjam en Joost zitten hier ook.');
    expect(en.phone.besideList('Mirjam', 1)).toBe('Mirjam is here too.');
    expect(en.phone.besideList('Mirjam and Joost', 2)).toBe('Mirjam and Joost are here too.');
  });

  it('both languages have every word', () => {
    expect(shape(en)).toEqual(shape(nl));
    expect(shape(enFacility)).toEqual(shape(nlFacility));
    expect(shape(enDemo)).toEqual(shape(nlDemo));
    expect(shape(enDraws)).toEqual(shape(nlDraws));
    expect(shape(enKiosk)).toEqual(shape(nlKiosk));
    expect(shape(enMine)).toEqual(shape(nlMine));
    expect(shape(enConnect)).toEqual(shape(nlConnect));
    expect(shape(enIntroduce)).toEqual(shape(nlIntroduce));
    expect(shape(enPrivacy)).toEqual(shape(nlPrivacy));
    expect(shape(enGatherings)).toEqual(shape(nlGatherings));
    expect(shape(enGuest)).toEqual(shape(nlGuest));
  });

  it('nobody is ever said to have been met or spoken to', () => {
    const dutch = Object.values(nlMine.data.levels).map((level) => level('A'));
    const { company } = nl.week;
    for (const said of [nl.week.table, ...Object.values(company), nl.letter.tablemates, ...dutch])
      expect(said).not.toMatch(/sprak|ontmoet/);
    const english = Object.values(enMine.data.levels).map((level) => level('A'));
    for (const said of [en.week.table, ...Object.values(en.week.company), en.letter.tablemates, ...english])
      expect(said).not.toMatch(/met|talked/);
  });
});

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shape(v)]));
  return typeof value;
}

describe('the text of consent', () => {
  // The service keeps with each answer which of these was shown. Other words are another version: a new number
  // in api/person.ts and in the service's domain, and the words here.
  it('is the one whose version is sent', () => {
    expect(consentText).toBe('2026-11-24');
    expect([nl.consent.question, ...nl.consent.points]).toEqual([
      'Mogen anderen jouw naam zien, en jij de hunne?',
      'Ja: aan tafel zien anderen je voornaam. In hun maandagbrief en op hun eigen pagina staan je naam en organisatie, ook bij wie tegelijk met jou in het café was. Jij ziet hetzelfde van hen; alleen wie zelf ja zei doet mee.',
      'Nee: je krijgt net zo snel precies dezelfde plekken, alleen zonder namen.',
      'Het geldt pas vanaf vandaag. Leidinggevenden en beheerders zien je nooit terug. Je kunt altijd van gedachten veranderen.',
    ]);
    expect([en.consent.question, ...en.consent.points]).toEqual([
      'May others see your name, and you theirs?',
      'Yes: at the table others see your first name. Your name and organisation are in their Monday letter and on their own page, also for those who were in the café while you were. You see the same of them; only people who said yes themselves take part.',
      'No: you get the very same desks just as fast, only without names.',
      'It counts from today. Managers and facility staff never see you in it. You can always change your mind.',
    ]);
  });
});

describe('days and weeks', () => {
  it.each([
    ['2026-11-17', '2026-11-16', '2026-W47'],
    ['2026-11-22', '2026-11-16', '2026-W47'],
    ['2027-01-01', '2026-12-28', '2026-W53'],
    ['2024-12-30', '2024-12-30', '2025-W01'],
  ])('%s is in the week of %s, %s', (date, monday, week) => {
    expect(mondayOf(date)).toBe(monday);
    expect(isoWeek(date)).toBe(week);
  });

  it('a day stays its own day in every time zone', () => {
    expect(weekday('2026-11-17', 'nl')).toBe('dinsdag');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
  });

  it.each([
    ['2026-11-17', '00:00:00', '2026-11-16T23:00:00.000Z'],
    ['2026-07-01', '23:59:59', '2026-07-01T21:59:59.000Z'],
    ['2026-10-25', '12:00:00', '2026-10-25T11:00:00.000Z'],
    ['2026-03-29', '00:30:00', '2026-03-28T23:30:00.000Z'],
  ])('%s %s in Amsterdam is %s', (date, time, moment) => {
    expect(momentAt(date, time, 'Europe/Amsterdam')).toBe(moment);
  });

  it('the greeting goes by the clock of the site', () => {
    expect(partOfDay('2026-11-17T16:30:00Z', 'Europe/Amsterdam')).toBe('evening');
    expect(partOfDay('2026-11-17T16:30:00Z', 'America/New_York')).toBe('morning');
  });
});

describe('the language', () => {
  it('is what the address asks, else what the browser prefers', () => {
    expect(preferredLanguage('?lang=en', ['nl-NL'])).toBe('en');
    expect(preferredLanguage('?lang=xx', ['nl-NL', 'en'])).toBe('nl');
    expect(preferredLanguage('', ['fr-FR', 'nl'])).toBe('nl');
    expect(preferredLanguage('', ['fr-FR'])).toBe('en');
    expect(preferredLanguage('', [])).toBe('nl');
  });
});
