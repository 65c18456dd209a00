// De woorden van de schermen voor het gebouw. Cijfers en plekken; nooit wie waar was.
import { countNl as count } from '../count.ts';

import { kiosks, organisations, people, reports, settings } from './admin.nl.ts';
import { ownPeople, partners } from './partners.nl.ts';
import { hosting } from './hosting.nl.ts';
import { ownHouse } from './house.nl.ts';
import { places } from './places.nl.ts';
import { reception } from './reception.nl.ts';
import { register } from './register.nl.ts';
import { files } from './files.nl.ts';
import { print } from './print.nl.ts';
import { chart, use } from './use.nl.ts';

export const nl = {
  shell: {
    /** Het menu; de titel van elke pagina staat bij de pagina zelf. */
    menu: 'Het gebouw',
    site: 'Gebouw',
    leave: 'Uitloggen',
    nav: {
      now: 'Nu',
      use: 'Gebruik',
      places: 'Plekken',
      reports: 'Meldingen',
      print: 'Afdrukken',
      people: 'Mensen',
      organisations: 'Organisaties',
      gatherings: 'Bijeenkomsten',
      house: 'Huis',
      kiosks: 'Schermen',
      settings: 'Instellingen',
    },
    unknown: 'Deze pagina is er niet.',
    noSites: 'Er is nog geen gebouw. Een beheerder zet het erin met places.csv.',
    chunk: 'Deze pagina kon niet worden geladen.',
  },
  /** Wat er mis is met een veld; de browser zou het in zijn eigen taal zeggen. */
  field: {
    some: (n: number) =>
      count(
        n,
        'Er is niets bewaard: 1 veld klopt nog niet.',
        'Er is niets bewaard: # velden kloppen nog niet.',
      ),
    empty: 'Vul dit in.',
    noFile: 'Kies eerst een bestand.',
    noAddress: 'Dit is geen e-mailadres, zoals naam@organisatie.nl.',
    noLink: 'Dit is geen webadres: het begint met https://, zoals https://organisatie.nl/functie.',
    noNumber: 'Dit is geen getal.',
    noDay: 'Deze dag kan hier niet.',
    whole: 'Dit moet een heel getal zijn.',
    between: (least: string, most: string) => `Van ${least} tot en met ${most}.`,
    atLeast: (least: string) => `Minstens ${least}.`,
    atMost: (most: string) => `Hooguit ${most}.`,
    tooLong: (most: number) => `Hooguit ${most} tekens.`,
    odd: 'Dit kan hier niet staan.',
  },
  opening: {
    enrol: 'Het gebouw',
    enrolNext:
      'Voor wie het gebouw beheert, gasten ontvangt, bijeenkomsten aankondigt of de mensen van een organisatie bijhoudt. Wie waar zat, zie je hier nooit.',
    token: 'Jouw toegangssleutel',
    enrolGo: 'Inloggen',
    enrolWrong: 'Deze toegangssleutel is niet (meer) geldig.',
    byMail: 'Liever met een code per mail?',
    byPerson: 'Zonder toegangssleutel',
    byToken: 'Ik heb een toegangssleutel',
    mailTitle: 'Inloggen met je e-mailadres',
    mailWhy: 'Je krijgt een code per mail. Daarna blijf je hier acht uur ingelogd.',
    noRole: 'Deze code klopt niet, is verlopen, of je beheert hier niets.',
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
    outOfUseCount: (n: number) => count(n, '1 plek buiten gebruik', '# plekken buiten gebruik'),
    outOfUseNone: 'Alle plekken zijn te gebruiken.',
    until: (day: string) => `tot en met ${day}`,
    backInUse: 'Weer in gebruik',
    backInUseDesk: (desk: string) => `Weer in gebruik: ${desk}`,
    takeOut: 'Een plek buiten gebruik zetten',
    desk: 'Plek',
    reason: 'Wat is er?',
    fromField: 'Vanaf (leeg: nu)',
    untilField: 'Tot en met (niet verplicht)',
    untilBeforeFrom: 'De laatste dag ligt voor de eerste.',
    takeOutHow: 'Kies de plek op de plattegrond, of tik de naam in.',
    from: (day: string) => `vanaf ${day}`,
    cancel: 'Toch niet',
    cancelDesk: (desk: string) => `Toch niet: ${desk} in gebruik houden`,
    desksAre: (n: number) => count(n, '1 plek', '# plekken'),
    outOf: (n: number) => count(n, '1 buiten gebruik', '# buiten gebruik'),
    takeOutGo: 'Buiten gebruik zetten',
    unknownDesk: 'Deze plek bestaat hier niet.',
    persons: 'Dit scherm toont hoe vol het is. Wie er zit, is hier niet te zien.',
    frontDesk: {
      title: 'Komt er iemand van de kiosk?',
      badge: 'De badge is niet bekend',
      badgeAdmin: 'Zoek de persoon op naam en geef de badge opnieuw. Staat die er niet in, voeg die dan toe:',
      badgeManager:
        'Met een telefoon kan iedereen meteen verder: de QR-code op de kiosk. Voor een badge heb je een beheerder nodig.',
      offline: 'De kiosk heeft geen verbinding',
      offlineDo:
        'Een andere kiosk geeft gewoon een plek. Is die er niet, ga dan zitten waar niemand zit, en scan zodra de kiosk het weer doet.',
      sticker: 'De sticker op een plek klopt niet',
      stickerDo: 'Druk voor die plek een nieuwe af:',
    },
    floor: 'Verdieping',
    kinds: { desks: 'plekken', cafe: 'café', private: 'besloten' },
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

export type FacilityTexts = typeof nl;
