import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoffeeProposalLetter, DigestLetter, MessageLetter, Nudge } from '../api/types.ts';
import { nl } from '../texts/connect/nl.ts';
import { nl as house } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import CoffeeProposal from './CoffeeProposal.svelte';
import Digest from './Digest.svelte';
import MessagePage from './MessagePage.svelte';
import NudgePart from './NudgePart.svelte';
import Unsubscribe from './Unsubscribe.svelte';

const token = 'abc';
const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();
const sent = () =>
  asked.mock.calls
    .filter(([, request]) => request.method !== 'GET')
    .map(([path, request]): unknown[] => [
      path,
      request.body === undefined ? undefined : JSON.parse(String(request.body)),
    ]);
const button = (name: string) => screen.getByRole('button', { name });
const at = (search: string) => history.replaceState(null, '', `/l/${token}${search}`);
const told = (line: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(line));
/** Long enough for whatever opening a page would send. */
const settled = () => new Promise((done) => setTimeout(done, 20));
/** The buttons that stand out. */
const large = () =>
  [...document.querySelectorAll<HTMLElement>('.button.main')].map((one) => one.textContent?.trim());

beforeEach(async () => {
  await say.speak('nl');
  // jsdom does not scroll.
  Element.prototype.scrollIntoView = vi.fn();
  asked.mockReset();
  asked.mockImplementation(async () => new Response(null, { status: 204 }));
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  history.replaceState(null, '', '/');
});

describe('a letter that proposes coffee', () => {
  const [first, second] = ['2099-12-01T09:30:00Z', '2099-12-02T08:30:00Z'];
  const letter: CoffeeProposalLetter = {
    kind: 'coffee-proposal',
    language: 'nl',
    reader: 'Sanne',
    from: 'Fatma',
    organisation: 'Gemeente',
    place: 'Grand café, Kade 12',
    time_zone: 'Europe/Amsterdam',
    moments: [first, second],
    at: null,
  };
  const [one, two] = ['dinsdag 1 december, 10:30', 'woensdag 2 december, 09:30'];

  it('shows what was tapped as the one large button, and saves nothing by opening', async () => {
    at('?moment=20991202T0830Z');
    render(CoffeeProposal, { token, letter });
    expect(large()).toEqual([two]);
    expect(document.activeElement).toBe(button(two));
    await settled();
    expect(sent()).toEqual([]);
    await fireEvent.click(button(two));
    const line = await screen.findByRole('status');
    expect(line.textContent).toContain(two);
    await told(line);
    expect(sent()).toEqual([['/api/letters/abc/choice', { moment: second }]]);
  });

  it('offers all moments where none was tapped, or one that is past', () => {
    at('?moment=20991130T0930Z');
    render(CoffeeProposal, { token, letter });
    expect(large()).toEqual([one, two]);
  });

  it('is called off after a question', async () => {
    asked.mockImplementation(async (_path, { method }) =>
      method === 'GET' ? Response.json({ ...letter, moments: [] }) : new Response(null, { status: 204 }),
    );
    render(CoffeeProposal, { token, letter: { ...letter, moments: [], at: first } });
    await fireEvent.click(button(nl.coffee.off));
    await waitFor(() => expect(document.activeElement).toBe(button(nl.coffee.offNo)));
    expect(sent()).toEqual([]);
    await fireEvent.click(button(nl.coffee.offYes));
    await told(await screen.findByText(new RegExp(nl.letter.coffeeWasOff)));
    expect(sent()).toEqual([['/api/letters/abc/choice', { moment: null }]]);
  });

  it('is not said to be off when its time has come already', async () => {
    asked.mockImplementation(async (_path, { method }) =>
      method === 'GET'
        ? Response.json({ ...letter, moments: [], at: first })
        : new Response(null, { status: 204 }),
    );
    render(CoffeeProposal, { token, letter: { ...letter, moments: [], at: first } });
    await fireEvent.click(button(nl.coffee.off));
    await fireEvent.click(button(nl.coffee.offYes));
    expect((await screen.findByRole('alert')).textContent).toBe(nl.refused['unknown-coffee']);
    expect(screen.getByText(one)).toBeTruthy();
  });

  it('shows what holds now where another moment was chosen', async () => {
    asked.mockImplementation(async (_path, { method }) =>
      method === 'GET'
        ? Response.json({ ...letter, moments: [], at: first })
        : Response.json({ code: 'coffee-planned' }, { status: 409 }),
    );
    render(CoffeeProposal, { token, letter });
    await fireEvent.click(button(two));
    expect((await screen.findByRole('alert')).textContent).toBe(nl.refused['coffee-planned']);
    expect(screen.getByText(one)).toBeTruthy();
  });

  it('says that it is over', () => {
    render(CoffeeProposal, { token, letter: { ...letter, place: '', time_zone: '', moments: [] } });
    expect(screen.getByText(nl.letter.coffeeOver)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a letter that brings a message', () => {
  const letter: MessageLetter = {
    kind: 'message',
    language: 'nl',
    reader: 'Sanne',
    from: 'Fatma',
    organisation: '',
    answer: null,
  };

  it('says how to reply by mail, and saves the tapped answer by its button alone', async () => {
    at('?reply=stay-in-touch');
    render(MessagePage, { token, letter });
    expect(screen.getByText(new RegExp(nl.letter.messageReply('Fatma')))).toBeTruthy();
    expect(large()).toEqual([nl.letter.replies['stay-in-touch']]);
    await settled();
    expect(sent()).toEqual([]);
    await fireEvent.click(button(nl.letter.replies['stay-in-touch']));
    await told(await screen.findByText(nl.letter.replied['stay-in-touch']('Fatma')));
    expect(sent()).toEqual([['/api/letters/abc/reply', { answer: 'stay-in-touch' }]]);
    expect(button(nl.letter.replies['stay-in-touch']).getAttribute('aria-pressed')).toBe('true');
  });

  it('takes an answer back with the same button', async () => {
    render(MessagePage, { token, letter: { ...letter, answer: 'no-more' } });
    await fireEvent.click(button(nl.letter.replies['no-more']));
    await told(await screen.findByText(nl.letter.replyBack));
    expect(sent()).toEqual([['/api/letters/abc/reply', { answer: null }]]);
  });
});

describe('I want to follow up', () => {
  const letter: DigestLetter = {
    kind: 'digest',
    // A Monday long before the clock of this machine.
    now: '2020-11-23T09:00:00Z',
    language: 'nl',
    week: '2026-W47',
    monday: '2026-11-16',
    reader: 'Sanne',
    names_in_mail: true,
    names: [
      {
        item: 0,
        name: 'Mirjam de Wit',
        organisation: 'Gemeente',
        own_cards: [],
        offers: [],
        days: [],
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
  };
  const due = '2020-12-04';
  const plan = () => within(screen.getByRole('region', { name: nl.followWith('Mirjam de Wit') }));

  beforeEach(() => {
    asked.mockImplementation(async () => Response.json({ answer: 'follow-up' }));
  });

  it('tapped in the letter takes two taps on the page: what, and when', async () => {
    at('?item=0&answer=follow-up');
    render(Digest, { token, letter });
    await fireEvent.click(plan().getByRole('radio', { name: nl.kinds.call }));
    await settled();
    expect(sent()).toEqual([]);
    await fireEvent.click(plan().getByRole('button', { name: nl.whens.next }));
    await told(await screen.findByText(/^Bewaard: bellen/));
    expect(sent()).toEqual([
      ['/api/letters/abc/answers', { item: 0, answer: 'follow-up', kind: 'call', due }],
    ]);
  });

  it('pressed on the page is saved, and then asks what and when', async () => {
    render(Digest, { token, letter });
    await fireEvent.click(button(house.answers['follow-up']));
    await screen.findByRole('region', { name: nl.followWith('Mirjam de Wit') });
    await fireEvent.click(plan().getByRole('button', { name: nl.whens.day }));
    await fireEvent.input(plan().getByLabelText(nl.day), { target: { value: '2001-01-01' } });
    await fireEvent.click(plan().getByRole('button', { name: nl.save }));
    expect(plan().getByText(nl.dayWrong)).toBeTruthy();
    await fireEvent.click(plan().getByRole('button', { name: nl.whens.next }));
    await told(await screen.findByText(/^Bewaard: koffie/));
    expect(sent()).toEqual([
      ['/api/letters/abc/answers', { item: 0, answer: 'follow-up' }],
      ['/api/letters/abc/answers', { item: 0, answer: 'follow-up', kind: 'coffee', due }],
    ]);
  });
});

describe('no more of these letters', () => {
  it.each(['coffee-proposals', 'messages', 'introductions', 'story-messages', 'nominations'] as const)(
    'names %s, and can be undone',
    async (series) => {
      const t = nl.letter.series[series];
      asked.mockImplementation(async (_path, { method }) =>
        Response.json({ language: 'nl', series, subscribed: method === 'DELETE' }),
      );
      render(Unsubscribe, { token, series, subscribed: true });
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t.ask);
      await fireEvent.click(button(t.go));
      await screen.findByText(t.stopped);
      await fireEvent.click(button(house.letter.undo));
      await screen.findByText(t.again);
    },
  );

  it('of the Monday letter says so', () => {
    render(Unsubscribe, { token, series: 'digest', subscribed: true });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(house.letter.unsubscribe);
  });
});

describe('a reminder', () => {
  const nudge: Nudge = {
    asks: 'rhythm',
    answer: null,
    open: true,
    rhythm: 'weekly',
    names_in_mail: true,
    follow_ups: [
      {
        item: 0,
        follow_up_kind: 'call',
        name: 'Joseph',
        organisation: '',
        due: '2099-12-01',
        text: '',
        answer: null,
        state: 'open',
        outcome: null,
      },
    ],
    further: 0,
    dormant: { name: 'Nadia', organisation: '', last_day: null, answer: null },
  };
  const t = nl.letter.nudge;
  const post = (what: string, body: unknown) => [`/api/letters/${token}/${what}`, body];

  it('saves nothing by being opened, and makes what was tapped the large button', async () => {
    at('?todo=0&deed=done');
    render(NudgePart, { token, nudge });
    await settled();
    expect(sent()).toEqual([]);
    expect(large()).toEqual([t.deeds.done]);
    await fireEvent.click(screen.getByText(t.deeds.done, { selector: '.main' }));
    await told(await screen.findByText(t.deedsDone.done));
    expect(sent()).toEqual([post('deeds', { item: 0, answer: 'done' })]);
  });

  it('takes back what was said', async () => {
    at('');
    render(NudgePart, { token, nudge });
    const letGo = `${t.deeds['let-go']}, ${t.what.call('Joseph')}`;
    await fireEvent.click(button(letGo));
    await screen.findByText(t.deedsDone['let-go']);
    await fireEvent.click(button(letGo));
    await screen.findByText(t.back);
    expect(sent()).toEqual([
      post('deeds', { item: 0, answer: 'let-go' }),
      post('deeds', { item: 0, answer: null }),
    ]);
  });

  it('steps the rhythm, lets a name rest, and offers no steps once that is past', async () => {
    const shown = render(NudgePart, { token, nudge });
    await fireEvent.click(button(t.answers['too-much']));
    await screen.findByText(t.saved);
    await fireEvent.click(button(t.dormants.rest));
    await screen.findByText(t.dormantsDone.rest);
    expect(sent()).toEqual([post('nudge', { answer: 'too-much' }), post('dormant', { answer: 'rest' })]);
    shown.unmount();
    render(NudgePart, { token, nudge: { ...nudge, open: false, answer: 'just-right' } });
    expect(screen.queryByRole('button', { name: t.answers['too-much'] })).toBeNull();
  });
});
