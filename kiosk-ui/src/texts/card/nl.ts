// De woorden voor de tweede kaart: op de eigen pagina en na de scan.
export const nl = {
  title: 'Tweede kaart',
  why: 'Kom je soms voor iets anders, zoals een eigen onderneming of een detachering? Tafelgenoten lezen dan wat hier staat: aan tafel, in hun maandagbrief en op hun eigen pagina. Er staat bij dat het je eigen woorden zijn.',
  same: 'Voor je contacten en in alles wat je zelf schrijft blijf je van je eigen organisatie. Een tweede kaart geeft geen andere rechten of dagen.',
  nobody:
    'Nu ziet niemand je kaart: je naam is niet zichtbaar voor anderen. Dat kun je bij je instellingen veranderen.',
  organisation: 'Voor wie kom je dan?',
  organisationHint: 'Hooguit 60 tekens, zonder link.',
  organisationNone: 'Schrijf voor wie je komt.',
  line: 'Wat doe je daar? (mag leeg)',
  days: 'Op deze dagen kom je met deze kaart',
  daysHint: 'Geen dag gekozen: alleen als je er na het scannen zelf voor kiest.',
  now: (card: string) => `Deze keer kom je als ${card}.`,
  add: 'Tweede kaart maken',
  save: 'Bewaren',
  saved: 'Bewaard. Zit je er nu al, dan blijft deze keer zoals die begon.',
  remove: 'Tweede kaart verwijderen',
  removed: 'Verwijderd. Wat je ermee deelde, blijft staan zolang die dagen bewaard worden.',
  wrong: 'Een kaart heeft geen link, adres of tekens die je niet ziet.',
  choose: 'Je komt als',
  chooseWhy: 'Dit lezen tafelgenoten, deze hele keer.',
};

export type CardTexts = typeof nl;
