// Only the example office has these.
import { call } from './call.ts';

export const demo = () => call('GET', '/api/demo');
export const demoLetters = () => call('GET', '/api/demo/letters');
export const demoLetter = (id: string) => call('GET', '/api/demo/letters/{id}', { path: { id } });
export const demoPhone = (email: string) => call('POST', '/api/demo/phone', { body: { email } });
