// Made-up people, weeks and letters.

export const hex = (n) =>
  Array.from({ length: 32 }, (_, i) => ((i * 37 + n * 101) % 256).toString(16).padStart(2, '0')).join('');

export const days = (list) =>
  list.map(([date, table, minutes]) => ({ date, floor: 'Begane grond', zone: 'Oudegracht', table, minutes }));
export const names = [
  {
    name: 'Mirjam de Wit',
    organisation: 'Gemeente Utrecht',
    own_cards: [],
    days: days([['2026-11-17', 'Linde', 212]]),
    first: true,
    dormant_days: null,
    answer: null,
  },
  {
    name: 'Joost Hagen',
    organisation: 'Stationsplein 9',
    own_cards: [],
    days: days([
      ['2026-11-17', 'Linde', 95],
      ['2026-11-19', 'Beuk', 240],
    ]),
    first: false,
    dormant_days: 63,
    answer: 'follow-up',
  },
  {
    name: 'Yasmina el Idrissi',
    organisation: '',
    own_cards: [{ organisation: 'Bos Advies', line: 'advies over water' }],
    days: days([['2026-11-18', 'Vlier', 180]]),
    first: true,
    dormant_days: null,
    answer: 'talked',
  },
];
export const cafe = [
  {
    name: 'Łukasz Nowak',
    organisation: 'Hofman Advies',
    own_cards: [{ organisation: 'Atelier Noord', line: null }],
    date: '2026-11-17',
    zone: 'Grand café',
    gathering: null,
    minutes: 25,
    answer: null,
  },
  {
    name: 'Trijntje Postma',
    organisation: 'Stationsplein 9',
    own_cards: [],
    date: '2026-11-19',
    zone: 'Grand café',
    gathering: null,
    minutes: 40,
    answer: null,
  },
  {
    name: 'Łukasz Nowak',
    organisation: 'Hofman Advies',
    own_cards: [{ organisation: 'Atelier Noord', line: null }],
    date: '2026-11-17',
    zone: 'Grand café',
    gathering: 'Mag het stiller op de eerste?',
    minutes: 45,
    answer: null,
  },
];
export const week = {
  week: '2026-W47',
  monday: '2026-11-16',
  table: names.map((n, i) => ({ person: 10 + i, mutual: i === 2, ...n })),
  cafe: cafe.map((n, i) => ({ person: 20 + (i % 2), mutual: false, ...n })),
  zone_count: 7,
};
