import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawDay } from '../api/types.ts';
import { nl as t } from '../texts/draws/nl.ts';
import { say } from '../texts/say.svelte.ts';
import OwnCheck from './OwnCheck.svelte';

const days = ['2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17'].map(
  (date) => ({ date, site: 'Kade', seed: '00', commitment: '11', root: '22' }) as unknown as DrawDay,
);
let own: string[];

beforeEach(async () => {
  await say.speak('nl');
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(
      Response.json(path.startsWith('/api/me/data') ? { draws: own.map((day) => ({ day })) } : { draws: [] }),
    ),
  );
});

const offered = () => screen.getAllByRole('option').map((option) => (option as HTMLOptionElement).value);
const check = () => fireEvent.click(screen.getByRole('button', { name: t.checkGo }));

describe('the days of which somebody can check their own draw', () => {
  it('are only their own, after one on which they drew none', async () => {
    own = ['2026-11-19', '2026-11-17', '2026-10-01'];
    render(OwnCheck, { days });
    expect(offered()).toHaveLength(4);
    await check();
    await screen.findByText(`${t.checkNone} ${t.checkOwnDays}`);
    expect(offered()).toEqual(['2026-11-19', '2026-11-17']);
    expect((screen.getByRole('combobox') as HTMLSelectElement).value).toBe('2026-11-19');
  });

  it('stay all of them for who drew none at all', async () => {
    own = [];
    render(OwnCheck, { days });
    await check();
    await screen.findByText(t.checkNone);
    expect(offered()).toHaveLength(4);
  });
});
