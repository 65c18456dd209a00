import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import * as api from '../api/connect.ts';
import type { FollowUp } from '../api/types.ts';
import { nl } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import FollowUps from './FollowUps.svelte';

const coffee = {
  id: 1,
  own: false,
  answers_back: false,
  moments: ['2026-12-01T09:30:00Z'],
  at: null,
  ends_at: null,
  place: '',
  time_zone: 'Europe/Amsterdam',
  both_there: false,
};
const one = (id: number, name: string, more: Partial<FollowUp> = {}): FollowUp => ({
  id,
  kind: 'other',
  with: { person: id, name, organisation: `Organisatie van ${name}` },
  due: '2026-12-01',
  state: 'open',
  outcome: null,
  text: '',
  note: '',
  coffee: null,
  sent_at: null,
  ...more,
});
const shows = (open: FollowUp[]) =>
  vi.spyOn(api, 'followUps').mockResolvedValue({ open, waiting: [], done: [] });

beforeEach(() => say.speak('nl'));

it('puts who proposes coffee first, and leads to the moments', async () => {
  shows([one(1, 'Joost'), one(2, 'Fatma', { kind: 'coffee', coffee })]);
  render(FollowUps, { answers: 0 });
  await screen.findByText(new RegExp(nl.me.coffeeAsked('Fatma')));
  expect(screen.getByRole('link', { name: nl.me.coffeeChoose }).getAttribute('href')).toBe('#to-do');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

it('shows a few, when a coffee is, and how many there are', async () => {
  const at = '2026-12-01T09:30:00Z';
  const planned = one(5, 'Fatma', { coffee: { ...coffee, moments: [], at, ends_at: at } });
  shows([planned, one(1, 'Joost'), one(2, 'Mirjam'), one(3, 'Bas')]);
  render(FollowUps, { answers: 0 });
  await screen.findByText('Koffie, dinsdag 1 december, 10:30');
  expect(screen.getAllByText('Iets anders, uiterlijk dinsdag 1 december')).toHaveLength(2);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByRole('link', { name: nl.me.allToDo(4) })).toBeTruthy();
});

it('says that there is nothing yet', async () => {
  shows([]);
  render(FollowUps, { answers: 0 });
  await screen.findByText(nl.me.followUpsNone);
});
