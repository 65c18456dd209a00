// The mock's answer to the screen on the wall of the café.
import { renderSVG } from 'uqr';
import { hex } from './people.mjs';
import { ok, problem } from './reply.mjs';

/** As long as an offer may be, and of words as long as people write them. */
const offers = [
  ['ask', 'Een wandelmaatje voor de lunch'],
  [
    'offer',
    'Meelezen met je eerste aanbestedingsdocumenten: ik deed er elf, zeven bij gemeenten, en vertel graag wat er misging en wat wij daarvan leerden',
  ],
  [
    'ask',
    'Somebody who has moved a department of forty people to working in the open, and can tell me what they would do differently if they did it now',
  ],
  ['offer', 'Arbeidsongeschiktheidsverzekeringsvergelijkingen'],
];

/** One that goes on, one of ordinary length, one as long as it may be. */
const gatherings = [
  ['open-table', 'Ontbijten met wie er is', 'Grand café', '08:30', '09:30'],
  ['debate', 'De eerste verdieping wordt stil', 'Grand café', '15:00', '15:45'],
  [
    'story-circle',
    'Drie verhalen over een omweg die werkte, en wat er daarna mee gebeurde in huis!!',
    'Ontmoetingscafé De Verbindingskamer van de Stationsfoyer, 2e',
    '16:00',
    '17:30',
  ],
  ['call-hour', 'Arbeidsongeschiktheidsverzekeringsvergelijkingen', '', '18:00', '18:20'],
].map(([kind, title, place, from, until]) => ({
  kind,
  title,
  place,
  begins_at: `2026-11-17T${from}:00Z`,
  ends_at: `2026-11-17T${until}:00Z`,
}));

const url = `https://plek.example.org/c/${hex(3).slice(0, 22)}`;

export const wallAnswers = [
  [
    'GET',
    /^\/api\/wall$/,
    (s) =>
      s.has('not-enrolled')
        ? problem(401, 'unauthorized')
        : ok({
            site: s.has('long')
              ? 'Bedrijfsverzamelgebouw De Nijverheid aan de Vaartsche Rijn'
              : 'Stationsplein',
            language: 'nl',
            now: '2026-11-17T09:05:00Z',
            time_zone: 'Europe/Amsterdam',
            date: '2026-11-17',
            open: !s.has('closed'),
            closed_today: false,
            next_open_day: s.has('closed') ? '2026-11-18' : null,
            opens: '07:30',
            closes: '19:00',
            cafe: {
              zone: s.has('long') ? 'Ontmoetingscafé De Verbindingskamer van de Stationsfoyer' : 'Grand café',
              busy: s.has('full') ? 'full' : s.has('lively') ? 'lively' : s.has('busy') ? 'busy' : 'quiet',
            },
            code: s.has('closed')
              ? null
              : { url, svg: renderSVG(url, { border: 4 }), expires_at: '2026-11-17T09:05:30Z' },
            gatherings: s.has('gatherings') ? gatherings : [],
            vacancy: s.has('vacancy')
              ? { title: 'Data-analist', line: 'Je maakt cijfers die mensen verder helpen.' }
              : null,
            story: s.has('story')
              ? s.has('long')
                ? {
                    kind: 'detour',
                    title:
                      'Arbeidsongeschiktheidsverzekeringsvergelijkingen, het formulier van elf pagina’s, en hoe het toch in drie stappen kon',
                    language: 'nl',
                  }
                : { kind: 'ran-into', title: 'Na zes uur neemt niemand op', language: 'nl' }
              : null,
            offers: s.has('offers')
              ? Array.from({ length: 12 }, (_, i) => offers[i % offers.length]).map(([kind, text]) => ({
                  kind,
                  text,
                }))
              : [],
            host: 'plek.example.org',
            release: '0.1.0-abc',
          }),
  ],
];
