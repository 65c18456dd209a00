// These endpoints exist in the example office only.
import { call } from './call.ts';

export const demo = () => call('GET', '/api/demo');
/** The service reads all letters of six weeks from their files, for one of them too. */
const timeout = 30_000;
export const demoLetters = () => call('GET', '/api/demo/letters', { timeout });
export const demoLetter = (id: string) => call('GET', '/api/demo/letters/{id}', { path: { id }, timeout });
export const demoPhone = (email: string) => call('POST', '/api/demo/phone', { body: { email } });
