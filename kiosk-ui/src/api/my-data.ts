// What a person may see, take along and have erased; no phone on its way to a desk fetches this.
import { call } from './call.ts';

/** Also the address of the file: it comes as an attachment. */
export const myDataFile = '/api/me/data';
export const myData = () => call('GET', myDataFile);
export const mySessions = () => call('GET', '/api/me/sessions');
export const endSession = (id: number) => call('DELETE', '/api/me/sessions/{id}', { path: { id } });
export const endAllSessions = () => call('DELETE', '/api/me/sessions');
export const secondFactor = () => call('GET', '/api/me/second-factor');
export const beginFactor = () => call('POST', '/api/me/second-factor');
export const confirmFactor = (code: string) => call('PUT', '/api/me/second-factor', { body: { code } });
export const removeFactor = (code: string) => call('DELETE', '/api/me/second-factor', { body: { code } });
export const looks = () => call('GET', '/api/me/looks');
/** The own address confirms it. */
export const eraseMe = (email: string) => call('DELETE', '/api/me', { body: { email } });
