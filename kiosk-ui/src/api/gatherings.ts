// Gatherings: what is announced, and the calendar that follows it.
import { call } from './call.ts';

/** As the person who is signed in, whoever else acts in this browser. */
export const gatherings = () => call('GET', '/api/gatherings', { query: { as: 'person' } });
export const come = (id: string) => call('POST', '/api/gatherings/{id}/coming', { path: { id } });
export const stayAway = (id: string) => call('DELETE', '/api/gatherings/{id}/coming', { path: { id } });
export const calendar = () => call('GET', '/api/me/calendar');
export const giveCalendar = () => call('POST', '/api/me/calendar');
export const takeCalendar = () => call('DELETE', '/api/me/calendar');
/** Where a browser gets it for a calendar. */
export const calendarFile = (id: string) => `/api/gatherings/${encodeURIComponent(id)}/calendar.ics`;
