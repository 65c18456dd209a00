// De woorden voor één persoon in de lijst: toevoegen, verbeteren, en meerdere tegelijk.
import { count } from '../count.ts';

export const register = {
  add: 'Iemand toevoegen',
  addGo: 'Toevoegen',
  added: (name: string) => `${name} staat in de lijst.`,
  same: (name: string) => `${name} stond er al in, precies zo.`,
  cancel: 'Toch niet',
  details: 'Gegevens',
  email: 'E-mailadres',
  badgeGoes: 'Met een ander adres vervalt de badge. Geef daarna een nieuwe.',
  team: 'Team (niet verplicht)',
  language: 'Taal van de brieven',
  needs: 'Wat de plek moet hebben',
  newOrganisation: (name: string) => `${name} staat er nog niet bij en komt erbij als partner.`,
  save: 'Gegevens bewaren',
  given:
    'Dit adres gaf een coördinator, en het is al van iemand anders of van iemand die zich liet wissen. Er gaat geen mail heen. Geef een ander adres, of zet de persoon op non-actief.',
  saved: 'Bewaard.',
  again: 'Deze persoon heeft zich laten wissen. Voeg alleen weer toe als die daarmee instemt.',
  addAgain: 'Toch toevoegen, met instemming',
  empty: {
    name: 'Vul een naam in.',
    email: 'Vul een e-mailadres in.',
    organisation: 'Vul een organisatie in.',
  },
  wrong: {
    required: 'Vul dit in.',
    'too-long': 'Hooguit 200 tekens.',
    unreadable: 'Hier staan tekens in die niet te lezen zijn.',
    'no-address': 'Dit is geen e-mailadres, zoals naam@organisatie.nl.',
    link: 'Een naam zonder webadres: mensen krijgen er brieven mee.',
    'email-taken': 'Dit adres is al van iemand in de lijst.',
    'email-in-use':
      'Dit adres is al gebruikt en blijft dus: wie het nieuwe leest, zou kunnen zien waar deze persoon zat. Zet de persoon op non-actief en voeg toe met het nieuwe adres.',
    'was-erased': 'Wie dit adres had, heeft zich laten wissen.',
  },
  only: 'Toon',
  filters: {
    all: 'Iedereen',
    active: 'Wie actief is',
    inactive: 'Wie niet actief is',
    facility: 'Wie het gebouw beheert',
    admin: 'Beheerders van alles',
  },
  choose: (name: string) => `Kies ${name}`,
  chooseAll: 'Kies iedereen op deze pagina',
  chosen: (n: number) => count(n, '1 persoon gekozen', '# mensen gekozen'),
  drop: 'Niemand kiezen',
  deactivateAll: 'Op non-actief zetten',
  deactivateSure: (n: number) =>
    count(
      n,
      '1 persoon krijgt dan geen plek en geen brieven meer.',
      '# mensen krijgen dan geen plek en geen brieven meer.',
    ),
  deactivateYes: 'Ja, op non-actief',
  activateAll: 'Weer actief maken',
  oneself: 'Jezelf kun je niet op non-actief zetten.',
  gone: 'Iemand die je koos, staat er niet meer in. Er is niets veranderd.',
};
