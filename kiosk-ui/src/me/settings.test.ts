import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me } from '../api/types.ts';
import { nl } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import Settings from './Settings.svelte';

const t = nl.me;
const me = (consent: Me['consent']): Me => ({
  name: 'Anna de Vries',
  first_name: 'Anna',
  now: '2026-11-17T09:00:00Z',
  email: 'anna@kade.example',
  organisation: 'Kade BV',
  second_card: null,
  language: 'nl',
  consent,
  visible_since: consent === 'yes' ? '2026-11-01' : null,
  digest: true,
  guest: false,
  stay: null,
});
const button = (name: string) => screen.getByRole('button', { name });
const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();

beforeEach(async () => {
  await say.speak('nl');
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
});

describe('names at the table', () => {
  it('are withdrawn after one question with two buttons that are alike', async () => {
    asked.mockResolvedValue(Response.json(me('no')));
    const onchanged = vi.fn();
    render(Settings, { me: me('yes'), onchanged });
    await fireEvent.click(button(t.consentWithdraw));
    expect(screen.getByText(t.consentWithdrawWhy)).toBeTruthy();
    expect(button(t.consentWithdrawYes).className).toBe(button(t.consentWithdrawNo).className);
    expect(asked).not.toHaveBeenCalled();
    await fireEvent.click(button(t.consentWithdrawYes));
    await waitFor(() => expect(onchanged).toHaveBeenCalledOnce());
    const [path, request] = asked.mock.calls[0] ?? [];
    expect(path).toBe('/api/me/consent');
    expect(request?.method).toBe('PUT');
    expect(JSON.parse(String(request?.body))).toEqual({ visible: false, text: '2026-11-24' });
    expect(screen.getByText(t.consentWithdrawn)).toBeTruthy();
  });

  it('stay as they are for who thinks better of it', async () => {
    render(Settings, { me: me('yes'), onchanged: vi.fn() });
    await fireEvent.click(button(t.consentWithdraw));
    await fireEvent.click(button(t.consentWithdrawNo));
    expect(button(t.consentWithdraw)).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });

  it('are agreed to only under the text that is agreed to', async () => {
    asked.mockResolvedValue(Response.json(me('yes')));
    const onchanged = vi.fn();
    render(Settings, { me: me('no'), onchanged });
    await fireEvent.click(button(t.consentGive));
    for (const point of nl.consent.points) expect(screen.getByText(point)).toBeTruthy();
    await fireEvent.click(button(nl.consent.yes));
    await waitFor(() => expect(onchanged).toHaveBeenCalledOnce());
    expect(JSON.parse(String(asked.mock.calls[0]?.[1].body))).toEqual({ visible: true, text: '2026-11-24' });
  });

  it('a no after a no changes nothing, a first no is an answer', async () => {
    const onchanged = vi.fn();
    const shown = render(Settings, { me: me('no'), onchanged });
    await fireEvent.click(button(t.consentGive));
    await fireEvent.click(button(nl.consent.no));
    expect(asked).not.toHaveBeenCalled();
    shown.unmount();
    asked.mockResolvedValue(Response.json(me('no')));
    render(Settings, { me: me(null), onchanged });
    await fireEvent.click(button(t.consentGive));
    await fireEvent.click(button(nl.consent.no));
    await waitFor(() => expect(onchanged).toHaveBeenCalledOnce());
  });
});
