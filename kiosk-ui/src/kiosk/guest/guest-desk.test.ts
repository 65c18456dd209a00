import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stay } from '../../api/types.ts';
import { GuestDesk, leftAfter } from './guest-desk.svelte.ts';

const stay = { id: 1, place: 'cafe' };
let asked: { path: string; body: unknown; key: string | null }[];
let reply: () => Promise<Response>;
let signedIn: [Stay, string][];
let desk: GuestDesk;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  signedIn = [];
  reply = () => Promise.resolve(new Response(JSON.stringify({ stay }), { status: 201 }));
  vi.stubGlobal('fetch', (path: string, init: { body: string; headers: Record<string, string> }) => {
    asked.push({ path, body: JSON.parse(init.body), key: new Headers(init.headers).get('idempotency-key') });
    return reply();
  });
  desk = new GuestDesk((...one) => signedIn.push(one));
  desk.open();
});
afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

const fill = () =>
  Object.assign(desk.typed ?? {}, {
    name: ' Meral  Aksoy ',
    host: 'Anna Bos',
    kind: 'client',
    consent: false,
  });

describe('a guest at the kiosk', () => {
  it('is signed in, and nothing of what they typed is left', async () => {
    fill();
    await desk.signIn();
    expect(asked[0]).toMatchObject({
      path: '/api/kiosk/guests',
      body: { name: 'Meral Aksoy', organisation: '', host: 'Anna Bos', kind: 'client', consent: false },
    });
    expect(signedIn).toEqual([[stay, 'somebody']]);
    expect(desk.typed).toBeUndefined();
  });

  it('who walks away is forgotten after a minute without a touch', () => {
    fill();
    vi.advanceTimersByTime(leftAfter - 1);
    desk.touch();
    vi.advanceTimersByTime(leftAfter - 1);
    expect(desk.typed?.host).toBe('Anna Bos');
    vi.advanceTimersByTime(1);
    expect(desk.typed).toBeUndefined();
    desk.open();
    expect(desk.typed?.host).toBe('');
  });

  it('sends nothing while something is missing', async () => {
    Object.assign(desk.typed ?? {}, { name: 'Meral', kind: 'client' });
    await desk.signIn();
    expect(asked).toEqual([]);
  });

  it('hears which text was refused, and nothing of it once they are gone', async () => {
    fill();
    const wrong = { code: 'bad-request', detail: 'host: a first and last name, or an address' };
    reply = () => Promise.resolve(new Response(JSON.stringify(wrong), { status: 400 }));
    await desk.signIn();
    expect(desk.refusedText).toEqual({ field: 'host', text: 'Anna Bos' });
    desk.close();
    expect(desk.refusedText).toBeUndefined();
  });

  it('tries again with the same key when no answer came, and with another after a refusal', async () => {
    fill();
    reply = () => Promise.reject(new Error('no network'));
    await desk.signIn();
    expect(desk.refused).toBe('unreachable');
    const full = { code: 'cafe-full' };
    reply = () => Promise.resolve(new Response(JSON.stringify(full), { status: 409 }));
    await desk.signIn();
    expect(desk.refused).toBe('cafe-full');
    await desk.signIn();
    expect(asked[1]?.key).toBe(asked[0]?.key);
    expect(asked[2]?.key).not.toBe(asked[1]?.key);
    expect(desk.typed?.name).toBe(' Meral  Aksoy ');
  });
});
