// De woorden van wat een beheerder over het huis invult.
export const ownHouse = {
  title: 'Het huis',
  lead: 'Wat het huis van zichzelf laat zien. De cijfers komen vanzelf.',
  see: 'Bekijk de maand van het huis',
  hires: {
    title: 'Nieuwe collega’s',
    why: 'Vul per maand twee aantallen in. Op de pagina van het huis staan ze over twaalf maanden opgeteld, afgerond op vijf, en pas vanaf tien mensen. Over kandidaten komt hier niets te staan.',
    month: 'Maand',
    hires: 'Aangenomen',
    throughUs: 'Van wie via iemand uit het huis',
    keep: 'Bewaar',
    kept: (month: string) => `Bewaard voor ${month}.`,
    problems: {
      'month-written': 'Deze maand zit al in gepubliceerde cijfers, en die veranderen niet meer.',
      'bad-request': 'Er kunnen er niet meer via iemand uit het huis zijn dan er aangenomen zijn.',
    } as Record<string, string>,
  },
  vacancies: {
    title: 'We zoeken een collega',
    why: 'Een vacature staat op de pagina van het huis, hangt om de beurt op het scherm in het café, en één per maand staat in de maandagbrief.',
    none: 'Er staat nu geen vacature.',
    name: 'Functie',
    line: 'In één regel',
    link: 'Adres van de vacature',
    add: 'Zet deze vacature erop',
    remove: 'Haal weg',
    removeLabel: (title: string) => `Haal ${title} weg`,
    removeSure: 'Vacature weghalen?',
    removeNo: 'Laat staan',
    problems: {
      'enough-vacancies': 'Er staan al twintig vacatures. Haal er eerst één weg.',
      'bad-request': 'Functie en regel mogen geen link bevatten, en het adres begint met https://.',
    } as Record<string, string>,
  },
  welcome: {
    title: 'Welkomstwoord',
    why: 'Voor sollicitanten en nieuwkomers, op een pagina die iedereen kan lezen zonder in te loggen. Laat een witregel tussen alinea’s.',
    see: 'Bekijk de pagina',
    nl: 'In het Nederlands',
    en: 'In het Engels',
    keep: 'Bewaar',
    kept: 'Bewaard.',
    problems: {
      'bad-request': 'Hooguit 2000 tekens per taal, zonder tabs of onzichtbare tekens.',
    } as Record<string, string>,
  },
};
