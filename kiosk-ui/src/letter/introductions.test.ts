import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IntroductionOfferLetter, IntroductionRequestLetter } from '../api/types.ts';
import '../introduce/words.svelte.ts';
import { nl } from '../texts/introduce/nl.ts';
import { say } from '../texts/say.svelte.ts';
import IntroductionOffer from './IntroductionOffer.svelte';
import IntroductionRequest from './IntroductionRequest.svelte';

Element.prototype.scrollIntoView = () => undefined;
const token = 'abc';
const request: IntroductionRequestLetter = {
  kind: 'introduction-request',
  language: 'nl',
  reader: 'Sanne',
  from: 'Fatma Yılmaz',
  organisation: 'Gemeente',
  purpose: 'Een tuin',
  bring: 'Zaden',
  whom: '',
  turn: 'waiting',
};
const offer: IntroductionOfferLetter = {
  kind: 'introduction-offer',
  language: 'nl',
  reader: 'Joost',
  through: 'Sanne Bakker',
  first_name: 'Fatma',
  organisation: 'Gemeente',
  purpose: 'Een tuin',
  bring: 'Zaden',
  line: '',
  yes: false,
  state: 'open',
};

let now: IntroductionOfferLetter;
const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();
const sent = () =>
  asked.mock.calls
    .filter(([, { method }]) => method !== 'GET')
    .map(([path, { body }]): [string, unknown] => [path, JSON.parse(String(body))]);
const at = (search: string) => history.replaceState(null, '', `/l/abc${search}`);

beforeEach(async () => {
  await say.speak('nl');
  asked.mockReset();
  asked.mockImplementation(async (_path, { method }) =>
    method === 'GET' ? Response.json(now) : new Response(null, { status: 204 }),
  );
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  at('');
});

const button = (name: string) => screen.getByRole('button', { name });
async function told(text: string): Promise<void> {
  const line = await screen.findByText(text, { selector: '[role="status"]' });
  await waitFor(() => expect(document.activeElement).toBe(line));
}

describe('the page of a letter that asks for an introduction', () => {
  it('saves nothing by being opened, leaves it with one press, and takes that back', async () => {
    at('?reply=leave');
    render(IntroductionRequest, { token, letter: request });
    expect(sent()).toEqual([]);
    await fireEvent.click(button(nl.introductions.leave));
    await told(nl.introductions.left);
    await fireEvent.click(button(nl.cancel));
    await told(nl.introductions.wasBack);
    expect(sent()).toEqual([
      ['/api/letters/abc/introduction', { answer: 'leave' }],
      ['/api/letters/abc/introduction', { answer: null }],
    ]);
  });

  it('leads to the own page for whom to choose', () => {
    render(IntroductionRequest, { token, letter: request });
    expect(screen.getByRole('link', { name: nl.letter.chooseOwn }).getAttribute('href')).toBe('/me#to-do');
  });

  it.each([
    [null, nl.letter.over],
    ['passed-on', nl.introductions.passedOnGone],
  ] as const)('says when nothing is left to do, and leads on: %s', (turn, said) => {
    render(IntroductionRequest, { token, letter: { ...request, turn } });
    expect(screen.getByText(said, { exact: false })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/me');
  });
});

describe('the page of a letter that offers an introduction', () => {
  it('says yes with one press, and that it came about', async () => {
    at('?reply=yes');
    now = { ...offer, yes: true, state: 'accepted' };
    render(IntroductionOffer, { token, letter: offer });
    expect(sent()).toEqual([]);
    await fireEvent.click(button(nl.introductions.yes));
    await told(nl.letter.accepted);
    expect(sent()).toEqual([['/api/letters/abc/introduction', { answer: 'yes' }]]);
    expect(screen.getByRole('link', { name: nl.letter.people })).toBeTruthy();
  });

  it('waits for the other, and can be taken back until then', async () => {
    now = { ...offer, yes: true };
    render(IntroductionOffer, { token, letter: offer });
    await fireEvent.click(button(nl.introductions.yes));
    await told(nl.introductions.saidYes);
    now = offer;
    await fireEvent.click(button(nl.introductions.backYes));
    await told(nl.introductions.wasBack);
    expect(sent().map(([, body]) => body)).toEqual([{ answer: 'yes' }, { answer: null }]);
  });

  it('says when it is over', () => {
    render(IntroductionOffer, { token, letter: { ...offer, state: 'lapsed' } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
