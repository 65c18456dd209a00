// De woorden van /welcome: hoe dit huis werkt, voor wie hier solliciteert of net begint.
export const nl = {
  title: 'Welkom',
  lead: 'Schuif aan.',
  intro:
    'Hier heeft niemand een vaste plek. Je loot er elke dag een, en zit zo steeds naast andere mensen. Dit is hoe dat gaat.',
  open: 'Wanneer we open zijn',
  hours: (days: string, opens: string, closes: string) => `${days}, van ${opens} tot ${closes} uur.`,
  span: (first: string, last: string) => `${first} tot en met ${last}`,
  desk: 'Hoe je aan een plek komt',
  deskParts: [
    'Scan bij de ingang de code op de kiosk. Je krijgt een plek: door loting, voor een directeur net zo als voor een stagiair of een gast.',
    'Elke vrije plek kan de jouwe zijn. Reserveren kan niet, en een plek bezet houden ook niet.',
    'Heb je iets nodig om goed te kunnen zitten, zoals een verstelbare tafel? Dan loot je alleen uit plekken die dat hebben.',
  ],
  bounded:
    'Daarbinnen krijg je vaker een tafel met mensen naast wie je de laatste weken niet zat. Je kunt je eigen loting narekenen.',
  uniform: 'Elke vrije plek heeft precies evenveel kans. Je kunt je eigen loting narekenen.',
  cafe: 'Het grand café',
  cafeText: (names: string) =>
    `Voor wie iets te bespreken heeft, of gewoon wil zitten: ${names}. Gasten zijn er welkom. Kom je op bezoek, dan meld je je bij de kiosk, en wie je verwacht hoort meteen dat je er bent.`,
  letter: 'Wie heb je ontmoet?',
  letterText:
    'Op maandag krijgt wie dat wil een brief: met wie je een tafel deelde, en of je daar een vervolg aan wilt geven. Wie nee zegt, krijgt dezelfde plek, even snel.',
  kept: 'Wat we onthouden',
  keptStays: (days: number) => `Waar je zat: ${days} dagen.`,
  keptEncounters: (days: number) =>
    `Met wie je ruimte deelde, alleen als jullie dat allebei goed vonden: ${days} dagen. Daarna blijft alleen hoe vaak, en de eerste en laatste dag.`,
  keptGuests: (days: number) => `Wie op bezoek was: ${days} dagen na het laatste bezoek.`,
  never: 'Niemand ziet hier wie er op tijd is, of wie met wie praat.',
  more: 'Alles wat we bewaren',
  draws: 'Hoe de loting werkt',
};
export type WelcomeTexts = typeof nl;
