import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Contacts, Offered } from '../../api/types.ts';
import '../../connect/words.svelte.ts';
import { keepAbout } from '../../introduce/about.ts';
import '../../introduce/words.svelte.ts';
import { nl } from '../../texts/connect/nl.ts';
import { nl as base } from '../../texts/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { anna as me } from '../anna.ts';
import People from './People.svelte';
import ToDo from './ToDo.svelte';

const offers: Offered[] = [
  { kind: 'offer', text: 'Een uur met je Excel-bestand.' },
  { kind: 'ask', text: 'Wie fietst er ook uit Houten?' },
];
const people: Contacts = {
  contacts: [
    {
      person: 11,
      name: 'Joost Hagen',
      organisation: 'Kade',
      email: 'joost@kade.example',
      since: '2026-11-01',
      last_day: null,
      note: '',
      offers,
    },
  ],
  own_names: [],
};

const sent: unknown[] = [];
beforeEach(async () => {
  await say.speak('nl');
  sent.length = 0;
  vi.stubGlobal('fetch', (path: string, request: RequestInit) => {
    if (request.method !== 'GET') sent.push(JSON.parse(String(request.body)));
    const answers: Record<string, unknown> = {
      '/api/me/contacts': people,
      '/api/me/groups': { groups: [], invitations: [] },
      '/api/me/follow-ups': { open: [], waiting: [], done: [] },
      '/api/me/introductions': { introductions: [], asked: [], offered: [] },
    };
    return Promise.resolve(Response.json(answers[path] ?? { table: [], cafe: [] }));
  });
});

const written = () => screen.getByLabelText(nl.message.text) as HTMLTextAreaElement;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('a contact is written to about what they bring or look for, each with words of its own', async () => {
  render(People, { me });
  await screen.findByText('Joost Hagen');
  await press(`${base.offeredAnswers.offer}: Een uur met je Excel-bestand.`);
  await waitFor(() =>
    expect(written().value).toContain('Je biedt: “Een uur met je Excel-bestand.” Daar hoor'),
  );
  expect(document.activeElement).toBe(written());
  await press(`${base.offeredAnswers.ask}: Wie fietst er ook uit Houten?`);
  await waitFor(() =>
    expect(written().value).toContain('Je zoekt: “Wie fietst er ook uit Houten?” Daar kan'),
  );
  await press(nl.message.send);
  await screen.findByText(nl.message.sent('Joost Hagen'));
  expect(sent).toMatchObject([{ kind: 'message', with: { person: 11 } }]);
});

it('somebody at the table who is no contact is written to about it, and their address stays hidden', async () => {
  keepAbout({ person: 12, name: 'Fatma', kind: 'ask', text: 'Een tester' });
  render(ToDo, { me });
  await screen.findByText(nl.message.why('Fatma', me.email));
  await waitFor(() => expect(written().value).toMatch(/^Dag Fatma,[^]*Je zoekt: “Een tester\.” Daar/));
  await press(nl.message.send);
  await screen.findByText(nl.message.sent('Fatma'));
  expect(sent).toMatchObject([{ kind: 'message', with: { person: 12 } }]);
  expect(screen.queryByLabelText(nl.message.text)).toBeNull();
});
