import { call } from './call.ts';

export const drawDays = () => call('GET', '/api/draws');
export const myDraws = (date: string) => call('GET', '/api/me/draws', { query: { date } });
