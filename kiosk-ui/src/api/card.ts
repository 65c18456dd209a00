// Under which organisation somebody comes.
import { call } from './call.ts';
import type { BodyOf } from './operations.ts';

export const setSecondCard = (body: BodyOf<'PUT', '/api/me/card/second'>) =>
  call('PUT', '/api/me/card/second', { body });
export const removeSecondCard = () => call('DELETE', '/api/me/card/second');
export const cards = () => call('GET', '/api/me/card');
