import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BadgeCheckIn } from './badge-check-in.svelte.ts';

interface Asked {
  path: string;
  body: Record<string, unknown>;
  key: string | null;
}
let asked: Asked[];
let reply: (path: string) => Promise<Response>;
let clerk: BadgeCheckIn;

const stay = { id: 1, started_at: '2026-11-17T08:00:00Z', place: 'desk', desk: 'L-03' };
const json = (body: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(body), { status }));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-17T08:00:00Z') });
  asked = [];
  reply = () => json({ stay }, 201);
  vi.stubGlobal('fetch', (path: string, init: { body: string; headers: Record<string, string> }) => {
    asked.push({ path, body: JSON.parse(init.body), key: new Headers(init.headers).get('idempotency-key') });
    return reply(path);
  });
  clerk = new BadgeCheckIn();
});
afterEach(() => {
  clerk.stop();
});

describe('a badge at the kiosk', () => {
  it('gets a desk, shown for eight seconds', async () => {
    await clerk.badge('B1');
    expect(asked[0]?.body).toEqual({ badge: 'B1', place: 'desk' });
    expect(clerk.shown).toMatchObject({ kind: 'stay', again: false });
    vi.advanceTimersByTime(7999);
    expect(clerk.shown).toBeDefined();
    vi.advanceTimersByTime(1);
    expect(clerk.shown).toBeUndefined();
  });

  it('says that it is still the same desk when the stay was open already', async () => {
    reply = () => json({ stay }, 200);
    await clerk.badge('B1');
    expect(clerk.shown).toMatchObject({ kind: 'stay', again: true });
  });

  it('does what was touched before it, once', async () => {
    clerk.choose({ what: 'private', zone: 'Stilteruimte' });
    clerk.toggleUnseen();
    await clerk.badge('B1');
    await clerk.badge('B2');
    expect(asked.map((a) => a.body)).toEqual([
      { badge: 'B1', place: 'private', zone: 'Stilteruimte', unseen: true },
      { badge: 'B2', place: 'desk' },
    ]);
  });

  it('forgets a touch that no badge followed', async () => {
    clerk.choose({ what: 'leave' });
    vi.advanceTimersByTime(20_000);
    await clerk.badge('B1');
    expect(asked[0]?.path).toBe('/api/kiosk/check-ins');
  });

  it('leaves when asked to', async () => {
    clerk.choose({ what: 'leave' });
    await clerk.badge('B1');
    expect(asked[0]).toMatchObject({ path: '/api/kiosk/check-outs', body: { badge: 'B1' } });
    expect(clerk.shown?.kind).toBe('left');
  });

  it('starts the next answer at once, and the first does not come back over it', async () => {
    let first: (r: Response) => void = () => undefined;
    reply = () => new Promise((done) => (first = done));
    const slow = clerk.badge('B1');
    reply = () => json({ code: 'unknown-badge' }, 404);
    await clerk.badge('B2');
    first(new Response(JSON.stringify({ stay }), { status: 201 }));
    await slow;
    expect(clerk.shown).toMatchObject({ kind: 'problem', code: 'unknown-badge' });
  });

  it('asks once more with the same key when no answer came', async () => {
    let tries = 0;
    reply = () => (++tries === 1 ? Promise.reject(new TypeError('lost')) : json({ stay }, 201));
    await clerk.badge('B1');
    expect(asked).toHaveLength(2);
    expect(asked[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(asked[1]?.key).toBe(asked[0]?.key);
    expect(clerk.shown?.kind).toBe('stay');
  });

  it('hands on what the refusal says', async () => {
    reply = () => json({ code: 'no-desk-free', freed_last_hour: 3, cafe_free: 12 }, 409);
    await clerk.badge('B1');
    expect(clerk.shown).toMatchObject({
      code: 'no-desk-free',
      extras: { freed_last_hour: 3, cafe_free: 12 },
    });
  });

  it('leaves when the screen says that the house is closed, whatever was touched before', async () => {
    let closed = false;
    clerk = new BadgeCheckIn(undefined, () => closed);
    clerk.choose({ what: 'cafe' });
    expect(clerk.waits).toBe(true);
    closed = true;
    expect(clerk.waits).toBe(false);
    await clerk.badge('B1');
    expect(asked[0]).toMatchObject({ path: '/api/kiosk/check-outs', body: { badge: 'B1' } });
  });

  it.each([
    ['no-desk-free', 409],
    ['not-today', 403],
  ])(
    'goes to the café with the badge that found no desk (%s), as long as that stands there',
    async (code, status) => {
      reply = () => json({ code, cafe_free: 12 }, status);
      clerk.toggleUnseen();
      await clerk.badge('B1');
      reply = () => json({ stay: { ...stay, place: 'cafe', desk: null } }, 201);
      await clerk.cafeInstead();
      expect(asked[1]?.body).toEqual({ badge: 'B1', place: 'cafe', unseen: true });
      expect(clerk.shown).toMatchObject({ kind: 'stay', instead: code === 'no-desk-free' });
      vi.advanceTimersByTime(8000);
      await clerk.cafeInstead();
      expect(asked).toHaveLength(2);
    },
  );

  it('does the same again when nothing came of it', async () => {
    clerk.choose({ what: 'leave' });
    reply = () => json({ code: 'internal' }, 500);
    await clerk.badge('B1');
    reply = () => json({ stay });
    await clerk.badge('B1');
    expect(asked.map((a) => a.path)).toEqual(['/api/kiosk/check-outs', '/api/kiosk/check-outs']);
    expect(clerk.waits).toBe(false);
  });
});
