import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import type { GuestOfDay } from '../../api/types.ts';
import { reception as nl } from '../../texts/facility/reception.nl.ts';
import { say } from '../../texts/say.svelte.ts';
import '../words.svelte.ts';
import { inOrder } from './presence.ts';
import Reception from './Reception.svelte';

it('shows the day that was chosen last, though the other is still being fetched', async () => {
  let answer: (guests: Response) => void = () => undefined;
  vi.stubGlobal('fetch', (path: string) =>
    path.includes('day=')
      ? Promise.resolve(Response.json({ guests: [] }))
      : new Promise<Response>((resolve) => (answer = resolve)),
  );
  await say.speak('nl');
  render(Reception, { now: '2026-11-17T09:00:00Z' });
  await fireEvent.click(screen.getByRole('button', { name: nl.tomorrow }));
  expect(await screen.findByText(nl.none)).toBeTruthy();
  answer(Response.json({ guests: [] }));
});

const guest = (id: string, name: string, more: Partial<GuestOfDay> = {}): GuestOfDay => ({
  id,
  name,
  organisation: '',
  host: 'Anna Bos',
  kind: 'client',
  site: 'Kade 12',
  time_zone: 'Europe/Amsterdam',
  invited: true,
  arrived_at: null,
  left_at: null,
  ...more,
});

it('lists who left last, and else by name', () => {
  const left = { arrived_at: '2026-11-17T08:00:00Z', left_at: '2026-11-17T09:00:00Z' };
  const all = [
    guest('1', 'Zoë', left),
    guest('2', 'Bo'),
    guest('3', 'Émile', { arrived_at: '2026-11-17T08:00:00Z' }),
    guest('4', 'Anna', left),
    guest('5', 'Bo'),
    guest('6', 'Fem'),
  ];
  expect(inOrder(all, 'nl').map(({ id }) => id)).toEqual(['2', '5', '3', '6', '4', '1']);
});

it('shows a badge with its day by the clock of the building, and takes the focus there', async () => {
  const badge = {
    name: 'Meral',
    organisation: '',
    badge: 'K7',
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(
      Response.json(
        path.includes('badges') ? [badge] : { guests: [guest('1', 'Meral', { time_zone: 'Asia/Tokyo' })] },
      ),
    ),
  );
  await say.speak('nl');
  render(Reception, { now: '2026-11-17T16:00:00Z' });
  await fireEvent.click(await screen.findByRole('button', { name: nl.printOf('Meral') }));
  const heading = await screen.findByRole('heading', { name: nl.badge('Meral') });
  await vi.waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByText('Anna Bos', { selector: '.good *' })).toBeTruthy();
  expect(screen.getByText('Alleen geldig op woensdag 18 november.', { selector: '.made' })).toBeTruthy();
  expect(screen.getByText('Valid on Wednesday 18 November')).toBeTruthy();
  // The other day is another list, and says of tomorrow only who will come.
  await fireEvent.click(screen.getByRole('button', { name: nl.tomorrow }));
  expect(screen.queryByRole('heading', { name: nl.badge('Meral') })).toBeNull();
  expect(await screen.findByText(nl.toCome(1))).toBeTruthy();
});
