// Wat er aan de muur van het grand café hangt.
export const nl = {
  busy: {
    quiet: 'Er is volop plek.',
    lively: 'Lekker levendig, en er is nog plek.',
    busy: 'Het loopt vol. Er kan nog iemand bij.',
    full: 'Nu even vol.',
  },
  busyNext: {
    quiet: 'Ga eens zitten bij iemand die je nog niet kent.',
    lively: 'Schuif aan waar een stoel vrij is.',
    busy: 'Schuif gerust een stoel bij.',
    full: 'Kijk over een kwartiertje nog eens.',
  },
  noCafe: 'Hier is nog geen café.',
  offer: 'Iemand biedt',
  ask: 'Iemand zoekt',
  today: 'Vandaag:',
  kinds: {
    debate: 'debat',
    'call-hour': 'belrondje',
    'story-circle': 'verhalenkring',
    'open-table': 'open tafel',
  },
  time: (from: string, until: string) => `${from}\u00a0– ${until} uur`,
  goesOn: (until: string) => `Nu bezig, tot ${until} uur`,
  vacancy: 'We zoeken een collega',
  vacancyNext: 'Ken je iemand? Neem diegene eens mee voor een kop koffie.',
  story: 'Een verhaal',
  stories: {
    'ran-into': 'Iemand liep ergens tegenaan en dacht verder.',
    'new-approach': 'Iemand weet hoe het beter kan.',
    detour: 'Iemand nam een omweg, zodat het toch kon.',
  },
  storyNext: (host: string) => `Lees het op ${host}/stories`,
  whose: 'Wie zou dat zijn? Vraag eens rond.',
  scan: 'Scan en schuif aan.',
  qr: 'QR-code om met je telefoon in te checken in het grand café',
  offlineNext: 'Dit scherm komt vanzelf terug.',
  enrol: 'Dit scherm is nog niet gekoppeld.',
  enrolNext:
    'Voeg het toe bij Schermen, en open hier het adres dat je dan krijgt. Of plak hier de toegangssleutel van “aanschuif kiosk add --kind wall”. Dat hoeft maar één keer.',
  token: 'Toegangssleutel van dit scherm',
  enrolGo: 'Koppelen',
  enrolWrong: 'Deze toegangssleutel is niet (meer) geldig.',
  notThisKind: 'Deze toegangssleutel is van een kiosk bij de ingang. Dit is het scherm in het grand café.',
};

export type WallTexts = typeof nl;
