// De woorden van /house: wat een maand in huis opleverde.
import { numberNl } from '../count.ts';

export const nl = {
  title: 'De maand van het huis',
  lead: 'Wat er van ontmoetingen komt.',
  intro: 'Twaalf maanden in cijfers, voor op de agenda. Ze gaan over het huis, nooit over iemand.',
  building: 'Naar het gebouw',
  signIn: 'Log in om te zien wat er van ontmoetingen komt.',
  none: 'Er is nog geen maand om te laten zien. De eerste cijfers komen op de tweede dag van de volgende maand.',
  of: (month: string) => `In ${month}`,
  hidden: 'niet gepubliceerd',
  figures: {
    new_pairs: 'Nieuwe tweetallen',
    follow_ups: 'Vervolg gegeven',
    outcomes: 'Iets moois gebeurd',
    introductions: 'Aan elkaar voorgesteld',
    stories_told: 'Verhalen verteld',
    stories_landed: 'Verhalen geland',
    gatherings: 'Bijeenkomsten',
    attendance: 'Keer erbij',
    guests: 'Bezoeken van gasten',
  },
  about: {
    new_pairs:
      'voor het eerst, voor zover nog bekend, samen aan een tafel, in het café of op een bijeenkomst',
    follow_ups: 'koffie, een telefoontje, een bericht of iets anders dat ervan kwam',
    outcomes: 'een idee, een kans, hulp of plezier',
    introductions: 'iemand bracht twee mensen bij elkaar',
    stories_told: 'zo veel kwamen er op het podium',
    stories_landed: 'wat iemand vertelde, is nu hoe we het doen',
    gatherings: 'voor iedereen in huis',
    attendance: 'zo vaak was er iemand bij een bijeenkomst',
    guests: 'één per gast en dag',
  },
  kinds: { ideas: 'ideeën', leads: 'kansen', help: 'keer hulp', fun: 'keer plezier' },
  ofWhich: (list: string) => `waarvan ${list}`,
  line: (figure: string, first: string, last: string) => `${figure}, van ${first} tot en met ${last}`,
  hired: 'Nieuwe collega’s',
  hiredText: (from: string, to: string, hires: number) =>
    `Van ${from} tot en met ${to} kwamen er ${numberNl(hires)} nieuwe collega’s.`,
  hiredThrough: (through: number) => `${numberNl(through)} van hen kwamen binnen via iemand uit het huis.`,
  vacancies: {
    title: 'We zoeken een collega',
    know: 'Ik weet iemand',
    read: 'Lees de vacature',
    nothing:
      '“Ik weet iemand” opent een bericht in je eigen mail. Aan wie je het stuurt, komen wij niet te weten.',
    subject: (title: string) => `Iets voor jou? ${title}`,
    body: ({ title, line, link }: { title: string; line: string; link: string }) =>
      `Hoi,\n\nBij ons zoeken ze een collega: ${title}. ${line}\n${link}\n\nIk moest aan jou denken. Zullen we er een kop koffie over drinken? Dan laat ik je meteen zien hoe het hier is.\n\nGroet,`,
  },
  paragraph: 'Om te plakken',
  paragraphWhy: 'Eén alinea voor de notulen of het teamoverleg.',
  copy: 'Kopieer de alinea',
  copied: 'Gekopieerd',
  copyByHand: 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.',
  sentences: {
    new_pairs: (n: number) =>
      `deelden ${numberNl(n)} tweetallen, voor zover nog bekend voor het eerst, een tafel, het café of een bijeenkomst`,
    follow_ups: (n: number) => `kreeg een ontmoeting ${numberNl(n)} keer een vervolg`,
    outcomes: (n: number) => `gebeurde er ${numberNl(n)} keer iets moois`,
    introductions: (n: number) => `werden ${numberNl(n)} keer twee mensen aan elkaar voorgesteld`,
    stories_told: (n: number) => `kwamen er ${numberNl(n)} verhalen op het podium`,
    stories_landed: (n: number) => `werden ${numberNl(n)} verhalen deel van hoe we werken`,
    gatherings: (n: number) => `waren er ${numberNl(n)} bijeenkomsten voor iedereen`,
    attendance: (n: number) => `kwam ${numberNl(n)} keer iemand naar een bijeenkomst`,
    guests: (n: number) => `ontvingen we ${numberNl(n)} keer een gast`,
  },
  sentence: (month: string, list: string) => `In ${month} ${list}.`,
  rounded: 'Alle cijfers zijn afgerond op vijf.',
  nothing: (month: string) => `Over ${month} zijn er geen cijfers die groot genoeg zijn om te laten zien.`,
  table: 'Alle twaalf maanden',
  month: 'Maand',
  file: 'Download als CSV',
  print: 'Print deze pagina',
  rule: 'Hoe deze cijfers ontstaan',
  ruleText:
    'Een cijfer staat hier alleen als er genoeg mensen achter zitten: minstens tien, tenzij een gebouw iets anders koos. Alles is afgerond op vijf. Een maand komt op de tweede dag van de volgende uit, en verandert daarna niet meer. Bij verhalen tellen daarvoor alleen vertellers mee die hun naam erbij zetten. Nieuwe collega’s zijn over twaalf maanden opgeteld; een beheerder voert alleen aantallen in.',
};
export type HouseTexts = typeof nl;
