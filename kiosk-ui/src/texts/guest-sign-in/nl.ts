// De woorden voor een gast zonder uitnodiging: bij de kiosk en op de telefoon. Een woordverbinder (\u2060) houdt een
// regel heel binnen “e-mail”.
import type { GuestKind } from '../../api/types.ts';

export const nl = {
  title: 'Welkom. Wie ben je?',
  why: 'Je krijgt een plaats in het grand café.',
  /** Op de telefoon; de kiosk heeft er een knop bij. */
  invited: 'Heb je een uitnodiging? Gebruik dan de code uit je brief: kies bij de kiosk “Gebruik de camera”.',
  name: 'Je naam',
  organisation: 'Organisatie (niet verplicht)',
  host: 'Voor wie kom je? (niet verplicht)',
  hostHint: 'Voor- en achternaam, of e-\u2060mailadres.',
  hostOneWord: 'Zonder voor- en achternaam of e-\u2060mailadres krijgt niemand bericht.',
  kind: 'Je komt als',
  kinds: {
    client: 'Klant',
    relation: 'Zakelijke relatie',
    applicant: 'Sollicitant',
    supplier: 'Leverancier',
    other: 'Anders',
  } satisfies Record<GuestKind, string> as Record<GuestKind, string>,
  consent: 'Mogen anderen in het café je naam zien?',
  yes: 'Ja, dat mag',
  no: 'Nee, liever niet',
  seven: 'Zeven dagen later is alles over je bezoek gewist.',
  go: 'Meld me aan',
  cancel: 'Toch niet',
  nameNone: 'Vul je naam in.',
  /** Wat de dienst niet aanneemt. */
  noLink: {
    name: 'Vul je naam in, zonder webadres.',
    organisation: 'Vul je organisatie in zonder webadres.',
    host: 'Vul een voor- en achternaam in, of een e-\u2060mailadres.',
  },
  kindNone: 'Maak een keuze.',
  consentNone: 'Kies ja of nee.',
  /** Hetzelfde voor iedereen: het zegt niet of iemand zo heet. */
  told: 'Is degene die je noemde er vandaag, dan krijgt die bericht. Hoor je niets? Vraag het bij de balie.',
  ask: 'Vraag bij de balie naar degene voor wie je komt.',
  ends: (time: string) => `Om ${time} eindigt je bezoek vanzelf.`,
  leaving: {
    kiosk: 'Ga je eerder weg, of wil je dat we alles over je bezoek wissen? Zeg het even bij de balie.',
    phone: 'Ga je eerder weg? Tik dan hieronder op “Ik ga weg”.',
  },
  close: 'Sluiten',
  /** Op de telefoon. */
  forget: {
    go: 'Wis mijn gegevens',
    sure: 'Dan eindigt ook je bezoek.',
    yes: 'Ja, wis alles',
    no: 'Nee',
    done: 'Alles over je bezoek is gewist.',
  },
  refused: {
    'cafe-full': 'Het grand café is vol. Vraag het even bij de balie.',
    closed: 'Het gebouw is nu dicht.',
    'bad-request': 'Er klopt iets niet. Kijk je naam en voor wie je komt nog eens na.',
    'no-ticket': 'Scan de code bij de ingang nog eens.',
    'ticket-expired': 'Dat duurde te lang: scan de code bij de ingang nog eens.',
    'too-many-requests': 'Er melden zich nu veel gasten tegelijk. Vraag het even bij de balie.',
    'not-checked-in': 'Je bezoek was al afgelopen.',
  },
  keys: {
    keyboard: 'Toetsenbord',
    shift: 'Hoofdletter',
    erase: 'Wis',
    space: 'Spatie',
    accents: 'Letters met accenten: áé…',
    plain: 'Gewone letters: abc',
    at: 'Apenstaartje',
    dot: 'Punt',
    dash: 'Streepje',
    quote: 'Apostrof',
    underscore: 'Laag streepje',
    plus: 'Plusteken',
    and: 'En-teken',
  },
};

export type GuestSignInTexts = typeof nl;
