// De woorden voor organisaties en de dagen die met hen zijn afgesproken.
import { countNl as count } from '../count.ts';

export const partners = {
  title: 'Organisaties',
  why: 'Spreek per organisatie af op welke dagen haar mensen hier een plek krijgen. Op die dagen loten ze mee als ieder ander; op andere dagen lezen ze welke dagen het wel zijn, en staat het grand café voor hen open. Het geldt vanaf de volgende keer dat iemand aankomt.',
  none: 'Er is nog geen organisatie. Ze komen erbij met de mensen.',
  kinds: {
    host: 'Eigen organisatie',
    client: 'Opdrachtgever',
    group: 'Zusterorganisatie',
    adviser: 'Adviseur',
    partner: 'Partner',
  },
  host: 'Elke dag',
  everyDay: 'elke dag',
  from: (day: string) => `vanaf ${day} (tot dan geen plekken)`,
  until: (day: string) => `tot en met ${day}`,
  over: (day: string) => `afgelopen op ${day} (nu geen plekken)`,
  change: 'Wijzigen',
  changeOf: (name: string, site: string) => `Wijzigen: dagen van ${name}, ${site}`,
  close: 'Toch niet',
  closeOf: (name: string, site: string) => `Toch niet: dagen van ${name}, ${site}`,
  days: 'Op welke dagen?',
  daysWhy: 'Zolang er niets is afgesproken, is het elke dag.',
  noDay: 'Kies ten minste één dag.',
  fromField: 'Vanaf',
  untilField: 'Tot en met (niet verplicht)',
  order: 'De laatste dag ligt vóór de eerste.',
  save: 'Bewaren',
  saved: (name: string) => `Bewaard: de dagen van ${name}.`,
  // Wat er vandaag verandert; wordt gevraagd voor het bewaard wordt.
  sure: {
    fromThen: (name: string, day: string) =>
      `Tot ${day} krijgen de mensen van ${name} hier dan geen enkele plek, ook vandaag niet.`,
    noMore: (name: string) =>
      `De laatste dag is al voorbij: de mensen van ${name} krijgen hier dan geen enkele plek meer.`,
    notToday: (name: string) =>
      `De mensen van ${name} krijgen hier dan vandaag geen plek meer. Wie al zit, blijft zitten.`,
    today: (name: string) => `De mensen van ${name} krijgen hier dan ook vandaag een plek.`,
  },
  sureYes: 'Ja, bewaar het zo',
  takeBack: 'Weer elke dag',
  takeBackSure: (name: string) => `De mensen van ${name} krijgen hier dan op elke dag een plek.`,
  takeBackYes: 'Ja, elke dag',
  takenBack: (name: string) => `Bewaard: ${name} kan op elke dag komen.`,
  no: 'Nee',
};

/** Voor wie de mensen van één organisatie bijhoudt. */
export const ownPeople = {
  title: (organisation: string) => `Mensen van ${organisation}`,
  why: 'Houd hier bij wie er van jouw organisatie komt, en druk hun badges af. Waar iemand zit of zat en met wie die praat, zie je hier niet.',
  none: 'Er staat nog niemand in. Voeg iemand toe, of lees een bestand in.',
  team: 'Team',
  emailFixed: 'Een ander adres geeft een beheerder van het gebouw.',
  export: 'Bewaar de lijst als bestand',
  importWhy: (organisation: string) =>
    `Een bestand met deze kolommen; het makkelijkst begin je met de lijst die je hier bewaart. Bij organisation staat steeds ${organisation}, bij language nl of en; badge en visible_since blijven leeg. Wie er al in staat wordt bijgewerkt; wie niet in het bestand staat, blijft. Klopt er iets niet, dan verandert er niets.`,
  filters: { all: 'Iedereen', active: 'Wie actief is', inactive: 'Wie niet actief is' },
  end: 'Op non-actief zetten',
  endWhy:
    'Dan krijgt iemand geen plek en geen brieven meer. Weer actief maken kan alleen een beheerder van het gebouw.',
  wasEnded: (name: string) => `${name} is niet meer actief: uitgelogd, en zonder plek.`,
  ended: 'Deze persoon is niet actief. Een beheerder van het gebouw kan dat veranderen.',
  hasRole: 'Deze persoon beheert iets in het gebouw. Vraag een beheerder van het gebouw.',
  badges: 'Nieuwe badges maken en afdrukken',
  badgesSure: (n: number) =>
    count(
      n,
      'De badge van nu werkt dan niet meer. De nieuwe zie je maar één keer.',
      'De badges van nu werken dan niet meer. De nieuwe zie je maar één keer.',
    ),
  badgesInactive: 'Wie niet actief is, krijgt geen badge. Er is niets veranderd.',
  badgesYes: 'Ja, maak nieuwe',
  badgesMade: (n: number) => count(n, '1 nieuwe badge. Druk hem nu af.', '# nieuwe badges. Druk ze nu af.'),
  badgesDone: 'Klaar met afdrukken',
};
