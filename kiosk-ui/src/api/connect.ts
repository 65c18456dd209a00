// What follows an encounter: follow-ups, coffee, messages, contacts and own names.
import { call } from './call.ts';
import type { BodyOf } from './operations.ts';

export const followUps = () => call('GET', '/api/me/follow-ups');
export const addFollowUp = (body: BodyOf<'POST', '/api/me/follow-ups'>) =>
  call('POST', '/api/me/follow-ups', { body });
export const changeFollowUp = (id: number, body: BodyOf<'PATCH', '/api/me/follow-ups/{id}'>) =>
  call('PATCH', '/api/me/follow-ups/{id}', { path: { id }, body });
export const letGo = (id: number) => changeFollowUp(id, { state: 'let-go' });
export const sendMessage = (id: number, text: string) =>
  call('POST', '/api/me/follow-ups/{id}/message', { path: { id }, body: { text } });

/** The half-hours that can be proposed to somebody. */
export const coffeeMoments = (person: number) => call('GET', '/api/me/coffee-moments', { query: { person } });
export const proposeMoments = (id: number, moments: string[]) =>
  call('PUT', '/api/me/coffees/{id}/moments', { path: { id }, body: { moments } });
export const chooseMoment = (id: number, moment: string) =>
  call('POST', '/api/me/coffees/{id}/choice', { path: { id }, body: { moment } });
export const moveCoffee = (id: number, moment: string) =>
  call('PUT', '/api/me/coffees/{id}/moment', { path: { id }, body: { moment } });
export const callOff = (id: number) => call('DELETE', '/api/me/coffees/{id}', { path: { id } });

export const contacts = () => call('GET', '/api/me/contacts');
export const endContact = (person: number) =>
  call('DELETE', '/api/me/contacts/{person}', { path: { person } });
export const noteAbout = (person: number, note: string) =>
  call('PUT', '/api/me/contacts/{person}/note', { path: { person }, body: { note } });
export const addOwnName = (text: string) => call('POST', '/api/me/own-names', { body: { text } });
export const removeOwnName = (id: number) => call('DELETE', '/api/me/own-names/{id}', { path: { id } });
