// @vitest-environment node
import { expect, it } from 'vitest';
import type { KioskRow } from '../../api/types.ts';
import { isAway, ofSite } from './kiosks.ts';

const kiosk = (id: number, name: string, more: Partial<KioskRow> = {}): KioskRow => ({
  id,
  site: 'Kade 12',
  name,
  kind: 'entrance',
  created_at: '2026-11-01T08:00:00Z',
  last_seen_at: null,
  revoked_at: null,
  ...more,
});

it('shows the kiosks of one site, those in use first', () => {
  const all = [
    kiosk(1, 'Entree', { revoked_at: '2026-11-02T08:00:00Z' }),
    kiosk(2, 'Hal'),
    kiosk(3, 'Elders', { site: 'Stationsplein' }),
    kiosk(4, 'Entree'),
  ];
  expect(ofSite(all, 'Kade 12').map((one) => one.id)).toEqual([4, 2, 1]);
});

it.each([
  ['2026-11-17T08:59:00Z', false],
  ['2026-11-17T08:57:00Z', true],
  [null, false],
])('last seen at %s: away is %s at nine', (last_seen_at, away) => {
  expect(isAway(kiosk(1, 'Entree', { last_seen_at }), '2026-11-17T09:00:00Z')).toBe(away);
});
