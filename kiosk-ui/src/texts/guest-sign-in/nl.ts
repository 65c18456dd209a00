// De woorden voor een gast zonder uitnodiging: bij de kiosk en op de telefoon.
import type { GuestKind } from '../../api/types.ts';

export const nl = {
  title: 'Welkom. Wie ben je?',
  why: 'Je krijgt een plaats in het grand café.',
  name: 'Je naam',
  organisation: 'Organisatie (niet verplicht)',
  host: 'Voor wie kom je? (niet verplicht)',
  hostHint: 'De voor- en achternaam, of het e-mailadres.',
  kind: 'Je komt als',
  kinds: {
    client: 'Klant',
    relation: 'Relatie',
    applicant: 'Sollicitant',
    supplier: 'Leverancier',
    other: 'Anders',
  } satisfies Record<GuestKind, string> as Record<GuestKind, string>,
  consent: 'Mogen anderen in het café je naam zien?',
  yes: 'Ja, dat mag',
  no: 'Nee, liever niet',
  seven: 'Alles over je bezoek is zeven dagen later weg.',
  go: 'Meld me aan',
  cancel: 'Toch niet',
  nameNone: 'Schrijf je naam, zonder webadres.',
  hostNone: 'Schrijf een naam of een e-mailadres.',
  kindNone: 'Kies waarvoor je komt.',
  consentNone: 'Kies ja of nee.',
  /** Hetzelfde voor iedereen: het zegt niet of iemand zo heet. */
  told: 'Wie je noemde krijgt bericht als die er is. Hoor je niets? Vraag het bij de balie.',
  refused: {
    'cafe-full': 'Het grand café is vol. Vraag het even bij de balie.',
    closed: 'Het gebouw is nu dicht.',
    'bad-request': 'Er klopt iets niet. Kijk je naam en voor wie je komt nog eens na.',
    'no-ticket': 'Scan de code bij de ingang nog eens.',
    'ticket-expired': 'Dat duurde te lang: scan de code bij de ingang nog eens.',
    'too-many-requests': 'Er melden zich nu te veel gasten. Vraag het even bij de balie.',
    'not-checked-in': 'Je bezoek was al afgelopen.',
  },
  keys: {
    keyboard: 'Toetsenbord',
    shift: 'Hoofdletter',
    erase: 'Wis',
    space: 'Spatie',
    at: 'Apenstaartje',
    dot: 'Punt',
    dash: 'Streepje',
    quote: 'Apostrof',
  },
};

export type GuestSignInTexts = typeof nl;
