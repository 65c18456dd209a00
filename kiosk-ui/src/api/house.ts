// The house's own month.
import { addressOf, call } from './call.ts';
import type { BodyOf } from './operations.ts';

export const months = () => call('GET', '/api/house/months');
export const monthsFile = () => addressOf('/api/house/months.csv');

export const vacancies = () => call('GET', '/api/vacancies');
export const welcome = () => call('GET', '/api/welcome');

/** What administrators add to it. */
export const enteredHires = () => call('GET', '/api/admin/hires');
export const enterHires = (month: string, body: BodyOf<'PUT', '/api/house/months/{month}/hires'>) =>
  call('PUT', '/api/house/months/{month}/hires', { path: { month }, body });
export const vacanciesForAdmin = () => call('GET', '/api/admin/vacancies');
export const putUpVacancy = (body: BodyOf<'POST', '/api/vacancies'>) =>
  call('POST', '/api/vacancies', { body });
export const takeDownVacancy = (id: number) => call('DELETE', '/api/vacancies/{id}', { path: { id } });
export const setWelcome = (body: BodyOf<'PUT', '/api/welcome'>) => call('PUT', '/api/welcome', { body });
