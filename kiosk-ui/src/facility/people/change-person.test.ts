import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PersonRow } from '../../api/types.ts';
import { people as nl } from '../../texts/facility/admin.nl.ts';
import { say } from '../../texts/say.svelte.ts';
import '../words.svelte.ts';
import ChangePerson from './ChangePerson.svelte';

const entry = {
  id: 7,
  name: 'Lars de Vries',
  email: 'lars@kade.example',
  organisation: 'Kade',
  team: '',
  needs: [],
};
const lars = { id: 7, name: 'Lars de Vries', role: null, badge_end: '9H', active: true } as PersonRow;
let sent: string[];

beforeEach(async () => {
  sent = [];
  vi.stubGlobal('fetch', (path: string, request?: RequestInit) => {
    if (path.includes('role')) sent.push(String(request?.body));
    if (path.includes('/editor')) sent.push(`${request?.method} ${path}`);
    if (/role|\/editor/.test(path)) return Promise.resolve(new Response(null, { status: 204 }));
    return Promise.resolve(Response.json(path.includes('organisations') ? [] : entry));
  });
  await say.speak('nl');
  render(ChangePerson, { person: lars, onchanged: () => undefined });
});

const list = () => screen.getByLabelText<HTMLSelectElement>(nl.role);
const choose = (role: string) => fireEvent.change(list(), { target: { value: role } });

it('asks before somebody manages everything, and no leaves it as it was', async () => {
  await choose('admin');
  expect(await screen.findByText(nl.makeAdminAsk('Lars de Vries'))).toBeTruthy();
  expect(sent).toEqual([]);
  await fireEvent.click(screen.getByRole('button', { name: nl.makeAdminNo }));
  expect(list().value).toBe('');
  expect(screen.queryByText(nl.makeAdminAsk('Lars de Vries'))).toBeNull();
  expect(sent).toEqual([]);
});

it('makes an administrator after a yes, and says so beside the list', async () => {
  await choose('admin');
  await fireEvent.click(await screen.findByRole('button', { name: nl.makeAdminYes }));
  expect(await screen.findByText(nl.roleSaved.admin('Lars de Vries'))).toBeTruthy();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain('admin');
});

it('gives and takes another role at once', async () => {
  await choose('facility');
  expect(await screen.findByText(nl.roleSaved.facility('Lars de Vries'))).toBeTruthy();
  expect(sent).toHaveLength(1);
});

it('names somebody an editor of stories at once', async () => {
  await fireEvent.click(screen.getByRole('button', { name: nl.editorMakeLabel('Lars de Vries') }));
  await screen.findByText(nl.saved);
  expect(sent).toEqual(['PUT /api/admin/persons/7/editor']);
});
