import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeAll, expect, it, vi } from 'vitest';
import type { PersonEntry } from '../../api/types.ts';
import { register as nl } from '../../texts/facility/register.nl.ts';
import { say } from '../../texts/say.svelte.ts';
import '../words.svelte.ts';
import PersonForm from './PersonForm.svelte';

const anna: PersonEntry = {
  id: 1,
  name: 'Anna Bos',
  email: 'anna@kade.example',
  organisation: 'Kade',
  team: '',
  language: 'nl',
  needs: [],
};

beforeAll(async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json([])));
  await say.speak('nl');
});

it.each([
  ['anna@kade.example', anna, false],
  ['Anna@Kade.example ', anna, false],
  ['a.bos@kade.example', anna, true],
  ['a.bos@kade.example', undefined, false],
])('says of the address %s what becomes of the badge', async (address, person, said) => {
  render(PersonForm, { ...(person && { person }), send: () => Promise.resolve('') });
  await fireEvent.input(screen.getByLabelText(nl.email), { target: { value: address } });
  expect(screen.queryByText(nl.badgeGoes) !== null).toBe(said);
});
