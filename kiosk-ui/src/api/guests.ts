// Guests whom a person invites.
import { call } from './call.ts';
import type { BodyOf } from './operations.ts';

export const invitations = () => call('GET', '/api/me/invitations');
export const invite = (body: BodyOf<'POST', '/api/me/invitations'>) =>
  call('POST', '/api/me/invitations', { body });
export const callOff = (id: number) => call('DELETE', '/api/me/invitations/{id}', { path: { id } });
