// The mock's answers about stickers on desks, and about whether somebody still sits there.
import { none, ok, problem } from './reply.mjs';
import { stays } from './building.mjs';

const desk = {
  kind: 'desk',
  site: 'Stationsplein',
  floor: 'Begane grond',
  zone: 'Oudegracht',
  table: 'Iep',
  desk: 'I-05',
};
const cafe = { ...desk, kind: 'cafe', zone: 'Grand café', table: null, desk: null };

const answerBy = () => new Date(Date.now() + 12 * 60_000).toISOString();
/** The question at this person's desk, in the scenarios where it was asked. */
export const question = (s) =>
  s.has('asked') ? { asked_at: new Date(Date.now() - 180_000).toISOString(), answer_by: answerBy() } : null;

export const stickerAnswers = [
  [
    'GET',
    /^\/api\/stickers\/([^/]+)$/,
    (_s, _b, m) => (m[1] === 'unknown' ? problem(404, 'unknown-sticker') : ok(m[1] === 'cafe' ? cafe : desk)),
  ],
  [
    'POST',
    /^\/api\/stickers\/[^/]+\/nobody-here$/,
    (s) => (s.has('too-many') ? problem(429, 'too-many-reports') : { status: 202 }),
  ],
  ['POST', /^\/api\/stickers\/[^/]+\/broken$/, () => ({ status: 201 })],
  [
    'POST',
    /^\/api\/stickers\/[^/]+\/check-in$/,
    (s, b) =>
      s.has('cafe-full')
        ? problem(409, 'cafe-full')
        : ok({ stay: { ...stays.cafe, unseen: b.unseen ?? false }, beside: [], cards: [], card: null }, 201),
  ],
  ['POST', /^\/api\/me\/stay\/still-here$/, () => none],
  ['POST', /^\/api\/letters\/[^/]+\/still-here$/, () => none],
  [
    'GET',
    /^\/api\/letters\/still-here(-over)?$/,
    (_s, _b, m) =>
      ok({
        kind: 'still-here',
        language: 'nl',
        reader: 'Sanne',
        desk: 'I-05',
        table: 'Iep',
        floor: 'Begane grond',
        answer_by: answerBy(),
        open: !m[1],
      }),
  ],
];
