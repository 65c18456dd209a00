// Encounters of a week, and the person's answers about them.
import { call } from './call.ts';
import type * as api from './types.ts';

export const encounters = (week: string) => call('GET', '/api/me/encounters', { query: { week } });
export const answer = (person: number, week: string, given: api.Answer) =>
  call('PUT', '/api/me/answers/{person}', { path: { person }, body: { week, answer: given } });
export const takeBackAnswer = (person: number) =>
  call('DELETE', '/api/me/answers/{person}', { path: { person } });
