// De woorden van de schermen voor het gebouw. Cijfers en plekken; nooit wie waar was.

import { kiosks, people, reports, settings } from './admin.nl.ts';
import { places } from './places.nl.ts';
import { print } from './print.nl.ts';
import { chart, use } from './use.nl.ts';

const keer = (n: number, een: string, meer: string) => (n === 1 ? een : meer.replace('#', String(n)));

export const nl = {
  shell: {
    /** Het menu; de titel van elke pagina staat bij de pagina zelf. */
    menu: 'Het gebouw',
    site: 'Gebouw',
    leave: 'Afmelden',
    nav: {
      now: 'Nu',
      use: 'Gebruik',
      places: 'Plekken',
      reports: 'Meldingen',
      print: 'Afdrukken',
      people: 'Mensen',
      kiosks: 'Kiosken',
      settings: 'Instellingen',
    },
    unknown: 'Deze pagina is er niet.',
    noSites: 'Er is nog geen gebouw. Een beheerder zet het erin met places.csv.',
    chunk: 'Deze pagina kon niet worden geladen.',
  },
  opening: {
    enrol: 'Het gebouw',
    enrolNext: 'Hier zie je hoe het gebouw gebruikt wordt, en nooit wie er was.',
    token: 'Jouw kenmerk',
    enrolGo: 'Aanmelden',
    enrolWrong: 'Dit kenmerk is niet (meer) geldig.',
    byMail: 'Liever met een code per mail?',
    byPerson: 'Zonder kenmerk',
    byToken: 'Ik heb een kenmerk',
    mailTitle: 'Aanmelden met je e-mailadres',
    mailWhy: 'Je krijgt een code per mail. Daarna blijf je hier acht uur aangemeld.',
    noRole: 'Deze code klopt niet, is verlopen, of je beheert dit gebouw niet.',
    noFactor:
      'Een rol gaat alleen open met een tweede stap bij het inloggen. Stel die eerst in op je eigen pagina, onder Waar je bent ingelogd.',
  },
  now: {
    title: 'Het gebouw nu',
    at: (time: string) => `Stand van ${time}`,
    noFigures: 'Nog geen cijfers. Elke vijf minuten komt er een nieuwe stand.',
    scale: 'Hoe vol',
    zones: 'Ruimtes',
    zone: 'Ruimte',
    places: 'Plekken',
    band: 'Hoe vol',
    noBand: 'niet getoond',
    smallFloor:
      'Hoe vol een verdieping met minder dan 20 plekken is, tonen we niet: zo is niemand te herkennen.',
    small: 'Een ruimte met minder dan 20 plekken toont de stand van de verdieping.',
    outOfUse: 'Buiten gebruik',
    outOfUseCount: (n: number) => keer(n, '1 plek buiten gebruik', '# plekken buiten gebruik'),
    outOfUseNone: 'Alle plekken zijn te gebruiken.',
    until: (day: string) => `tot en met ${day}`,
    backInUse: 'Weer in gebruik',
    backInUseDesk: (desk: string) => `${desk} weer in gebruik nemen`,
    takeOut: 'Een plek buiten gebruik zetten',
    desk: 'Plek',
    reason: 'Wat is er?',
    fromField: 'Vanaf (leeg: nu)',
    untilField: 'Tot en met (niet verplicht)',
    untilBeforeFrom: 'De laatste dag ligt voor de eerste.',
    takeOutHow: 'Kies de plek op de plattegrond, of tik de naam in.',
    from: (day: string) => `vanaf ${day}`,
    cancel: 'Toch niet',
    cancelDesk: (desk: string) => `${desk} toch in gebruik houden`,
    desksAre: (n: number) => keer(n, '1 werkplek', '# werkplekken'),
    outOf: (n: number) => keer(n, '1 buiten gebruik', '# buiten gebruik'),
    takeOutGo: 'Buiten gebruik zetten',
    unknownDesk: 'Deze plek bestaat hier niet.',
    persons: 'Dit scherm toont hoe vol het is. Wie er zit, is hier niet te zien.',
    floor: 'Verdieping',
    kinds: { desks: 'werkplekken', cafe: 'café', private: 'besloten' },
  },
  chart,
  use,
  places,
  reports,
  print,
  people,
  kiosks,
  settings,
};

export type FacilityTexts = typeof nl;
