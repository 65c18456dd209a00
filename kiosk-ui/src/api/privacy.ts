// What holds here for everybody's data.
import { call } from './call.ts';
import type { PrivacyFacts } from './types.ts';

export const privacy = () => call<PrivacyFacts>('GET', '/api/privacy');
