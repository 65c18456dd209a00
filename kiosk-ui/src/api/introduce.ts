// What people offer and look for, and introductions.
import { call } from './call.ts';
import type { BodyOf } from './operations.ts';

export const offers = () => call('GET', '/api/me/offers');
export const offersAtTable = () => call('GET', '/api/me/offers/at-table');
export const addOffer = (body: BodyOf<'POST', '/api/me/offers'>) => call('POST', '/api/me/offers', { body });
export const renewOffer = (id: number) => call('POST', '/api/me/offers/{id}/renewal', { path: { id } });
export const removeOffer = (id: number) => call('DELETE', '/api/me/offers/{id}', { path: { id } });

export const introductions = () => call('GET', '/api/me/introductions');
export const askIntroduction = (body: BodyOf<'POST', '/api/me/introductions'>) =>
  call('POST', '/api/me/introductions', { body });
export const introduceTwo = (body: BodyOf<'POST', '/api/me/introductions/unasked'>) =>
  call('POST', '/api/me/introductions/unasked', { body });
export const passOn = (id: number, to: number, line: string) =>
  call('PUT', '/api/me/introductions/{id}/passed-on', { path: { id }, body: { to, line } });
export const leaveIntroduction = (id: number, left: boolean) =>
  call('PUT', '/api/me/introductions/{id}/left', { path: { id }, body: { left } });
export const sayYes = (id: number) => call('PUT', '/api/me/introductions/{id}/yes', { path: { id } });
export const takeYesBack = (id: number) => call('DELETE', '/api/me/introductions/{id}/yes', { path: { id } });
export const removeIntroduction = (id: number) =>
  call('DELETE', '/api/me/introductions/{id}', { path: { id } });
