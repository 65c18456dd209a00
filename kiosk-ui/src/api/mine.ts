// What a person may see, take along and have erased; no phone on its way to a desk fetches this.
import { call } from './call.ts';
import type * as api from './types.ts';

const at = encodeURIComponent;

/** Also the address of the file: it comes as an attachment. */
export const myDataFile = '/api/me/data';
export const myData = () => call<api.MyData>('GET', myDataFile);
export const mySessions = () => call<api.Session[]>('GET', '/api/me/sessions');
export const endSession = (id: api.Session['id']) =>
  call<undefined>('DELETE', `/api/me/sessions/${at(String(id))}`);
export const endAllSessions = () => call<undefined>('DELETE', '/api/me/sessions');
export const looks = () => call<api.Look[]>('GET', '/api/me/looks');
/** The own address confirms it. */
export const eraseMe = (email: string) => call<undefined>('DELETE', '/api/me', { email });
