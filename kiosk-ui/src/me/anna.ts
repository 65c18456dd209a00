// For tests: somebody who looks at her own pages, and what those sent to the service.
import { vi } from 'vitest';
import type { Me } from '../api/types.ts';

export const anna: Me = {
  name: 'Anna de Vries',
  first_name: 'Anna',
  now: '2026-11-24T09:00:00Z',
  email: 'anna@kade.example',
  organisation: 'Kade BV',
  second_card: null,
  language: 'nl',
  consent: 'yes',
  visible_since: '2026-11-01',
  digest: true,
  guest: false,
  stay: null,
};

/** Stands in for `fetch`; a test says what it answers. */
export const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();

/** Method, path and body of whatever was asked but not only read. */
export const sent = () =>
  asked.mock.calls
    .filter(([, request]) => request.method !== 'GET')
    .map(([path, request]): [string, string, unknown] => [
      request.method ?? '',
      path,
      request.body === undefined ? undefined : JSON.parse(String(request.body)),
    ]);
