// De woorden bij bijeenkomsten, voor de eigen pagina.

export const nl = {
  why: 'Wat er de komende tijd te doen is. Zeg of je van plan bent te komen: anderen zien hoeveel mensen er komen, nooit wie. Een stoel houden we niet vrij.',
  none: 'Er staat niets op het programma.',
  kinds: {
    debate: 'Debat',
    'call-hour': 'Belkwartier',
    'story-circle': 'Verhalenkring',
    'open-table': 'Open tafel',
  },
  time: (from: string, until: string) => `${from}\u00a0– ${until}`,
  inDutch: 'in het Nederlands',
  inEnglish: 'in het Engels',
  ofGroup: (group: string) => `voor ${group}`,
  comers: (n: number) => `${n} mensen zijn van plan te komen`,
  calledOff: 'Gaat niet door',
  come: 'Ik ben van plan te komen',
  comeTo: (title: string) => `Ik ben van plan te komen: ${title}`,
  youCome: 'Je bent van plan te komen.',
  stayAway: 'Toch niet',
  stayAwayFrom: (title: string) => `Toch niet: ${title}`,
  file: 'Zet in mijn agenda',
  fileOf: (title: string) => `Zet in mijn agenda: ${title}`,
  calendar: {
    title: 'In je eigen agenda',
    why: 'Met een geheim adres leest je agenda mee wat hier staat, ook wat er verandert. Wie het adres heeft, leest het ook: de bijeenkomsten van je groepen, niet of je komt.',
    give: 'Geef me een adres',
    giveNew: 'Geef me een nieuw adres',
    since: (day: string) => `Je agenda heeft sinds ${day} een adres.`,
    take: 'Haal het adres weg',
    taken: 'Het adres werkt niet meer.',
    shownOnce:
      'Kopieer het nu, we tonen het maar één keer. In je agenda heet dit “abonneren op een agenda”. Een eerder adres werkt niet meer.',
  },
  refused: {
    'unknown-gathering': 'Deze bijeenkomst is voorbij, of is er niet meer.',
    'gathering-over': 'Deze bijeenkomst gaat niet door.',
  } as Record<string, string>,
};

export type GatheringTexts = typeof nl;
