// What the stickers on desks and in the café lead to, and the question whether somebody is still there.
import { call } from './call.ts';
import type * as api from './types.ts';

const at = encodeURIComponent;

export const sticker = (code: string) => call<api.Sticker>('GET', `/api/stickers/${at(code)}`);
export const nobodyHere = (code: string) => call<undefined>('POST', `/api/stickers/${at(code)}/nobody-here`);
export const broken = (code: string, kind: api.Broken, line: string) =>
  call<undefined>('POST', `/api/stickers/${at(code)}/broken`, { kind, ...(line ? { line } : {}) });
export const cafeCheckIn = (code: string, unseen: boolean) =>
  call<api.Seated>('POST', `/api/stickers/${at(code)}/check-in`, { unseen });

export const stillHere = () => call<undefined>('POST', '/api/me/stay/still-here');
export const letterStillHere = (token: string) =>
  call<undefined>('POST', `/api/letters/${at(token)}/still-here`);
