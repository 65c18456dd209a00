import { beforeEach, describe, expect, it, vi } from 'vitest';
import { say } from '../texts/say.svelte.ts';
import { codeInPath, Journey } from './journey.svelte.ts';

type Reply = [status: number, body?: unknown];
let replies: Record<string, Reply>;
let asked: string[];

const me = { first_name: 'Sanne', language: 'nl', consent: 'yes', stay: null };
const stay = { id: 1, place: 'desk', desk: 'L-03', unseen: false };
const ticket = { site: 'Kade 12', open: true, free_desks: 3, cafe_free: 4, private_zones: [] };

beforeEach(async () => {
  await say.speak('nl');
  asked = [];
  replies = {
    'POST /api/tickets': [201, {}],
    'GET /api/ticket': [200, ticket],
    'GET /api/me': [200, me],
    'GET /api/me/stay': [200, { stay: null, beside: [], cards: [], card: null }],
    'POST /api/check-ins': [201, { stay, beside: ['Mirjam'], cards: [], card: null }],
    'POST /api/check-outs': [200, { stay }],
    'PUT /api/me/consent': [200, me],
  };
  vi.stubGlobal('fetch', (path: string, init: { method: string }) => {
    const name = `${init.method} ${path}`;
    asked.push(name);
    const [status, body] = replies[name] ?? [404, { code: 'not-found' }];
    return Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body ?? {}), { status }));
  });
});

async function begun(code: string | undefined = 'abc'): Promise<Journey> {
  const journey = new Journey();
  await journey.begin(code);
  return journey;
}

describe('from the scan to the desk', () => {
  it('is one tap for somebody signed in', async () => {
    const journey = await begun();
    expect(journey.step).toBe('choose');
    await journey.checkIn({ place: 'desk' });
    expect(journey.step).toBe('seated');
    expect(journey.beside).toEqual(['Mirjam']);
  });

  it('asks who you are when nobody is signed in', async () => {
    replies['GET /api/me'] = [401, { code: 'unauthorized' }];
    expect((await begun()).step).toBe('sign-in');
  });

  it('asks for consent once, before the first desk', async () => {
    replies['GET /api/me'] = [200, { ...me, consent: null }];
    const journey = await begun();
    expect(journey.step).toBe('consent');
    await journey.answerConsent(false);
    expect(journey.step).toBe('choose');
  });

  it('shows the desk of whoever sits already', async () => {
    replies['GET /api/me/stay'] = [200, { stay, beside: [] }];
    expect((await begun()).step).toBe('seated');
  });

  it('gives a desk, and nothing else, to who has yet to set up a second factor', async () => {
    const required: Reply = [403, { code: 'second-factor-required' }];
    replies['GET /api/me'] = replies['GET /api/me/stay'] = required;
    replies['POST /api/check-ins'] = [201, { stay, beside: [] }];
    const journey = await begun();
    expect(journey.step).toBe('choose');
    await journey.checkIn({ place: 'desk' });
    expect(journey.step).toBe('seated');
    // Long after the scan, or without one, that comes first.
    replies['POST /api/check-outs'] = required;
    await journey.leave();
    expect(journey.step).toBe('factor-first');
    replies['GET /api/ticket'] = [404, { code: 'no-ticket' }];
    const later = new Journey();
    await later.begin(undefined);
    expect(later.step).toBe('factor-first');
  });

  it('says so when the code is old, also to who is not signed in', async () => {
    replies['POST /api/tickets'] = [410, { code: 'code-expired' }];
    replies['GET /api/ticket'] = [404, { code: 'no-ticket' }];
    expect((await begun()).step).toBe('old-code');
    replies['GET /api/me'] = [401, { code: 'unauthorized' }];
    expect((await begun()).step).toBe('old-code');
  });

  it('goes on with a ticket that is still good when the page is loaded again', async () => {
    replies['POST /api/tickets'] = [410, { code: 'code-expired' }];
    expect((await begun()).step).toBe('choose');
  });

  it('says what is full and lets choose again', async () => {
    replies['POST /api/check-ins'] = [409, { code: 'no-desk-free', cafe_free: 4 }];
    const journey = await begun();
    await journey.checkIn({ place: 'desk' });
    expect(journey.step).toBe('choose');
    expect(journey.refused).toEqual({ code: 'no-desk-free', extras: { cafe_free: 4 } });
  });

  it('asks for a new scan when the ticket has run out', async () => {
    replies['POST /api/check-ins'] = [403, { code: 'ticket-expired' }];
    const journey = await begun();
    await journey.checkIn({ place: 'desk' });
    expect(journey.step).toBe('old-code');
  });

  it('shows the desk after all when only the answer was lost', async () => {
    const journey = await begun();
    replies['POST /api/check-ins'] = [503];
    await journey.checkIn({ place: 'desk' });
    expect(journey.refused?.code).toBe('unreachable');
    replies['POST /api/check-ins'] = [403, { code: 'no-ticket' }];
    replies['GET /api/me/stay'] = [200, { stay, beside: [] }];
    await journey.checkIn({ place: 'desk' });
    expect(journey.step).toBe('seated');
  });

  it('offers to try again when there is no connection', async () => {
    replies['GET /api/me'] = [503];
    expect((await begun()).step).toBe('offline');
  });

  it('sends one check-in, however often the button is pressed', async () => {
    const journey = await begun();
    await Promise.all([journey.checkIn({}), journey.checkIn({}), journey.checkIn({})]);
    expect(asked.filter((a) => a === 'POST /api/check-ins')).toHaveLength(1);
  });

  it('is gone when somebody else ended the stay first', async () => {
    replies['POST /api/check-outs'] = [409, { code: 'not-checked-in' }];
    const journey = await begun();
    await journey.leave();
    expect(journey.step).toBe('gone');
  });
});

it('reads the code from the address', () => {
  expect(codeInPath('/c/Ab-9_x')).toBe('Ab-9_x');
  expect(codeInPath('/d/L-03')).toBeUndefined();
});
