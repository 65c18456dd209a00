// The retention and settings that /privacy shows.
import { call } from './call.ts';

export const privacy = () => call('GET', '/api/privacy');
