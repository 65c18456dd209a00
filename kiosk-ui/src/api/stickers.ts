// What the stickers on desks and in the café lead to, and the question whether somebody is still there.
import { call } from './call.ts';
import type * as api from './types.ts';

export const sticker = (code: string) => call('GET', '/api/stickers/{code}', { path: { code } });
export const nobodyHere = (code: string) =>
  call('POST', '/api/stickers/{code}/nobody-here', { path: { code } });
export const broken = (code: string, kind: api.Broken, line: string) =>
  call('POST', '/api/stickers/{code}/broken', { path: { code }, body: { kind, line: line || undefined } });
export const cafeCheckIn = (code: string, unseen: boolean) =>
  call('POST', '/api/stickers/{code}/check-in', { path: { code }, body: { unseen } });

export const stillHere = () => call('POST', '/api/me/stay/still-here');
export const letterStillHere = (token: string) =>
  call('POST', '/api/letters/{token}/still-here', { path: { token } });
