import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import CafePick from './CafePick.svelte';

const bram = { person: 7, name: 'Bram Vos', organisation: 'Kade', own_cards: [], answer: null };
const inCafe = { ...bram, date: '2026-11-17', zone: 'Grand café' };
const at = (gathering: string) => ({ ...inCafe, gathering });
const show = (...met: (typeof inCafe & { gathering?: string })[]) =>
  render(CafePick, { met, onanswer: vi.fn() });

beforeEach(() => say.speak('nl'));

describe('who was there at the same time', () => {
  it('is headed by what it was', () => {
    for (const [met, heading] of [
      [[inCafe], nl.week.company.cafe],
      [[at('Debat')], nl.week.company.gathering],
      [[inCafe, at('Debat')], nl.week.company.both],
    ] as const) {
      const { unmount } = show(...met);
      screen.getByRole('heading', { name: heading });
      unmount();
    }
  });

  it('names somebody once for each place of a day, and opens one of them', async () => {
    show(inCafe, at('Mag het stiller?'), at(''), at(''));
    screen.getByText('dinsdag, Grand café');
    screen.getByText('dinsdag, bij ‘Mag het stiller?’');
    expect(screen.getAllByText('dinsdag, bij een bijeenkomst')).toHaveLength(2);
    const [first] = screen.getAllByRole('button', { name: /^Bram Vos/ });
    if (first) await fireEvent.click(first);
    expect(screen.getAllByRole('button', { name: nl.answers.talked })).toHaveLength(1);
  });
});
