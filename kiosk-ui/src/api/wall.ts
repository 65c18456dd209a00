// What the wall asks, with its own token in a cookie.
import { call } from './call.ts';

export const enrolWall = (token: string) => call('POST', '/api/kiosk/session', { body: { token } });
export const wall = () => call('GET', '/api/wall');
