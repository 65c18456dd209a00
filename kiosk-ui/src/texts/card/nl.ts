// De woorden voor de tweede kaart: op de eigen pagina en na de scan.
export const nl = {
  title: 'Tweede kaart',
  why: 'Kom je soms voor iets anders, zoals een eigen onderneming of een detachering? Tafelgenoten lezen dan wat hier staat: aan tafel, in hun maandagbrief en op hun eigen pagina. Er staat bij dat het je eigen woorden zijn.',
  same: 'Bij je contacten, en bij alles wat je zelf schrijft, blijft je eigen organisatie achter je naam staan. Een tweede kaart geeft geen andere rechten of dagen.',
  nobody:
    'Nu ziet niemand je kaart: je naam is niet zichtbaar voor anderen. Dat kun je bij je instellingen veranderen.',
  organisation: 'Voor wie werk je dan?',
  organisationHint: 'Hooguit 60 tekens, zonder link.',
  organisationNone: 'Vul in voor wie je dan werkt.',
  line: 'Wat doe je daar? (niet verplicht)',
  days: 'Op deze dagen kom je met deze kaart',
  daysHint: 'Geen dag gekozen: alleen als je er na het scannen zelf voor kiest.',
  now: (card: string) => `Deze keer kom je namens ${card}.`,
  add: 'Tweede kaart maken',
  save: 'Bewaren',
  saved: 'Bewaard. Ben je er nu al, dan verandert er deze keer nog niets.',
  remove: 'Tweede kaart verwijderen',
  removed: 'Verwijderd. Wat je ermee deelde, blijft staan zolang die dagen bewaard worden.',
  wrong: 'Op een kaart kan geen link, adres of verborgen teken staan.',
  choose: 'Je komt namens',
  chooseWhy: 'Dit lezen tafelgenoten zolang je er nu bent.',
};

export type CardTexts = typeof nl;
