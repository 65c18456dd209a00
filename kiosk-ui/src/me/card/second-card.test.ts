import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { nl } from '../../texts/card/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { anna } from '../anna.ts';
import SecondCard from './SecondCard.svelte';

const kept = { organisation: 'Bos Advies', line: 'water', weekdays: [] };
let detail: string;

beforeEach(async () => {
  detail = '';
  vi.stubGlobal('fetch', (_: string, request?: RequestInit) =>
    Promise.resolve(
      request?.method === 'PUT' && detail
        ? Response.json({ code: 'bad-request', detail }, { status: 400 })
        : Response.json({ first: {}, second: kept }),
    ),
  );
  await say.speak('nl');
  render(SecondCard, { me: { ...anna, stay: null } });
});

const save = () => fireEvent.click(screen.getByRole('button', { name: nl.save }));

it.each([
  ['organisation: without a link or an address', nl.organisation],
  ['line: without a link or an address', nl.line],
])('says beside the field what the service said of it: %s', async (said, label) => {
  detail = said;
  const field = await screen.findByLabelText<HTMLInputElement>(label);
  await save();
  const wrong = await screen.findByText(nl.wrong);
  expect(field.getAttribute('aria-describedby')).toContain(wrong.id);
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
});

it('says beside the button that it is saved', async () => {
  await screen.findByLabelText(nl.organisation);
  await save();
  const said = await screen.findByText(nl.saved);
  expect(said.closest('.ways')).toBeTruthy();
});
