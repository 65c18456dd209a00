// A guest without an invitation, with their own phone.
import { call } from './call.ts';
import type { BodyOf } from './operations.ts';

/** The key makes a second try after a lost answer the same visit. */
export const signInGuest = (body: BodyOf<'POST', '/api/guests'>, key: string) =>
  call('POST', '/api/guests', { body, headers: { 'Idempotency-Key': key } });
export const guestLeaves = () => call('POST', '/api/guests/check-outs');
export const forgetGuest = () => call('DELETE', '/api/guests/me');
