// Pages that links in letters open: the signed token is the only credential.
import { call } from './call.ts';
import type * as api from './types.ts';

export const letter = (token: string) => call('GET', '/api/letters/{token}', { path: { token } });
export const letterAnswer = (token: string, item: number, given: api.Answer | null) =>
  call('POST', '/api/letters/{token}/answers', { path: { token }, body: { item, answer: given } });
export const letterGood = (token: string, kind: api.GoodThing | null) =>
  call('POST', '/api/letters/{token}/good', { path: { token }, body: { kind } });
export const letterConsent = (token: string, visible: boolean) =>
  call('POST', '/api/letters/{token}/consent', { path: { token }, body: { visible } });
export const subscription = (token: string) => call('GET', '/api/unsubscribe/{token}', { path: { token } });
export const unsubscribe = (token: string) => call('POST', '/api/unsubscribe/{token}', { path: { token } });
export const resubscribe = (token: string) => call('DELETE', '/api/unsubscribe/{token}', { path: { token } });
