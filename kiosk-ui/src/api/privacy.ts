// What holds here for everybody's data.
import { call } from './call.ts';

export const privacy = () => call('GET', '/api/privacy');
