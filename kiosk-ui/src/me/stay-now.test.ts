import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me, Stay } from '../api/types.ts';
import { nl } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import StayNow from './StayNow.svelte';

const stay = {
  id: 1,
  place: 'desk',
  desk: 'LIN-1',
  table: 'Linde',
  zone: 'Oudegracht',
  floor: 'Begane grond',
} as unknown as Stay;
const me = (now: Stay | null) => ({ name: 'Anna', stay: now }) as unknown as Me;
const asked = vi.fn<(path: string) => Promise<Response>>();
const button = (name: string) => screen.getByRole('button', { name });

function shown(): void {
  const { rerender } = render(StayNow, {
    me: me(stay),
    onchanged: (changed: Me) => void rerender({ me: changed }),
  });
}

beforeEach(async () => {
  await say.speak('nl');
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
});

describe('leaving on the own page', () => {
  it('asks first, and goes back to its button for who stays', async () => {
    shown();
    await fireEvent.click(button(nl.phone.leave));
    expect(screen.getByText(nl.phone.leaveSure)).toBeTruthy();
    expect(document.activeElement).toBe(button(nl.phone.leaveYes));
    await fireEvent.click(button(nl.phone.stay));
    expect(asked).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button(nl.phone.leave));
    expect(screen.getByRole('heading').textContent).toBe(nl.me.stay);
  });

  it('says that they have left, with the focus on it', async () => {
    asked.mockResolvedValue(Response.json({ stay }));
    shown();
    await fireEvent.click(button(nl.phone.leave));
    await fireEvent.click(button(nl.phone.leaveYes));
    await screen.findByText(nl.phone.goneWhy);
    const heading = screen.getByRole('heading', { name: nl.me.left });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('keeps the desk on the page when leaving fails, and says so', async () => {
    asked.mockRejectedValue(new TypeError('no connection'));
    shown();
    await fireEvent.click(button(nl.phone.leave));
    await fireEvent.click(button(nl.phone.leaveYes));
    await screen.findByText(nl.common.unreachable);
    expect(screen.getByText('LIN-1')).toBeTruthy();
  });
});
