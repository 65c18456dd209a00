// What a kiosk asks, with its own token in a cookie.
import { callWithStatus, call } from './call.ts';
import type { BodyOf } from './operations.ts';

export const enrolKiosk = (token: string) => call('POST', '/api/kiosk/session', { body: { token } });
export const kioskState = () => call('GET', '/api/kiosk/state');
export const kioskCode = () => call('GET', '/api/kiosk/code');
/** The key makes a second try after a lost answer the same check-in, not another one. */
export const kioskCheckIn = (body: BodyOf<'POST', '/api/kiosk/check-ins'>, key: string) =>
  callWithStatus('POST', '/api/kiosk/check-ins', { body, headers: { 'Idempotency-Key': key } });
export const signInGuest = (body: BodyOf<'POST', '/api/kiosk/guests'>, key: string) =>
  call('POST', '/api/kiosk/guests', { body, headers: { 'Idempotency-Key': key } });
export const kioskCheckOut = (badge: string) => call('POST', '/api/kiosk/check-outs', { body: { badge } });
