// De woorden bij gasten: de pagina van wie uitnodigt, en de brief aan wie uitgenodigd is.
import type { GuestKind, InvitedTo } from '../../api/types.ts';

export const nl = {
  intro:
    'Je gast krijgt een brief met een badge voor die dag. Er wordt niets gereserveerd: een plek wordt geloot, zoals voor iedereen.',
  today: 'Vandaag op bezoek',
  coming: 'Verwacht',
  past: 'De afgelopen week',
  nobody: 'Je verwacht niemand.',
  here: (time: string) => `Er sinds ${time}`,
  notYet: 'Nog niet binnen',
  came: (time: string) => `Geweest, vanaf ${time}`,
  never: 'Niet binnengekomen met de badge',
  kinds: {
    client: 'Klant',
    relation: 'Relatie',
    applicant: 'Sollicitant',
    supplier: 'Leverancier',
    other: 'Anders',
  } satisfies Record<GuestKind, string> as Record<GuestKind, string>,
  places: { cafe: 'Grand café', desk: 'Een plek' } satisfies Record<InvitedTo, string> as Record<
    InvitedTo,
    string
  >,
  at: { cafe: 'in het grand café', desk: 'op een plek aan tafel' } as Record<InvitedTo, string>,
  off: 'Afzeggen',
  offThat: (name: string, day: string) => `Afzeggen: ${name}, ${day}`,
  offSure: 'De badge werkt dan niet meer, en je gast krijgt bericht.',
  offYes: 'Zeg af',
  offNo: 'Toch niet',
  wasOff: (name: string) => `Afgezegd: ${name}.`,
  form: 'Nodig iemand uit',
  name: 'Naam',
  email: 'E-mailadres',
  organisation: 'Organisatie (niet verplicht)',
  organisationHint: 'Zo lezen anderen waar je gast vandaan komt, als die zichtbaar wil zijn.',
  day: 'Welke dag?',
  kind: 'Je gast is',
  applicantHint: 'Een sollicitant ziet niemand, behalve jij; tenzij die zelf zichtbaar wil zijn.',
  place: 'Waar ontvang je je gast?',
  language: 'De brief is in het',
  languages: { nl: 'Nederlands', en: 'Engels' },
  go: 'Verstuur de uitnodiging',
  made: (name: string, day: string) => `${name} is uitgenodigd voor ${day}.`,
  nameNone: 'Schrijf een naam, zonder webadres en hooguit 60 tekens.',
  emailNone: 'Schrijf een e-mailadres, niet dat van jezelf.',
  dayNone: 'Kies een dag in de komende 60 dagen waarop het gebouw open is.',
  kindNone: 'Kies wat je gast is.',
  placeNone: 'Kies waar je je gast ontvangt.',
  refused: {
    'enough-invitations':
      'Meer uitnodigingen kan vandaag niet: tien op een dag, twee aan hetzelfde adres, en twintig die nog komen.',
    'unknown-invitation': 'Deze uitnodiging is er niet meer.',
    'bad-request': 'Dit klopt niet helemaal. Kijk de naam, het adres en de dag nog eens na.',
    'only-hosts': 'Als gast kun je niemand uitnodigen.',
  } as Record<string, string>,
  letter: {
    title: (host: string) => `${host} verwacht je`,
    when: (day: string, opens: string, closes: string) => `${day}, open van ${opens} tot ${closes}`,
    badge: 'Je badge voor die dag',
    badgeHow: 'Houd deze code bij de ingang voor de camera van de kiosk.',
    past: 'Deze dag is voorbij; de badge werkt niet meer.',
    own: 'Je komt binnen zoals altijd, met je eigen badge of telefoon.',
    nothing: {
      cafe: 'Er is niets gereserveerd: schuif aan waar plaats is.',
      desk: 'Er is niets gereserveerd: plekken worden geloot. Zijn ze alle bezet, dan is er het grand café.',
    } as Record<InvitedTo, string>,
    shownAs: (name: string) => `Anderen lezen dan: ${name}.`,
    onlyHost: 'Zonder ja ziet alleen wie je uitnodigt dat je er bent.',
    seven: 'Alles over je bezoek is zeven dagen erna weg.',
    answered: { yes: 'Je naam mag gezien worden.', no: 'Niemand ziet je naam.' },
    change: 'Toch veranderen',
  },
};

export type GuestTexts = typeof nl;
