import { count } from '../count.ts';

/** De gasten van de dag, voor de balie. Van medewerkers alleen de naam van wie verwacht. */
export const reception = {
  title: 'Gasten',
  why: 'Wie vandaag of morgen wordt verwacht, en wie er is. Dat je keek, staat bij je gasten en hun gastheer of gastvrouw.',
  days: 'Welke dag?',
  today: 'Vandaag',
  tomorrow: 'Morgen',
  again: 'Vernieuwen',
  none: 'Niemand verwacht.',
  count: (here: number, expected: number) =>
    `${count(here, '1 gast binnen', '# gasten binnen')}, ${count(expected, '1 verwacht', '# verwacht')}`,
  guest: 'Gast',
  host: 'Voor wie',
  nobody: 'niet gezegd',
  typed: (host: string) => `${host} (zoals ingetypt)`,
  kind: 'Soort',
  kinds: {
    client: 'Klant',
    relation: 'Relatie',
    applicant: 'Sollicitant',
    supplier: 'Leverancier',
    other: 'Anders',
  },
  state: 'Nu',
  expected: 'Verwacht',
  here: (time: string) => `Binnen sinds ${time}`,
  left: (time: string) => `Weg om ${time}`,
  print: 'Badge',
  printOf: (name: string) => `Badge afdrukken: ${name}`,
  badge: (name: string) => `De badge van ${name}, alleen goed op de dag zelf.`,
  done: 'Klaar',
  checkOut: 'Is weg',
  checkOutOf: (name: string) => `Is weg: ${name}`,
  sure: 'Is deze gast weg?',
  yes: 'Ja, weg',
  no: 'Nee',
  wasLeft: (name: string) => `${name} is weg.`,
  refused: {
    'not-checked-in': 'Deze gast was al weg.',
    'unknown-guest': 'Deze gast staat niet meer op de lijst.',
  },
};
