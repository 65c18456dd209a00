// Pages that links in letters open: the signed token is the only credential.
import { call } from './call.ts';
import type * as api from './types.ts';

export const letter = (token: string) => call('GET', '/api/letters/{token}', { path: { token } });
/** With *I want to follow up*: what the reader means to do, and until when. */
export interface Intent {
  kind: api.FollowUpKind;
  due: string;
}
export const letterAnswer = (token: string, item: number, given: api.Answer | null, intent?: Intent) =>
  call('POST', '/api/letters/{token}/answers', { path: { token }, body: { item, answer: given, ...intent } });
/** Null calls off what was chosen. */
export const letterChoice = (token: string, moment: string | null) =>
  call('POST', '/api/letters/{token}/choice', { path: { token }, body: { moment } });
/** Null takes the answer back. */
export const letterReply = (token: string, answer: api.Reply | null) =>
  call('POST', '/api/letters/{token}/reply', { path: { token }, body: { answer } });
/** Null takes the answer back. */
export const letterIntroduction = (token: string, answer: 'yes' | 'leave' | null) =>
  call('POST', '/api/letters/{token}/introduction', { path: { token }, body: { answer } });
/** Null takes the answer back: whoever joined leaves. */
export const letterGroup = (token: string, answer: api.GroupAnswer | null) =>
  call('POST', '/api/letters/{token}/group', { path: { token }, body: { answer } });
export const letterGood = (token: string, kind: api.Outcome | null) =>
  call('POST', '/api/letters/{token}/good', { path: { token }, body: { kind } });
export const letterConsent = (token: string, visible: boolean) =>
  call('POST', '/api/letters/{token}/consent', { path: { token }, body: { visible } });
export const subscription = (token: string) => call('GET', '/api/unsubscribe/{token}', { path: { token } });
export const unsubscribe = (token: string) => call('POST', '/api/unsubscribe/{token}', { path: { token } });
export const resubscribe = (token: string) => call('DELETE', '/api/unsubscribe/{token}', { path: { token } });
export const letterNudge = (token: string, answer: api.NudgeAnswer | null) =>
  call('POST', '/api/letters/{token}/nudge', { path: { token }, body: { answer } });
export const letterDeed = (token: string, item: number, answer: api.Deed | null, outcome?: api.Outcome) =>
  call('POST', '/api/letters/{token}/deeds', { path: { token }, body: { item, answer, outcome } });
export const letterDormant = (token: string, answer: api.DormantAnswer | null) =>
  call('POST', '/api/letters/{token}/dormant', { path: { token }, body: { answer } });
