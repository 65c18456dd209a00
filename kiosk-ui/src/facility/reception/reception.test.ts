import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { reception as nl } from '../../texts/facility/reception.nl.ts';
import { say } from '../../texts/say.svelte.ts';
import '../words.svelte.ts';
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
