// Groups: people who chose each other.
import { call } from './call.ts';
import type { BodyOf } from './operations.ts';

export const groups = () => call('GET', '/api/me/groups');
export const startGroup = (name: string, line: string) =>
  call('POST', '/api/groups', { body: { name, line } });
export const group = (id: string) => call('GET', '/api/groups/{id}', { path: { id } });
export const changeGroup = (id: string, body: BodyOf<'PATCH', '/api/groups/{id}'>) =>
  call('PATCH', '/api/groups/{id}', { path: { id }, body });
export const inviteToGroup = (id: string, body: BodyOf<'POST', '/api/groups/{id}/invitations'>) =>
  call('POST', '/api/groups/{id}/invitations', { path: { id }, body });
export const acceptGroup = (id: string) => call('POST', '/api/groups/{id}/accept', { path: { id } });
export const declineGroup = (id: string) => call('POST', '/api/groups/{id}/decline', { path: { id } });
export const leaveGroup = (id: string) => call('DELETE', '/api/groups/{id}/membership', { path: { id } });
export const addGroupOffer = (id: string, body: BodyOf<'POST', '/api/groups/{id}/offers'>) =>
  call('POST', '/api/groups/{id}/offers', { path: { id }, body });
export const renewGroupOffer = (id: string, place: number) =>
  call('POST', '/api/groups/{id}/offers/{place}/renewal', { path: { id, place } });
export const removeGroupOffer = (id: string, place: number) =>
  call('DELETE', '/api/groups/{id}/offers/{place}', { path: { id, place } });
