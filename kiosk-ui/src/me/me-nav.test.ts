import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import * as api from '../api/connect.ts';
import type { FollowUp } from '../api/types.ts';
import { nl } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import FollowUps from './FollowUps.svelte';
import MeNav from './MeNav.svelte';

const one = (id: number): FollowUp => ({
  id,
  kind: 'other',
  with: { own_name: id, text: 'Joseph' },
  due: '2026-12-01',
  state: 'open',
  outcome: null,
  text: '',
  note: '',
  coffee: null,
  sent_at: null,
});
const has = (open: FollowUp[]) =>
  vi.spyOn(api, 'followUps').mockResolvedValue({ open, waiting: [one(9)], done: [one(8)] });
const tab = () => screen.getByRole('link', { name: new RegExp(`^${nl.me.connect['to-do']}`) });

beforeEach(() => say.speak('nl'));

it('counts what is open, as the page of it does, and changes with it', async () => {
  has([one(1), one(2)]);
  render(MeNav, { part: 'people', guest: false });
  await waitFor(() => expect(tab().textContent).toContain(nl.me.openCount(2)));
  has([]);
  render(FollowUps, { answers: 0 });
  await waitFor(() => expect(tab().textContent?.trim()).toBe(nl.me.connect['to-do']));
});
