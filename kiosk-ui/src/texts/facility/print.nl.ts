// De woorden rond het afdrukken van stickers en badges. Wat op een sticker staat, staat bij de sticker.

import { countNl, numberNl } from '../count.ts';

const tel = (n: number, een: string, meer: string) => countNl(n, `1 ${een}`, `# ${meer}`);

export const print = {
  title: 'Afdrukken',
  what: 'Wat wil je afdrukken?',
  kinds: { desk: 'Plekken', cafe: 'Café', badge: 'Badges' },
  part: 'Welke plekken',
  all: (n: number) => `Alle ${numberNl(n)}`,
  parts: { floor: 'Verdieping', zone: 'Ruimte', table: 'Tafel' },
  size: 'Stickervel',
  sizes: { small: '70 × 37 mm, 24 op een vel', large: '99 × 68 mm, 8 op een vel' },
  used: 'Al gebruikt op het eerste vel',
  marks: 'Snijtekens',
  marksWhy: 'Voor gewoon papier; op stickervellen zijn ze niet nodig.',
  count: {
    sticker: (things: number, sheets: number) =>
      `${tel(things, 'sticker', 'stickers')} op ${tel(sheets, 'vel', 'vellen')} A4.`,
    badge: (things: number, sheets: number) =>
      `${tel(things, 'badge', 'badges')} op ${tel(sheets, 'vel', 'vellen')} A4.`,
  },
  nothing: {
    desk: 'Er zijn nog geen plekken om stickers voor te maken.',
    cafe: 'Dit gebouw heeft geen café.',
    badge: 'Kies mensen, en je ziet hier hun nieuwe badges.',
  },
  go: 'Afdrukken',
  hint: 'Kies in het venster 100 %, dus niet “passend maken”.',
  sheet: (n: number, of: number) => `Vel ${n} van ${of}`,
  search: 'Zoek op naam',
  people: 'Mensen',
  more: (n: number) => `En nog ${numberNl(n)}; zoek op naam.`,
  chosen: (n: number, names: string) => `${tel(n, 'badge', 'badges')}: ${names}.`,
  chosenNone: 'Nog niemand gekozen.',
  make: (n: number) => `${tel(n, 'nieuwe badge', 'nieuwe badges')} maken`,
  makeWhy:
    'Van een badge bewaren we de code niet. Afdrukken kan dus alleen bij het maken; de badge die er was, werkt dan niet meer.',
};
