// De woorden bij de cijfers. Een cijfer staat voor velen; zeg dat er ook bij.
import { countNl as count, numberNl } from '../count.ts';

const getallen = ['', '', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const inWeken = (n: number) => (n === 1 ? 'week' : `${getallen[n] ?? n} weken`);

export const chart = {
  asTable: 'Toon als tabel',
  asChart: 'Toon als grafiek',
  file: 'CSV',
  table: (of: string) => `Tabel: ${of}`,
};

export const use = {
  title: 'Hoe het gebouw gebruikt wordt',
  range: 'Periode',
  ranges: { day: 'Dag', week: 'Week', month: 'Maand' },
  before: { day: 'Dag ervoor', week: 'Week ervoor', month: 'Maand ervoor' },
  after: { day: 'Dag erna', week: 'Week erna', month: 'Maand erna' },
  day: 'Dag',
  halfHour: 'Half uur vanaf',
  closed: 'dicht',
  persons: 'mensen',
  desksTaken: 'bezette plekken',
  guests: 'in het café',
  peak: 'Drukste moment',
  average: 'Gemiddeld',
  p95: '95% van de tijd hooguit',
  peakAt: (day: string, time: string) => `mensen tegelijk, ${day} om ${time}`,
  averageOf: 'mensen tegelijk, terwijl het open was',
  mostHidden: 'De meeste cijfers zijn niet gepubliceerd; een gemiddelde zou niets zeggen.',
  tooFew: 'te weinig mensen om te noemen',
  desksEnough: 'Plekken nodig',
  desksOf: (n: number, days: number, of: number) =>
    `van de ${numberNl(n)}, op ${days === of ? (of === 1 ? 'deze dag' : `alle ${of} dagen`) : `${days} van de ${of} dagen`}`,
  came: 'mensen kwamen',
  cameThen: (n: number, others: number) =>
    `${numberNl(n)} mensen kwamen${others > 0 ? `, net als op ${count(others, 'een andere dag', '# andere dagen')}` : ''}`,
  busiestDay: 'Drukste dag',
  thisDay: 'Deze dag',
  heat: 'Drukte per uur',
  hidden: 'niet gepubliceerd',
  hiddenBrief: '–',
  heatLead: 'Aantal mensen, van elk uur het volste half uur. Waar “–” staat, is niets gepubliceerd.',
  heatLegend: 'Kleuren, van rustig naar druk',
  heatFrom: (n: number) => `vanaf ${numberNl(n)}`,
  heatUnder: (n: number) => `onder ${numberNl(n)}`,
  presence: 'Hoeveel mensen er waren',
  presenceMonth: 'Drukste moment van elke dag',
  presenceLead: 'Waar de lijn ophoudt, is geen cijfer gepubliceerd.',
  presenceLabel: (peak: string, cafe: boolean) =>
    `${cafe ? 'Lijnen van mensen, bezette plekken en mensen in het café' : 'Lijnen van mensen en bezette plekken'}. Het hoogste was ${peak} mensen. De cijfers staan in de tabel.`,
  sufficed: 'Hoeveel plekken waren genoeg?',
  sufficedLead: (desks: number, days: number, of: number, places: number) =>
    days === of
      ? `Met ${numberNl(desks)} plekken was er ${of === 1 ? 'deze dag' : `op alle ${of} dagen`} genoeg. Er waren er ${numberNl(places)}.`
      : `Met ${numberNl(desks)} plekken was er op ${days} van de ${of} dagen genoeg. Er waren er ${numberNl(places)}.`,
  sufficedNone: 'Daarvoor is er te weinig over de plekken gepubliceerd.',
  desksAxis: 'Aantal plekken',
  daysEnough: 'Dagen dat het genoeg was',
  daysOf: (days: number, of: number) => `${days} van ${of}`,
  share: 'Deel van de dagen',
  zones: 'Ruimtes naast elkaar',
  zonesLead:
    'De balk is zo lang als de ruimte plekken heeft, en gevuld tot het gemiddelde. Het streepje: 95% van de tijd hooguit.',
  zone: 'Ruimte',
  places: 'Plekken',
  bar: 'Gemiddeld gebruik',
  outlook: 'De komende tien werkdagen',
  outlookLead: (weeks: number) =>
    `Bezette plekken op het drukste moment, naar dezelfde weekdag. Streep: verwacht. Vlak: laagste en hoogste van de afgelopen ${inWeken(weeks)}.`,
  outlookLabel: 'Verwachte bezette plekken per dag, met laagste en hoogste. De cijfers staan in de tabel.',
  outlookNone: 'Voor een verwachting zijn nog niet genoeg dagen bekend.',
  expected: 'Verwacht',
  between: 'Tussen',
  was: 'Werd',
  pastTitle: 'Wat verwacht werd, en wat het werd',
  errorIs: (desks: number, days: number) =>
    `Deze verwachting zat er tot nu toe gemiddeld ${count(desks, '1 plek', '# plekken')} naast, over ${count(days, '1 dag', '# dagen')}.`,
  errorNone: 'Hoe goed deze verwachting is, valt nog niet te zeggen.',
  perDay: 'Dag voor dag',
  arrivals: 'Mensen die kwamen',
  peakPersons: 'Meeste mensen tegelijk',
  peakDesks: 'Meeste plekken tegelijk bezet',
  stay: 'Gemiddeld gebleven',
  hours: (hours: number, minutes: number) => `${hours} uur ${String(minutes).padStart(2, '0')}`,
  noneYet: 'Nog geen cijfers',
  noneYetWhy: (k: number) =>
    `De cijfers van een dag komen de dag erna. Een cijfer staat voor minstens ${k} mensen; daaronder blijft het leeg.`,
  noneHere: 'Van deze periode zijn er geen cijfers.',
  newest: 'De nieuwste cijfers zijn van',
  few: 'Er waren in deze periode te weinig mensen tegelijk. Daarom is er geen cijfer gepubliceerd: zo is niemand te herkennen.',
  how: (k: number) =>
    `Elk cijfer staat voor minstens ${k} mensen, is op vijf afgerond en komt een dag later. Een cijfer blijft weg waar er minder mensen waren, of waar het een ander weggelaten cijfer zou verraden. Wie er was, staat hier nergens.`,
};
