// Woorden van de pagina over de loting.
import { countNl as count } from '../count.ts';

export const nl = {
  title: 'Zo loten we',
  lead: 'Elke vrije plek kan de jouwe zijn.',
  parts: [
    [
      'Voor iedereen gelijk',
      'Geen plek heeft minder dan een tiende of meer dan vier keer de gelijke kans, en het soort plek wordt voor iedereen op dezelfde manier geloot. Functie, team en voorkeur tellen niet mee; de loting kent ze niet eens.',
    ],
    [
      'Een duwtje naar nieuw',
      'Daarbinnen krijg je vaker een tafel met mensen bij wie je de laatste twaalf weken niet zat, en op rustige dagen een tafel waar al iemand zit.',
    ],
    [
      'Achter iemand aan lopen helpt niet',
      'De tafel van wie net binnenkwam krijgt nooit meer dan anderhalf keer de gelijke kans. Weggaan en terugkomen helpt ook niet: je houdt de hele dag hetzelfde geluk.',
    ],
    [
      'Na te rekenen',
      'Vóór openingstijd maken we een vingerafdruk van de twee geheimen van die dag bekend. Na sluitingstijd de geheimen zelf. Zo kan niemand achteraf iets veranderen, ook wij niet. Je eigen loting zie alleen jij; hoe het aan de andere tafels zat, blijft verzegeld.',
    ],
  ] as [string, string][],
  days: 'De dagen',
  date: 'Dag',
  site: 'Gebouw',
  commitment: 'Vingerafdruk vooraf (SHA-256)',
  seed: 'Startgetal, na sluitingstijd',
  root: 'Wortel van alle lotingen (Merkle)',
  pseudonymKey: 'Sleutel van de schuilnamen, na sluitingstijd',
  record: 'Openbaar verslag',
  recordGet: 'Downloaden (JSON)',
  later: 'Komt na sluitingstijd',
  none: 'Nog geen dagen.',
  allDays: (n: number) => `Ook ${count(n, 'de dag', 'de # dagen')} daarvoor`,
  check: 'Reken je eigen loting na',
  checkWhy: 'Dat gebeurt hier, in je eigen browser. Er gaat niets naar buiten.',
  checkDay: 'Kies een dag',
  checkGo: 'Reken na',
  checkSignIn: 'Log in om je eigen lotingen op te halen.',
  checkNone: 'Op die dag heb je hier geen plek geloot.',
  checkOwnDays: 'In de lijst staan nu alleen dagen waarop jij een plek lootte.',
  checkWait: 'Een loting kun je narekenen als de dag voorbij is. Kom na sluitingstijd terug.',
  steps: {
    commitment: 'De geheimen passen bij de vingerafdruk van die ochtend',
    pseudonym: 'Je schuilnaam volgt uit je eigen getal',
    leaf: 'Jouw loting staat ongewijzigd op de lijst van die dag',
    chances: 'Elke kans blijft binnen de grenzen',
    luck: 'Jouw geluk koos deze plek',
    published: 'Het is dezelfde dag als hieronder voor iedereen staat',
  },
  good: 'klopt',
  bad: 'klopt niet',
  verdictGood: (desk: string) => `Alles klopt. ${desk} is eerlijk geloot.`,
  verdictBad: 'Er klopt iets niet. Bewaar dit scherm en meld het.',
  freeThen: (n: number) => `Er waren toen ${count(n, '1 plek', '# plekken')} vrij.`,
  chanceWas: (desk: string, percent: string, times: string) =>
    `${desk} had ${percent} kans, ${times} keer de gelijke kans.`,
  details: 'De getallen',
};

export type DrawsTexts = typeof nl;
