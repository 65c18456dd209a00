// A sticker is read by everybody, so it says everything in both languages, whatever the screen speaks.

export const labelWords = {
  desk: {
    nl: ['Ik ga weg', 'Er zit hier niemand', 'Er is iets stuk'],
    en: ['I am leaving', 'Nobody is sitting here', 'Something is broken'],
  },
  table: { nl: 'Tafel', en: 'Table' },
  cafe: { nl: 'Scan en schuif aan.', en: 'Scan and pull up a chair.' },
  badge: { nl: 'Houd de code voor de kiosk.', en: 'Hold the code up to the kiosk.' },
  /** How a guest, whose badge is their invitation's code, gets in: the button as the kiosk has it. */
  camera: { nl: 'Kiosk: “Gebruik de camera”', en: 'Kiosk: “Use the camera”' },
  guest: { nl: 'Gast', en: 'Guest' },
  visits: { nl: 'Bezoekt', en: 'Visiting' },
  good: {
    nl: (day: string) => `Geldig op ${day}`,
    en: (day: string) => `Valid on ${day}`,
  },
} as const;
