import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { en } from '../texts/en.ts';
import { say } from '../texts/say.svelte.ts';
import Me from './Me.svelte';

const me = {
  name: 'Anna',
  first_name: 'Anna',
  now: '2026-11-17T09:00:00Z',
  email: 'anna@kade.example',
  organisation: 'Kade',
  second_card: null,
  language: 'nl',
  consent: 'no',
  visible_since: null,
  digest: true,
  guest: false,
  stay: null,
};

beforeEach(async () => {
  await say.speak('nl');
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(Response.json(path === '/api/me' ? me : {}, { status: path === '/api/me' ? 200 : 404 })),
  );
});

it('the language at the top of the own page is that of the letters too, and it says so', async () => {
  render(Me);
  await screen.findByRole('heading', { name: 'Waar je nu zit' });
  expect(screen.queryByText(en.me.lettersToo)).toBeNull();
  const [top] = screen.getAllByRole('button', { name: 'English' });
  await fireEvent.click(top as HTMLElement);
  await screen.findByText(en.me.lettersToo);
});
