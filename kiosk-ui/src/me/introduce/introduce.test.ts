import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contact, Introductions as List, Offer } from '../../api/types.ts';
// The words of the components below are fetched with the others.
import '../../introduce/words.svelte.ts';
import { nl } from '../../texts/introduce/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { anna as me, asked, sent } from '../anna.ts';
import AskForm from './AskForm.svelte';
import Introductions from './Introductions.svelte';
import IntroduceTwo from './IntroduceTwo.svelte';
import Offers from './Offers.svelte';

const contact = (person: number, name: string): Contact => ({
  person,
  name,
  organisation: 'Kade',
  email: `${person}@kade.example`,
  since: '2026-11-01',
  last_day: null,
  note: '',
  offers: [],
});
const contacts = [contact(11, 'Joost Hagen'), contact(12, 'Fatma Yılmaz')];
const offer = (id: number, text: string): Offer => ({
  id,
  kind: 'offer',
  text,
  on_wall: false,
  created_at: '2026-11-18T09:00:00Z',
  expires_at: '2027-02-16T09:00:00Z',
});
const named = (person: number, name: string) => ({ person, name, organisation: 'Kade' });

let offers: Offer[];
let list: List;
let refuse: string | undefined;

beforeEach(async () => {
  await say.speak('nl');
  refuse = undefined;
  offers = [];
  list = { introductions: [], asked: [], offered: [] };
  asked.mockReset();
  asked.mockImplementation(async (path, { method }) => {
    if (method === 'GET') return Response.json(path === '/api/me/offers' ? { offers } : list);
    if (refuse) return Response.json({ code: refuse }, { status: 409 });
    if (method === 'DELETE' || path.endsWith('/yes')) return new Response(null, { status: 204 });
    return Response.json({ ...offer(9, 'Nieuw'), expires_at: '2027-03-01T09:00:00Z' });
  });
  vi.stubGlobal('fetch', asked);
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const find = (name: string | RegExp) => screen.findByRole('button', { name });
/** The line that says what was done has the focus. */
async function told(text: string): Promise<void> {
  const line = await screen.findByText(text, { selector: '[role="status"]' });
  await waitFor(() => expect(document.activeElement).toBe(line));
}

describe('what one offers and looks for', () => {
  it('begins with three examples and why', async () => {
    render(Offers, { me });
    await screen.findByText(nl.offers.why);
    for (const { text } of nl.offers.examples) expect(screen.getByText(text, { exact: false })).toBeTruthy();
    expect(screen.getByText(nl.offers.seen)).toBeTruthy();
  });

  it('says that nobody sees it to who is not visible', async () => {
    render(Offers, { me: { ...me, consent: 'no' } });
    expect(await screen.findByText(nl.offers.unseen)).toBeTruthy();
  });

  it('is written with a kind and a sentence', async () => {
    render(Offers, { me });
    await fireEvent.click(await find(nl.offers.add));
    expect(screen.getByText(nl.offers.kindNone)).toBeTruthy();
    expect(screen.getByText(nl.offers.textNone)).toBeTruthy();
    await fireEvent.click(screen.getByRole('radio', { name: nl.offers.kinds.ask }));
    await fireEvent.input(screen.getByLabelText(nl.offers.text), {
      target: { value: '  Een wandelmaatje ' },
    });
    await fireEvent.click(screen.getByRole('switch', { name: nl.offers.onWall }));
    await fireEvent.click(button(nl.offers.add));
    await told(nl.offers.added);
    expect(sent()).toEqual([
      ['POST', '/api/me/offers', { kind: 'ask', text: 'Een wandelmaatje', on_wall: true }],
    ]);
  });

  it('is renewed with one tap, taken away, and full with three', async () => {
    offers = [offer(1, 'Een'), offer(2, 'Twee'), offer(3, 'Drie')];
    render(Offers, { me });
    await screen.findByText(nl.offers.enough);
    expect(screen.queryByRole('button', { name: nl.offers.add })).toBeNull();
    await fireEvent.click(button(nl.offers.renewThat('Een')));
    await told(nl.offers.renewed('1 maart 2027'));
    await fireEvent.click(button(nl.offers.removeThat('Twee')));
    await told(nl.offers.removed);
    expect(screen.queryByText('Twee')).toBeNull();
    expect(sent().map(([method, path]) => `${method} ${path}`)).toEqual([
      'POST /api/me/offers/1/renewal',
      'DELETE /api/me/offers/2',
    ]);
    expect(await find(nl.offers.add)).toBeTruthy();
  });
});

describe('an introduction that a contact asks for', () => {
  beforeEach(() => {
    list.asked = [
      {
        id: 4,
        from: named(11, 'Joost Hagen'),
        purpose: 'Een tuin',
        bring: 'Zaden',
        whom: '',
        turn: 'waiting',
        to: null,
        line: '',
        lapses_at: '2026-12-02T09:00:00Z',
      },
    ];
  });

  it('is passed on to another contact, with a line', async () => {
    render(Introductions, { contacts, onchanged: () => undefined });
    await fireEvent.click(await find(nl.introductions.passFor('Joost Hagen')));
    expect(screen.getByText(nl.introductions.toWhomNone)).toBeTruthy();
    const choice = screen.getByRole('combobox');
    expect(within(choice).queryByText('Joost Hagen')).toBeNull();
    await fireEvent.change(choice, { target: { value: '12' } });
    await fireEvent.input(screen.getByLabelText(nl.introductions.line), {
      target: { value: 'Jullie houden\nvan thee' },
    });
    await fireEvent.click(button(nl.introductions.passFor('Joost Hagen')));
    await told(nl.introductions.passed('Fatma Yılmaz'));
    expect(sent()).toEqual([
      ['PUT', '/api/me/introductions/4/passed-on', { to: 12, line: 'Jullie houden van thee' }],
    ]);
  });

  it('is left, of which nobody is told', async () => {
    render(Introductions, { contacts, onchanged: () => undefined });
    await fireEvent.click(await find(nl.introductions.leaveFor('Joost Hagen')));
    await told(nl.introductions.left);
    expect(sent()).toEqual([['PUT', '/api/me/introductions/4/left', { left: true }]]);
  });
});

describe('somebody whom a contact would introduce', () => {
  const offered = {
    id: 6,
    through: named(11, 'Joost Hagen'),
    first_name: 'Ingrid',
    organisation: 'Rivier',
    purpose: '',
    bring: '',
    line: 'Jullie tekenen allebei',
    yes: false,
    state: 'open',
    lapses_at: '2026-12-02T09:00:00Z',
  } as const;

  it('is said yes to, or nothing', async () => {
    list.offered = [offered];
    render(Introductions, { contacts, onchanged: () => undefined });
    await fireEvent.click(await find(nl.introductions.yesTo('Ingrid')));
    await told(nl.introductions.saidYes);
    expect(sent()).toEqual([['PUT', '/api/me/introductions/6/yes', undefined]]);
    expect(screen.getByText(nl.introductions.nothing)).toBeTruthy();
  });

  it('can be taken back as long as it is alone', async () => {
    list.offered = [{ ...offered, yes: true }];
    render(Introductions, { contacts, onchanged: () => undefined });
    await fireEvent.click(await find(nl.introductions.backYesTo('Ingrid')));
    await told(nl.introductions.wasBack);
    expect(sent()).toEqual([['DELETE', '/api/me/introductions/6/yes', undefined]]);
  });
});

describe('an introduction of one’s own', () => {
  it('has one state, and is taken back', async () => {
    list.introductions = [
      {
        id: 1,
        kind: 'asked',
        through: named(11, 'Joost Hagen'),
        between: [],
        purpose: 'Een tuin',
        bring: 'Zaden',
        whom: '',
        line: '',
        state: 'open',
        created_at: '2026-11-18T09:00:00Z',
        lapses_at: '2026-12-02T09:00:00Z',
        to: null,
      },
    ];
    render(Introductions, { contacts, onchanged: () => undefined });
    await screen.findByText(/Via Joost Hagen · staat nog open/);
    await fireEvent.click(button(nl.introductions.backThat('Een tuin')));
    await told(nl.introductions.gone);
    expect(sent()).toEqual([['DELETE', '/api/me/introductions/1', undefined]]);
  });

  it('is asked for with what for and what one brings', async () => {
    const said = vi.fn();
    render(AskForm, { contact: contact(11, 'Joost Hagen'), onasked: said, oncancel: () => undefined });
    await fireEvent.click(button(nl.ask.go));
    expect(screen.getByText(nl.ask.purposeNone)).toBeTruthy();
    expect(screen.getByText(nl.ask.bringNone)).toBeTruthy();
    await fireEvent.input(screen.getByLabelText(nl.ask.purpose), { target: { value: 'Een tuin' } });
    await fireEvent.input(screen.getByLabelText(nl.ask.bring), { target: { value: 'Zaden' } });
    refuse = 'enough-introductions';
    await fireEvent.click(button(nl.ask.go));
    await screen.findByText(nl.refused['enough-introductions'] ?? '');
    refuse = undefined;
    await fireEvent.click(button(nl.ask.go));
    await waitFor(() => expect(said).toHaveBeenCalledWith(nl.ask.asked('Joost Hagen')));
    expect(sent().at(-1)).toEqual([
      'POST',
      '/api/me/introductions',
      { through: 11, purpose: 'Een tuin', bring: 'Zaden', whom: '' },
    ]);
  });

  it('between two contacts needs two and why', async () => {
    render(IntroduceTwo, { contacts });
    await fireEvent.click(button(nl.two.title));
    const [one, other] = screen.getAllByRole('combobox');
    await fireEvent.change(one as HTMLElement, { target: { value: '11' } });
    await fireEvent.change(other as HTMLElement, { target: { value: '11' } });
    await fireEvent.click(button(nl.two.go));
    expect(screen.getByText(nl.two.none)).toBeTruthy();
    expect(screen.getByText(nl.two.lineNone)).toBeTruthy();
    await fireEvent.change(other as HTMLElement, { target: { value: '12' } });
    await fireEvent.input(screen.getByLabelText(nl.two.line), { target: { value: 'Allebei thee' } });
    await fireEvent.click(button(nl.two.go));
    await told(nl.two.done);
    expect(sent()).toEqual([
      ['POST', '/api/me/introductions/unasked', { between: [11, 12], line: 'Allebei thee' }],
    ]);
  });
});
