// One function an endpoint; what each may answer is in the contract (later: the OpenAPI document).
import { call, exchange } from './call.ts';
import type * as api from './types.ts';

const at = encodeURIComponent;

// Kiosk
export const enrolKiosk = (token: string) => call<undefined>('POST', '/api/kiosk/session', { token });
export const kioskState = () => call<api.KioskState>('GET', '/api/kiosk/state');
export const kioskCode = () => call<api.KioskCode>('GET', '/api/kiosk/code');
/** The key makes a second try after a lost answer the same check-in, not another one. */
export const kioskCheckIn = (body: api.CheckIn & { badge: string }, key: string) =>
  exchange<{ stay: api.Stay }>('POST', '/api/kiosk/check-ins', body, { 'idempotency-key': key });
export const kioskCheckOut = (badge: string) =>
  call<{ stay: api.Stay }>('POST', '/api/kiosk/check-outs', { badge });
export const release = () => call<{ release: string }>('GET', '/api/release');

// Plan
export const floorPlan = (site: string, floor: string) =>
  call<api.FloorPlan>('GET', `/api/plan?site=${at(site)}&floor=${at(floor)}`);

let known: Promise<api.Ways> | undefined;
/** How one may sign in here: asked once, and early, so that no form waits for it. Never fails: a code by mail
 *  there always is. */
export const ways = (): Promise<api.Ways> =>
  (known ??= call<api.Ways>('GET', '/api/session/ways').catch(() => {
    known = undefined;
    return { provider: null };
  }));

// Phone and person
export const takeTicket = (code: string) =>
  call<{ site: string; expires_at: string }>('POST', '/api/tickets', { code });
export const ticket = () => call<api.Ticket>('GET', '/api/ticket');
export const sendCode = (email: string, language: api.Language) =>
  call<undefined>('POST', '/api/session/codes', { email, language });
export const signIn = (email: string, code: string) => call<api.Me>('POST', '/api/session', { email, code });
/** Where the browser is to go to sign in elsewhere; with `role` it comes back in that person's role. */
export const toProvider = (role: boolean) => call<{ url: string }>('POST', '/api/session/provider', { role });
export const signOut = () => call<undefined>('DELETE', '/api/session');
export const me = () => call<api.Me>('GET', '/api/me');
export const changeMe = (change: { language?: api.Language; digest?: boolean }) =>
  call<api.Me>('PATCH', '/api/me', change);
/** Which wording of `consent` in the texts was shown: the service keeps it with the answer. */
export const consentText = '2026-11-24';
export const consent = (visible: boolean) =>
  call<api.Me>('PUT', '/api/me/consent', { visible, text: consentText });
export const checkIn = (body: api.CheckIn) => call<api.Seated>('POST', '/api/check-ins', body);
export const checkOut = () => call<{ stay: api.Stay }>('POST', '/api/check-outs');
export const myStay = () => call<api.MyStay>('GET', '/api/me/stay');
export const encounters = (week: string) =>
  call<api.WeekOfEncounters>('GET', `/api/me/encounters?week=${at(week)}`);
export const answer = (person: number, week: string, given: api.Answer) =>
  call<{ answer: api.Answer; mutual: boolean }>('PUT', `/api/me/answers/${person}`, { week, answer: given });
export const takeBackAnswer = (person: number) => call<undefined>('DELETE', `/api/me/answers/${person}`);
export const followUps = () => call<api.FollowUp[]>('GET', '/api/me/follow-ups');
export const myDraws = (date: string) =>
  call<{ draws: api.OwnDraw[] }>('GET', `/api/me/draws?date=${at(date)}`);

// Public
export const drawDays = () => call<{ days: api.DrawDay[] }>('GET', '/api/draws');

// Letters: the signed link is the only credential
export const letter = (token: string) => call<api.Letter>('GET', `/api/letters/${at(token)}`);
export const letterAnswer = (token: string, item: number, given: api.Answer | null) =>
  call<{ answer: api.Answer | null }>('POST', `/api/letters/${at(token)}/answers`, { item, answer: given });
export const letterGood = (token: string, kind: api.Good | null) =>
  call<undefined>('POST', `/api/letters/${at(token)}/good`, { kind });
export const letterConsent = (token: string, visible: boolean) =>
  call<{ consent: 'yes' | 'no' }>('POST', `/api/letters/${at(token)}/consent`, { visible });
export const subscription = (token: string) =>
  call<{ language: api.Language; subscribed: boolean }>('GET', `/api/unsubscribe/${at(token)}`);
export const unsubscribe = (token: string) =>
  call<{ subscribed: boolean }>('POST', `/api/unsubscribe/${at(token)}`);
export const resubscribe = (token: string) =>
  call<{ subscribed: boolean }>('DELETE', `/api/unsubscribe/${at(token)}`);

// Demo
export const demo = () => call<{ people: { email: string; name: string }[] }>('GET', '/api/demo');
export const demoLetters = () => call<api.DemoLetterHead[]>('GET', '/api/demo/letters');
export const demoLetter = (id: string) => call<api.DemoLetter>('GET', `/api/demo/letters/${at(id)}`);
export const demoPhone = (email: string) => call<{ url: string }>('POST', '/api/demo/phone', { email });
