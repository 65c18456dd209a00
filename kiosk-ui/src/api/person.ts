// What somebody does with their phone: sign in, say who may see their name, take a place and leave it.
import { call, callWithStatus } from './call.ts';
import type { BodyOf } from './operations.ts';
import type * as api from './types.ts';

let known: Promise<api.Ways> | undefined;
/** How one may sign in here: asked once, and early, so that no form waits for it. Never fails: a code by mail
 *  there always is. */
export const ways = (): Promise<api.Ways> =>
  (known ??= call('GET', '/api/session/ways').catch(() => {
    known = undefined;
    return { provider: null, codes: true, codes_for_roles: true };
  }));

export const takeTicket = (code: string) => call('POST', '/api/tickets', { body: { code } });
export const ticket = () => call('GET', '/api/ticket');
export const sendCode = (email: string, language: api.Language) =>
  call('POST', '/api/session/codes', { body: { email, language } });
/** Who signed in; undefined for who has to set up a second factor before anything of theirs opens. */
export async function signIn(
  email: string,
  code: string,
  second_factor?: string,
): Promise<api.Me | undefined> {
  const { status, body } = await callWithStatus('POST', '/api/session', {
    body: { email, code, second_factor },
  });
  return status === 201 ? (body as api.Me) : undefined;
}
/** Where the browser is to go to sign in elsewhere; with `role` it comes back in that person's role. */
export const toProvider = (role: boolean) => call('POST', '/api/session/provider', { body: { role } });
export const signOut = () => call('DELETE', '/api/session');
export const me = () => call('GET', '/api/me');
export const changeMe = (body: BodyOf<'PATCH', '/api/me'>) => call('PATCH', '/api/me', { body });
/** Which wording of `consent` in the texts was shown: the service keeps it with the answer. */
export const consentText = '2026-11-24';
export const consent = (visible: boolean) =>
  call('PUT', '/api/me/consent', { body: { visible, text: consentText } });
export const checkIn = (body: api.CheckIn) => call('POST', '/api/check-ins', { body });
export const checkOut = () => call('POST', '/api/check-outs');
export const myStay = () => call('GET', '/api/me/stay');
/** Undefined for whoever did not sign in as a guest with this browser, or left. */
export const guestStay = () =>
  call('GET', '/api/guests/stay').then(
    ({ stay }) => stay ?? undefined,
    () => undefined,
  );
