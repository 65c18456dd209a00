import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../texts/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import StickerScreen from './StickerScreen.svelte';

const t = nl.sticker;
const place = { kind: 'desk', site: 'Kade', desk: 'LIN-1', table: 'Linde', zone: 'Oudegracht', floor: '0' };
const me = { name: 'Anna', first_name: 'Anna', language: 'nl', consent: 'yes', stay: null };
let signedIn: boolean;

beforeEach(async () => {
  await say.speak('nl');
  signedIn = true;
  history.replaceState(null, '', '/d/abc');
  vi.stubGlobal('fetch', (path: string) => {
    if (path.endsWith('/stay'))
      return Promise.resolve(Response.json({ stay: null, beside: [], question: null }));
    if (path === '/api/me')
      return Promise.resolve(
        signedIn ? Response.json(me) : Response.json({ code: 'unauthorized' }, { status: 401 }),
      );
    return Promise.resolve(Response.json(place));
  });
});

describe('the sticker on a desk', () => {
  it('takes the focus to the form of what is broken, and back to the place', async () => {
    render(StickerScreen);
    await fireEvent.click(await screen.findByRole('button', { name: t.broken }));
    expect(document.activeElement).toBe(screen.getByText(t.what));
    await fireEvent.click(screen.getByRole('button', { name: nl.common.back }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });

  it('says to a phone that it does not know what signing in is for', async () => {
    signedIn = false;
    render(StickerScreen);
    await screen.findByText(t.signInFirst);
  });
});
