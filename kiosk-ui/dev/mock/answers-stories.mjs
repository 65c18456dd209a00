// The mock's answers about stories.
import { crc32, deflateSync } from 'node:zlib';
import { hex } from './people.mjs';
import { none, ok, problem } from './reply.mjs';

/** A PNG of so many pixels, a sky over hills in one of a few colours: made here, so that no file is kept. */
function png(width, height, [sky, hill, near]) {
  const rows = [];
  for (let y = 0; y < height; y += 1) {
    const row = Buffer.alloc(1 + width * 3);
    for (let x = 0; x < width; x += 1) {
      const far = 0.55 + 0.08 * Math.sin((x / width) * 7) + 0.03 * Math.sin((x / width) * 23);
      const front = 0.78 + 0.06 * Math.sin((x / width) * 4 + 2);
      const at = y / height;
      const colour = at > front ? near : at > far ? hill : sky;
      const shade = at > far ? 1 : 1 + 0.1 * at;
      for (let c = 0; c < 3; c += 1) row[1 + x * 3 + c] = Math.min(255, Math.round(colour[c] * shade));
    }
    rows.push(row);
  }
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const colours = [
  [
    [226, 214, 190],
    [122, 158, 138],
    [47, 92, 76],
  ],
  [
    [240, 220, 200],
    [201, 130, 100],
    [120, 70, 50],
  ],
  [
    [205, 220, 222],
    [140, 165, 160],
    [70, 96, 92],
  ],
];
const drawn = new Map();
function pictured(place, width) {
  const key = `${place} ${width}`;
  if (!drawn.has(key)) drawn.set(key, png(width, (width / 3) * 2, colours[(place - 1) % 3]));
  return drawn.get(key);
}

const ids = {
  form: 'dmVyaGFhbC1mb3JtdWxpZXI',
  night: 'dmVyaGFhbC1uYWNodA',
  bridge: 'dmVyaGFhbC1icnVn',
  english: 'c3RvcnktZ2FyZGVu',
  rest: 'dmVyaGFhbC1ydXN0',
  draft: 'Y29uY2VwdC1iYWxpZQ',
  unnamed: 'Y29uY2VwdC1zdGls',
  own: 'Y29uY2VwdC1laWdlbg',
};
const joost = { name: 'Joost Hagen', organisation: 'Stationsplein 9' };
const fatma = { name: 'Fatma Yılmaz', organisation: 'Gemeente Utrecht' };
const sanne = { name: 'Sanne Bakker', organisation: 'Stationsplein 9' };
const picture = (id, place, description) => ({
  place,
  description,
  width: 1200,
  height: 800,
  url: `/api/stories/${id}/pictures/${place}`,
});
const line = (id, kind, title, excerpt, more = {}) => ({
  id,
  kind,
  title,
  excerpt,
  language: 'nl',
  state: 'published',
  progress: 'told',
  published_on: '2026-11-24',
  told_by: joost,
  picture: null,
  yours: false,
  news: false,
  ...more,
});
const published = [
  line(
    ids.form,
    'detour',
    'Het formulier van elf pagina’s, in drie stappen',
    'Wie bij ons een aanpassing in huis wilde, vulde elf pagina’s in. De meeste mensen haakten af op pagina vier. We mochten het formulier niet veranderen, dus veranderden we alles eromheen.',
    {
      progress: 'tried',
      told_by: fatma,
      picture: picture(ids.form, 1, 'Drie vellen naast elkaar op een keukentafel'),
    },
  ),
  line(
    ids.night,
    'ran-into',
    'Na zes uur neemt niemand op',
    'Mijn moeder viel op een vrijdagavond. Ik belde vijf nummers, en elk nummer gaf het volgende. Het zesde nummer was het eerste.',
    { published_on: '2026-11-19', told_by: null, progress: 'taken-up' },
  ),
  line(
    ids.bridge,
    'new-approach',
    'Eén agenda voor drie organisaties',
    'We plannen dezelfde huisbezoeken, in drie systemen die elkaar niet kennen. Het kan in één agenda, en die hebben we al.',
    {
      published_on: '2026-11-12',
      progress: 'landed',
      picture: picture(ids.bridge, 2, 'Een bord met gekleurde briefjes'),
    },
  ),
  line(
    ids.english,
    'new-approach',
    'The garden that nobody had to ask for',
    'Behind the building there was a strip of gravel. Everybody thought that it belonged to somebody else.',
    {
      language: 'en',
      published_on: '2026-11-05',
      told_by: { name: 'Yasmina el Idrissi', organisation: 'De Verbinding' },
      picture: picture(ids.english, 3, 'A raised bed with beans'),
    },
  ),
  line(
    ids.rest,
    'ran-into',
    'De parkeervergunning voor mantelzorgers',
    'Op papier bestaat hij. In het systeem kun je hem niet aanvragen, en aan de balie kennen ze hem niet.',
    { published_on: '2026-10-29', progress: 'laid-to-rest' },
  ),
];
const draftOf = (id, kind, title, excerpt, more) =>
  line(id, kind, title, excerpt, { state: 'draft', published_on: null, ...more });
const ownDraft = draftOf(
  ids.own,
  'detour',
  'Langs de achterdeur naar de keukentafel',
  'We kwamen er niet tussen via het loket. Dus gingen we langs de achterdeur.',
  { told_by: sanne, yours: true },
);
const ownTold = line(
  ids.rest,
  'new-approach',
  'Een loket dat meeloopt',
  'Wie er niet uitkomt, krijgt iemand mee naar huis.',
  { told_by: sanne, yours: true, news: true, progress: 'taken-up' },
);
const others = [
  draftOf(
    ids.draft,
    'new-approach',
    'Een balie die terugbelt',
    'Wie belt, wacht. Wat als wij de telefoon zouden pakken?',
    {},
  ),
  draftOf(
    ids.unnamed,
    'ran-into',
    'Het overleg dat niemand durft af te zeggen',
    'Elke dinsdag zitten we er met twaalf mensen. Ik schat dat er elf liever iets anders doen.',
    { told_by: null },
  ),
];
const drafts = (s) => [...(s.has('tells') ? [ownDraft] : []), ...(s.has('edits') ? others : [])];

function list(s, query) {
  const state = query.get('state');
  const q = (query.get('q') ?? '').toLowerCase();
  const told = s.has('tells') ? [ownDraft, ownTold] : [];
  const lists = { draft: drafts(s), yours: told };
  const all = s.has('no-stories') ? [] : (lists[state] ?? published);
  const ofState = ['draft', 'yours', 'published', null].includes(state)
    ? all
    : all.filter((one) => one.progress === state);
  return {
    stories: ofState.filter((one) => `${one.title} ${one.excerpt}`.toLowerCase().includes(q)),
    more: false,
    you_edit: s.has('edits'),
  };
}

const text = `Wie bij ons een aanpassing in huis wilde, vulde elf pagina’s in. De meeste mensen haakten af op **pagina vier**.

> We mogen het formulier niet veranderen.

# Wat we wel mochten

- een gesprek voeren aan de keukentafel
- het formulier daarna *samen* invullen

Het scheelt elf pagina’s. Meer erover staat [bij de gemeente](https://example.org/).`;
const html = `<p>Wie bij ons een aanpassing in huis wilde, vulde elf pagina’s in. De meeste mensen haakten af op <strong>pagina vier</strong>. Niet omdat ze het niet begrepen, maar omdat daar gevraagd werd wat ze nog wél konden, in hokjes van een halve centimeter.</p>
<blockquote>
<p>We mogen het formulier niet veranderen.</p>
</blockquote>
<p>Dat klopte. Het formulier is van het Rijk. Maar nergens staat dat iemand het in zijn eentje moet invullen, op een avond, na een dag vol zorgen.</p>
<h3>Wat we wel mochten</h3>
<ul>
<li>een gesprek voeren aan de keukentafel</li>
<li>het formulier daarna <em>samen</em> invullen, met wat we al wisten</li>
<li>het in drie keer doen</li>
</ul>
<p>Het scheelt elf pagina’s. Meer erover staat <a href="https://example.org/" rel="nofollow noopener noreferrer">bij de gemeente</a>.</p>
`;

function story(s, id) {
  const found = [...published, ...others, ownDraft].find((one) => one.id === id) ?? published[0];
  const { picture: first, ...rest } = found;
  delete rest.excerpt;
  const isForm = found.id === ids.form;
  const isDraft = found.state === 'draft';
  const yours = found.yours || (s.has('yours') && !isDraft);
  return {
    ...rest,
    yours,
    text,
    html,
    confided_by: found.id === ids.unnamed ? { name: 'Bram Vos', organisation: 'De Verbinding' } : null,
    editor: null,
    questions: isDraft
      ? 'Hoe kwam je op het idee om aan de keukentafel te beginnen?\nMogen we de naam van de wijk noemen?'
      : null,
    pictures: [
      ...(first ? [first] : []),
      ...(isForm
        ? [
            picture(ids.form, 2, 'Het oude formulier, met een koffievlek op pagina vier'),
            picture(ids.form, 3, 'Fatma en een bewoner aan tafel'),
          ]
        : []),
    ],
    recordings: isForm
      ? [
          {
            place: 1,
            kind: 'mp3',
            description: 'Mevrouw De Wit vertelt hoe het ging (4 minuten)',
            url: `/api/stories/${ids.form}/recordings/1`,
          },
        ]
      : [],
    road: isForm
      ? [
          {
            progress: 'taken-up',
            text: 'Het team in Overvecht wil het twee maanden zo doen.',
            day: '2026-11-26',
          },
          {
            progress: 'tried',
            text: 'Negen gezinnen, en niemand haakte af.\nWat nog moet: een uur per week van iemand die het formulier kent.',
            day: '2026-11-30',
          },
        ]
      : [],
    taken_up_by: isForm ? [joost, ...(s.has('takes') ? [sanne] : [])] : [],
    known_by: isForm ? 12 : null,
    you_know_it: s.has('knows'),
    you_take_it_up: s.has('takes'),
    you_wrote: s.has('wrote'),
    takes_messages: yours ? !s.has('no-messages') : null,
    version: s.has('edits') || s.has('teller') ? 3 : null,
    edited: yours ? s.has('edited') : null,
    news: yours ? false : null,
    you_withdraw: yours,
    you_edit: s.has('edits'),
  };
}

const at = (rest = '') => new RegExp(`^/api/stories/[^/]+${rest}$`);
export const storyAnswers = [
  [
    'GET',
    /^\/api\/stories$/,
    (s, _b, _m, q) => (s.has('signed-out') ? problem(401, 'unauthorized') : ok(list(s, q))),
  ],
  [
    'POST',
    /^\/api\/stories$/,
    (s) => (s.has('enough') ? problem(409, 'enough-drafts') : ok({ id: ids.own }, 201)),
  ],
  [
    'GET',
    /^\/api\/stories\/([^/]+)$/,
    (s, _b, [, id]) => (s.has('gone') ? problem(404, 'unknown-story') : ok(story(s, id))),
  ],
  ['POST', at('/messages'), (s) => (s.has('enough') ? problem(409, 'enough-messages') : { status: 202 })],
  [
    'POST',
    /^\/api\/stories\/nominations$/,
    (s) => (s.has('enough') ? problem(409, 'enough-nominations') : { status: 202 }),
  ],
  ['PATCH', at(), () => none],
  ['DELETE', at(), () => none],
  ['PUT', at('/questions'), () => none],
  ['POST', at('/publish'), () => none],
  ['DELETE', at('/publish'), () => none],
  ['PUT', at('/follow-up'), () => none],
  ['PUT', at('/known'), () => none],
  ['DELETE', at('/known'), () => none],
  ['PUT', at('/taken-up'), () => none],
  ['DELETE', at('/taken-up'), () => none],
  [
    'POST',
    at('/pictures'),
    (s) =>
      s.has('bad-picture') ? problem(422, 'bad-picture', { detail: 'it is broken' }) : ok({ place: 1 }, 201),
  ],
  [
    'GET',
    /^\/api\/stories\/[^/]+\/pictures\/(\d+)$/,
    (_s, _b, [, place], q) => ({
      status: 200,
      type: 'image/png',
      raw: pictured(Number(place), q.get('size') === 'small' ? 480 : 1200),
    }),
  ],
  ['DELETE', at('/pictures/\\d+'), () => none],
  ['POST', at('/recordings'), () => ok({ place: 1 }, 201)],
  ['GET', at('/recordings/\\d+'), () => ({ status: 200, type: 'audio/mpeg', raw: 'ID3' })],
  ['DELETE', at('/recordings/\\d+'), () => none],
  ['GET', /^\/api\/me\/stories-feed$/, (s) => ok({ since: s.has('fed') ? '2026-11-24T09:00:00Z' : null })],
  [
    'POST',
    /^\/api\/me\/stories-feed$/,
    () => ok({ url: `https://plek.example.org/stories.atom?key=${hex(9).slice(0, 43)}` }, 201),
  ],
  ['DELETE', /^\/api\/me\/stories-feed$/, () => none],
  [
    'GET',
    /^\/api\/story-editors$/,
    (s) =>
      ok({
        editors: s.has('no-editors')
          ? []
          : [
              { id: 7, name: 'Mirjam de Graaf', organisation: 'Waterwolf' },
              { id: 9, name: 'Noor van Dijk', organisation: 'Rijnstreek' },
            ],
      }),
  ],
];
