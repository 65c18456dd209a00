// @vitest-environment node
// Holds every answer of the mock, in every scenario, to the service's own description of itself.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { answer, table } from './answers.mjs';

const document = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    date: /^\d{4}-\d\d-\d\d$/,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    int32: true,
    int64: true,
    double: true,
  },
});
ajv.addSchema({ $id: 'document', ...closed(document) });

/** The same schemas, in which a field that is not described is wrong. What is part of a whole stays open:
 *  the whole is closed. */
function closed(schema, parts = partsOf(schema), at = '#') {
  if (Array.isArray(schema)) return schema.map((one, i) => closed(one, parts, `${at}/${i}`));
  if (schema === null || typeof schema !== 'object') return schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value, parts, `${at}/${key}`)]),
  );
  const isPart = parts.has(at) || /\/allOf\/\d+$/.test(at);
  // What else a problem says depends on its code.
  const isOpen = isPart || at === '#/components/schemas/ProblemBody' || 'additionalProperties' in schema;
  if ((schema.type === 'object' || schema.allOf) && !isOpen) copy.unevaluatedProperties = false;
  return copy;
}
function partsOf(schema) {
  const text = JSON.stringify(schema);
  return new Set([...text.matchAll(/"allOf":\[\{"\$ref":"([^"]+)"/g)].map(([, ref]) => ref));
}

const sources = readdirSync(import.meta.dirname).map((name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8'),
);
const scenarios = new Set(
  sources.flatMap((text) => [...text.matchAll(/\bs\.has\('([^']+)'\)/g)].map((m) => m[1])),
);

/** What the mock tells apart; anything else is 1. */
const samples = {
  code: ['x', 'unknown', 'cafe'],
  token: [
    'digest',
    'consent',
    'still-here',
    'still-here-over',
    'unknown',
    'coffee-proposal',
    'message',
    'messages',
    'nudge',
    'nudge-energy',
    'nudge-silent',
    'introduction-request',
    'introduction-offer',
    'guest-invitation',
    'group-invitation',
    'groups',
    'invitations',
    'guest-arrivals',
    'introductions',
    'story-messages',
    'nominations',
  ],
  range: ['day', 'week', 'month'],
  of: ['2026-11-12'],
  week: ['2026-W47'],
  date: ['2026-11-17'],
  site: ['Stationsplein'],
  floor: ['Begane grond'],
};
const bodies = {
  'POST /api/kiosk/session': [{ token: 'x' }, { token: 'wrong' }],
  'POST /api/kiosk/check-ins': [
    { badge: 'x' },
    { badge: 'UNKNOWN' },
    { place: 'cafe' },
    { place: 'private' },
    { unseen: true },
  ],
  'POST /api/kiosk/check-outs': [{ badge: 'x' }, { badge: 'NOTHERE' }],
  'POST /api/check-ins': [{}, { place: 'cafe' }, { place: 'private' }, { unseen: true }],
  'POST /api/session': [{ code: 'x' }, { code: '000000' }],
  'POST /api/session/provider': [{ role: false }, { role: true }],
  'POST /api/facility/session': [{ token: 'x' }, { token: 'wrong' }, { code: '000000' }],
  'PATCH /api/me': [{ language: 'en' }, { digest: false }],
  'PUT /api/gatherings/{id}/side': [{ side: 'for' }],
  'PUT /api/me/consent': [{ visible: true }, { visible: false }],
  'PUT /api/me/conscience': [{ rhythm: 'weekly', weekday: 'wed' }],
  'PUT /api/me/answers/{person}': [{ answer: 'talked' }],
  'PATCH /api/me/follow-ups/{id}': [{ state: 'done' }, { due: '2026-12-01' }],
  'DELETE /api/me': [{ email: 'x' }, { email: 'sanne.bakker@example.org' }],
  'POST /api/letters/{token}/answers': [{ answer: 'talked' }, { answer: null }],
  'POST /api/letters/{token}/consent': [{ visible: true }, { visible: false }],
  'PUT /api/admin/persons/{id}/badge': [{ badge: null }, { badge: 'A1037' }, { badge: 'A1' }],
  'POST /api/admin/badges': [{ persons: [1, 6] }],
};

/** Every address that a path stands for, with the samples in it. */
function addresses(path, parameters = []) {
  let all = [path];
  for (const { in: where, name } of parameters) {
    if (where === 'header') continue;
    const into = (address, value) =>
      where === 'path'
        ? address.replace(`{${name}}`, value)
        : `${address}${address.includes('?') ? '&' : '?'}${name}=${value}`;
    all = all.flatMap((address) => (samples[name] ?? ['1']).map((value) => into(address, value)));
  }
  return all.map((address) => new URL(address, 'http://mock'));
}

function wrongIn(path, method, reply) {
  const { responses } = document.paths[path][method];
  const response = responses[reply.status];
  if (!response) return [`${reply.status} is not described`];
  const [type] = Object.keys(response.content ?? {});
  if (!type) return reply.body === undefined ? [] : ['a body where none is described'];
  if (!type.includes('json'))
    return typeof reply.raw === 'string' || Buffer.isBuffer(reply.raw) ? [] : ['neither text nor a file'];
  const pointer = (part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
  const at = ['paths', path, method, 'responses', `${reply.status}`, 'content', type, 'schema'];
  const validate = ajv.getSchema(`document#/${at.map(pointer).join('/')}`);
  // As it travels: what is undefined is not sent.
  const body = reply.body === undefined ? undefined : JSON.parse(JSON.stringify(reply.body));
  if (!validate(body))
    return validate.errors.map((e) => `${e.instancePath || 'it'} ${e.message} ${JSON.stringify(e.params)}`);
  const { code } = body;
  return reply.status >= 400 && !response.description.includes(code) ? [`no code ${code}`] : [];
}

describe('the mock', () => {
  const hit = new Set();
  const wrong = new Set();
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, { parameters }] of Object.entries(operations)) {
      const key = `${method.toUpperCase()} ${path}`;
      for (const url of addresses(path, parameters))
        for (const body of bodies[key] ?? [{}])
          for (const scenario of ['', ...scenarios]) {
            const row = table.find(
              ([m, pattern]) => m === method.toUpperCase() && pattern.test(url.pathname),
            );
            if (!row) continue;
            hit.add(row);
            const reply = answer(method.toUpperCase(), url, body, new Set([scenario]));
            // A service that is down answers nothing of its own.
            if (reply.status === 503) continue;
            for (const what of wrongIn(path, method, reply)) wrong.add(`${key}: ${what}`);
          }
    }

  it('answers what the service may answer', () => {
    expect([...wrong]).toEqual([]);
  });

  it('answers nothing that nobody can ask', () => {
    expect(table.filter((row) => !hit.has(row)).map(([method, pattern]) => `${method} ${pattern}`)).toEqual(
      [],
    );
  });

  it('is held to something', () => {
    const { body } = answer('GET', new URL('http://mock/api/me'), {}, new Set());
    const changed = (change) => ({ status: 200, body: { ...body, ...change } });
    const wrongAbout = (change) => wrongIn('/api/me', 'get', changed(change));
    expect(wrongAbout({})).toEqual([]);
    expect(wrongAbout({ email: undefined })).toHaveLength(1);
    expect(wrongAbout({ nickname: 'Sanne' })).toHaveLength(1);
    expect(wrongAbout({ now: 'today' })).toHaveLength(1);
  });
});
