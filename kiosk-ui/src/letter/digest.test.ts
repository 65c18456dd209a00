import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DigestLetter } from '../api/types.ts';
import '../connect/words.svelte.ts';
import { nl as connect } from '../texts/connect/nl.ts';
import { nl } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import Digest from './Digest.svelte';

const letter = {
  kind: 'digest',
  now: '2026-11-23T09:00:00Z',
  reader: 'Anna',
  monday: '2026-11-16',
  names_in_mail: true,
  names: [
    {
      item: 0,
      name: 'Chris Bakker',
      organisation: 'Kade',
      own_cards: [{ organisation: 'Bos Advies', line: 'advies over water' }],
      days: [{ date: '2026-11-17', table: 'Linde' }],
      first: true,
      dormant_days: null,
      answer: null,
    },
  ],
  others: 0,
  cafe: [],
  cafe_count: 0,
  gathering_count: 0,
  zone_count: 0,
  dormant: null,
  good: null,
  nudge: null,
} as unknown as DigestLetter;

beforeEach(async () => {
  await say.speak('nl');
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('fetch', (_: string, request: RequestInit) =>
    Promise.resolve(Response.json(JSON.parse(String(request.body)))),
  );
});

const opened = (search: string) => {
  history.replaceState(null, '', `/l/abc${search}`);
  render(Digest, { token: 'abc', letter });
};
const large = (name: string) =>
  screen.getAllByRole('button', { name }).find((one) => one.classList.contains('main')) as HTMLElement;

describe('the letter of Monday as a page', () => {
  it('goes from the large button to the line that it is saved', async () => {
    opened('?item=0&answer=talked');
    await fireEvent.click(large(nl.answers.talked));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(nl.letter.saved));
  });

  it('leaves the focus on an answer that was given below', async () => {
    opened('?item=0&answer=talked');
    const other = screen.getByRole('button', { name: nl.answers['follow-up'] });
    other.focus();
    await fireEvent.click(other);
    await screen.findByText(nl.letter.saved);
    expect(document.activeElement).toBe(other);
  });

  it('means to write to somebody about what they look for', async () => {
    const sent: unknown[] = [];
    vi.stubGlobal('fetch', (_: string, request: RequestInit) => {
      sent.push(JSON.parse(String(request.body)));
      return Promise.resolve(Response.json({ answer: 'follow-up' }));
    });
    const offers = [{ kind: 'ask', text: 'Een tester' }];
    const names = letter.names.map((one) => ({ ...one, offers })) as DigestLetter['names'];
    history.replaceState(null, '', '/l/abc');
    render(Digest, { token: 'abc', letter: { ...letter, names } });
    await fireEvent.click(screen.getByRole('button', { name: `${nl.offeredAnswers.ask}: Een tester` }));
    const link = await screen.findByRole('link', { name: connect.letter.planNext });
    expect(link.getAttribute('href')).toBe('/me#to-do');
    expect(sent).toEqual([{ item: 0, answer: 'follow-up', kind: 'message', due: '2026-11-27' }]);
  });

  it('says how many were at a gathering when nobody is named', () => {
    history.replaceState(null, '', '/l/abc');
    render(Digest, { token: 'abc', letter: { ...letter, cafe_count: 9, gathering_count: 14 } });
    screen.getByText(nl.letter.cafeCount(9));
    screen.getByText(nl.letter.gatheringCount(14));
  });

  it('asks once what is planned with somebody who stands there twice', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ answer: 'follow-up' })));
    const one = { item: 4, name: 'Bram Vos', organisation: '', own_cards: [], offers: [], answer: null };
    const day = { date: '2026-11-17', zone: 'Grand café', minutes: 20 };
    const cafe = [
      { ...one, ...day, gathering: null },
      { ...one, ...day, gathering: 'Debat' },
    ] as DigestLetter['cafe'];
    history.replaceState(null, '', '/l/abc');
    render(Digest, { token: 'abc', letter: { ...letter, cafe } });
    const [first] = screen.getAllByRole('button', { name: /^Bram Vos/ });
    if (first) await fireEvent.click(first);
    await fireEvent.click(
      screen.getAllByRole('button', { name: nl.answers['follow-up'] }).at(-1) as HTMLElement,
    );
    await waitFor(() => expect(screen.getAllByText(connect.what)).toHaveLength(1));
  });

  it('goes from the large button of a good thing to its thanks', async () => {
    opened('?good=idea');
    await fireEvent.click(large(nl.letter.good.idea));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(nl.letter.goodThanks));
  });
});
