import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Conscience, Me } from '../../api/types.ts';
import '../../connect/words.svelte.ts';
import { nl } from '../../texts/connect/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import Reminders from './Reminders.svelte';

const me = { now: '2026-11-24T09:00:00Z' } as Me;
let kept: Conscience;

beforeEach(async () => {
  await say.speak('nl');
  kept = { rhythm: 'weekly', weekday: 'mon', paused_until: '2026-12-29' };
  vi.stubGlobal('fetch', (_path: string, request: RequestInit) => {
    if (request.method === 'PUT') {
      const wish = JSON.parse(String(request.body)) as Partial<Conscience>;
      kept = { ...kept, paused_until: null, ...wish };
    }
    return Promise.resolve(Response.json(kept));
  });
});

const pill = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name });
async function save(): Promise<void> {
  await fireEvent.click(screen.getByRole('button', { name: nl.conscience.save }));
  await screen.findByText(nl.saved);
}

it('a pause that holds is chosen, and stays when something else changes', async () => {
  render(Reminders, { me });
  expect((await pill(nl.conscience.paused('29 december'))).checked).toBe(true);
  await fireEvent.click(await pill(nl.conscience.rhythms.monthly));
  await save();
  expect(kept).toEqual({ rhythm: 'monthly', weekday: 'mon', paused_until: '2026-12-29' });
});

it('a pause ends with "no pause"', async () => {
  render(Reminders, { me });
  await fireEvent.click(await pill(nl.conscience.pauses.none));
  await save();
  expect(kept.paused_until).toBeNull();
  expect((await pill(nl.conscience.pauses.none)).checked).toBe(true);
  expect(screen.queryByRole('radio', { name: nl.conscience.paused('29 december') })).toBeNull();
});

it('asks only whoever did not agree yet', async () => {
  render(Reminders, { me });
  await screen.findByText(nl.conscience.on);
  cleanup();
  kept = { rhythm: 'off', weekday: 'mon', paused_until: null };
  render(Reminders, { me });
  await screen.findByText(nl.conscience.ask);
});
