import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/call.ts';
import * as connect from '../api/connect.ts';
import * as encounters from '../api/encounters.ts';
import * as people from '../api/person.ts';
import * as api from '../api/stories.ts';
import type { StoryLine, StoryView } from '../api/types.ts';
import { problemOf } from '../api/upload.ts';
import { anna } from '../me/anna.ts';
import { en } from '../texts/stories/en.ts';
import { nl } from '../texts/stories/nl.ts';
import { say } from '../texts/say.svelte.ts';
import { largest, refused, taken, wrongWith } from './files.ts';
import { podium } from './podium-state.svelte.ts';
import { leading, paragraphs, reached, roadOf, sizesOf } from './shown.ts';
import Stories from './Stories.svelte';
import { fieldOf, forgetAll, longestText, somethingUnsaved, Typed, typedOf } from './telling.svelte.ts';
import { whereAt } from './where.ts';
import { words } from './words.svelte.ts';

const id = 'dmVyaGFhbC1mb3JtdWxpZXI';
const view: StoryView = {
  id,
  kind: 'detour',
  title: 'In drie stappen',
  text: 'Het kan.',
  html: '<p>Het <em>kan</em>.</p>',
  language: 'nl',
  state: 'published',
  version: null,
  progress: 'told',
  published_on: '2026-11-24',
  told_by: { name: 'Bram Vos', organisation: 'Host' },
  confided_by: null,
  editor: null,
  questions: null,
  pictures: [],
  recordings: [],
  road: [],
  taken_up_by: [],
  known_by: null,
  you_know_it: false,
  you_take_it_up: false,
  you_wrote: false,
  takes_messages: null,
  yours: false,
  edited: null,
  news: null,
  you_withdraw: false,
  you_edit: false,
};
const { kind, title, language, state, progress, published_on, told_by, yours } = view;
const line: StoryLine = {
  id,
  kind,
  title,
  language,
  state,
  progress,
  published_on,
  told_by,
  yours,
  excerpt: 'Het kan.',
  picture: null,
  news: false,
};

describe('an address within the stories', () => {
  it.each([
    ['', { page: 'podium' }],
    ['#', { page: 'podium' }],
    ['#tell', { page: 'tell' }],
    ['#desk', { page: 'desk' }],
    ['#nominate', { page: 'nominate' }],
    [`#${id}`, { page: 'story', id }],
    [`#write/${id}`, { page: 'write', id }],
    ['#write/', { page: 'podium' }],
    ['#<script>', { page: 'podium' }],
  ])('%s', (hash, where) => expect(whereAt(hash)).toEqual(where));
});

describe('what of a story is shown', () => {
  const picture = { place: 1, description: 'x', width: 1200, height: 800, url: '/p/1' };
  it('has each size of a picture with its real width', () => {
    expect(sizesOf(picture)).toBe('/p/1?size=small 480w, /p/1 1200w');
    expect(sizesOf({ ...picture, width: 800, height: 1600 })).toBe('/p/1?size=small 240w, /p/1 800w');
    expect(sizesOf({ ...picture, width: 300, height: 200 })).toBe('/p/1 300w');
  });

  it('begins its road on the day of its publication', () => {
    const tried = { progress: 'tried' as const, text: '', day: '2026-11-26' };
    const told = { progress: 'told' as const, text: '', day: '2026-11-24' };
    expect(roadOf({ ...view, road: [tried] })).toEqual([told, tried]);
    expect(roadOf({ ...view, road: [told, tried] })).toEqual([told, tried]);
    expect(roadOf({ ...view, published_on: null })).toEqual([]);
    expect((['told', 'landed', 'laid-to-rest'] as const).map(reached)).toEqual([1, 4, 0]);
    expect(paragraphs('one\n\n two')).toEqual(['one', ' two']);
  });

  it('leads with the newest if it has a picture, in a list of all', () => {
    const first = { ...line, picture };
    expect(leading([first, line, line], true)).toBe(first);
    expect(leading([first, line, line], false)).toBeUndefined();
    expect(leading([line, first, line], true)).toBeUndefined();
  });
});

describe('a file', () => {
  const file = (type: string, size = 3) => {
    const made = new File(['abc'], 'a', { type });
    Object.defineProperty(made, 'size', { value: size });
    return made;
  };
  it('is looked at before it is sent', () => {
    expect(wrongWith(undefined, 'x', 'pictures')).toBe('none');
    expect(wrongWith(file('image/heic'), 'x', 'pictures')).toBe('kind');
    expect(wrongWith(file('image/png', largest.pictures + 1), 'x', 'pictures')).toBe('large');
    expect(wrongWith(file('image/png'), ' ', 'pictures')).toBe('description');
    expect(wrongWith(file('image/png'), 'x', 'pictures')).toBeUndefined();
    expect(wrongWith(file('image/png'), 'x', 'recordings')).toBe('kind');
    expect(taken(file('audio/mp3'), 'recordings')?.type).toBe('audio/mpeg');
  });

  it('that is refused has words for each reason', () => {
    const wrong = (status: number, code: string, detail = '') =>
      refused(problemOf(status, JSON.stringify({ code, detail })));
    expect(wrong(413, 'too-large')).toBe('large');
    expect(wrong(422, 'bad-picture', 'it is broken')).toBe('broken');
    expect(wrong(422, 'bad-picture', 'it has more pixels than are read')).toBe('pixels');
    expect(wrong(422, 'bad-picture', 'it is no picture in PNG')).toBe('kind');
    expect(wrong(503, 'unavailable')).toBe('busy');
    expect(wrong(401, 'unauthorized')).toBeUndefined();
    expect(refused(problemOf(413, '<html>'))).toBe('large');
    expect(problemOf(502, '').code).toBe('unreachable');
  });
});

describe('what somebody types', () => {
  it('stays in the page until it is saved, and goes with the page', () => {
    const typed = typedOf('', () => new Typed('nl'));
    expect(somethingUnsaved()).toBe(false);
    typed.title = 'x';
    expect(somethingUnsaved()).toBe(true);
    expect(typedOf('', () => new Typed('nl'))).toBe(typed);
    expect(sessionStorage).toHaveLength(0);
    forgetAll();
    expect(typedOf('', () => new Typed('nl')).title).toBe('');
    forgetAll();
  });

  it('is complete with a kind, a title and a text that is not too long', () => {
    const typed = new Typed('nl');
    expect(typed.missing).toBe('kind');
    typed.kind = 'detour';
    expect(typed.missing).toBe('title');
    typed.title = 'x';
    expect(typed.missing).toBe('text');
    typed.text = 'x'.repeat(longestText + 1);
    expect(typed.missing).toBe('text');
    typed.text = 'y';
    typed.editor = 7;
    expect(typed.missing).toBeUndefined();
    expect(typed.body).toMatchObject({ unnamed: false, editor: null });
    typed.unnamed = true;
    expect(typed.body).toMatchObject({ unnamed: true, editor: 7 });
  });

  it('is wrong where the service says it is', () => {
    const wrong = (detail: string) => fieldOf(new Problem('bad-request', 400, { detail }));
    expect(wrong('title: no link')).toBe('title');
    expect(wrong('editor: nobody of this number edits')).toBe('editor');
    expect(wrong('titles')).toBeUndefined();
    expect(fieldOf(new Problem('unreachable', 0))).toBeUndefined();
  });
});

describe('the page of stories', () => {
  beforeEach(async () => {
    vi.restoreAllMocks();
    await say.speak('nl');
    await say.learn(words);
    vi.stubGlobal('scrollTo', vi.fn());
    vi.spyOn(people, 'me').mockResolvedValue(anna);
    vi.spyOn(people, 'ways').mockResolvedValue({ provider: null, codes: true, codes_for_roles: true });
    lists([line]);
  });
  afterEach(() => {
    cleanup();
    forgetAll();
    location.hash = '';
    podium.lines = undefined;
  });

  function lists(published: StoryLine[], drafts: StoryLine[] = [], you_edit = false) {
    return vi.spyOn(api, 'stories').mockImplementation(({ state } = {}) => {
      const own = [...drafts, ...published].filter(({ yours }) => yours);
      const stories = state === 'yours' ? own : state === 'draft' ? drafts : published;
      return Promise.resolve({ stories, more: false, you_edit });
    });
  }
  async function at(hash: string) {
    location.hash = hash;
    // What changing the address tells, so that it is not told to the page that is opened now.
    await new Promise((done) => setTimeout(done));
    render(Stories);
  }

  it('says of which of one’s own stories there is news, until it is read there', async () => {
    const draft = { ...line, id: 'mine', title: 'Van mij', state: 'draft' as const, yours: true, news: true };
    lists([{ ...line, yours: true }], [draft]);
    const read = vi.spyOn(api, 'readNews').mockResolvedValue(undefined);
    vi.spyOn(api, 'story').mockResolvedValue({ ...view, yours: true, news: true });
    await at('');
    const own = within(await screen.findByRole('region', { name: nl.podium.own }));
    expect(own.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#write/mine',
      `#${id}`,
    ]);
    expect(own.getAllByText(nl.podium.news)).toHaveLength(1);
    expect(read).not.toHaveBeenCalled();
    location.hash = id;
    await waitFor(() => expect(read).toHaveBeenCalledExactlyOnceWith(id));
  });

  it('lists what is published, by how far it came and by words', async () => {
    const asked = lists([line]);
    await at('');
    await screen.findByRole('link', { name: view.title });
    expect(screen.queryByRole('link', { name: nl.deskNav })).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: nl.progress.landed }));
    await waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ state: 'landed' }));
    await fireEvent.input(screen.getByLabelText(nl.podium.search), { target: { value: ' stap ' } });
    await fireEvent.click(screen.getByRole('button', { name: nl.podium.go }));
    await waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ q: 'stap' }));
    podium.q = '';
    podium.state = undefined;
  });

  it('shows a story, and a reader says that they know it too', async () => {
    const shown = vi.spyOn(api, 'story').mockResolvedValue(view);
    const known = vi.spyOn(api, 'know').mockResolvedValue(undefined);
    await at(`#${id}`);
    expect((await screen.findByText('kan')).tagName).toBe('EM');
    shown.mockResolvedValue({ ...view, you_know_it: true, known_by: 3 });
    await fireEvent.click(screen.getByRole('button', { name: nl.story.know }));
    await screen.findByText(nl.story.knownBy(3));
    expect(known).toHaveBeenCalledWith(id, true);
    expect(screen.queryByRole('button', { name: new RegExp(nl.story.withdraw) })).toBeNull();
  });

  it('takes a message to who told it, and says who reads it before it is sent', async () => {
    const unnamed = { ...view, told_by: null };
    const shown = vi.spyOn(api, 'story').mockResolvedValue(unnamed);
    const sent = vi.spyOn(api, 'writeTo').mockResolvedValue(undefined);
    await at(`#${id}`);
    await fireEvent.click(await screen.findByRole('button', { name: nl.write.answers['can-help'] }));
    const field = screen.getByLabelText<HTMLTextAreaElement>(nl.write.text);
    expect(field.value).toContain(view.title);
    expect(screen.getByText(nl.write.whyUnnamed, { exact: false }).textContent).toContain(anna.email);
    await fireEvent.click(screen.getByRole('button', { name: nl.write.answers['hear-more'] }));
    expect(field.value).toContain('benieuwd');
    await fireEvent.click(screen.getByRole('button', { name: nl.write.go }));
    await screen.findByText(nl.write.leftOpen['hear-more']);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('…');
    await fireEvent.input(field, { target: { value: ' ' } });
    await fireEvent.click(screen.getByRole('button', { name: nl.write.go }));
    await screen.findByText(nl.write.none);
    await fireEvent.input(field, { target: { value: 'Wij ook!' } });
    shown.mockResolvedValue({ ...unnamed, you_wrote: true });
    await fireEvent.click(screen.getByRole('button', { name: nl.write.go }));
    await screen.findByText(nl.write.sent);
    expect(sent.mock.calls).toEqual([[id, { answer: 'hear-more', text: 'Wij ook!' }]]);
  });

  it('offers who told it without their name no place beside it by name', async () => {
    const shown = vi.spyOn(api, 'story').mockResolvedValue({ ...view, told_by: null });
    await at(`#${id}`);
    await screen.findByRole('button', { name: nl.story.take });
    cleanup();
    shown.mockResolvedValue({ ...view, told_by: null, yours: true });
    await at(`#${id}`);
    await screen.findByText(nl.story.takers);
    expect(screen.queryByRole('button', { name: nl.story.take })).toBeNull();
  });

  it('tells its teller that an editor changed it, and lets them want no messages about it', async () => {
    const own = { ...view, yours: true, edited: true, takes_messages: true };
    const shown = vi.spyOn(api, 'story').mockResolvedValue(own);
    const changed = vi.spyOn(api, 'change').mockResolvedValue(undefined);
    await at(`#${id}`);
    const stop = await screen.findByRole('button', { name: nl.takes.stop });
    screen.getByText(nl.story.edited);
    shown.mockResolvedValue({ ...own, takes_messages: false });
    await fireEvent.click(stop);
    await screen.findByText(nl.takes.no);
    expect(changed).toHaveBeenCalledWith(id, { takes_messages: false });
    expect(screen.queryByText(nl.write.title)).toBeNull();
  });

  it('lets somebody say who has a story, with their name only if they want', async () => {
    const joost = { person: 3, name: 'Joost Hagen' };
    vi.spyOn(connect, 'contacts').mockResolvedValue({ contacts: [joost], own_names: [] } as never);
    vi.spyOn(encounters, 'encounters').mockResolvedValue({ table: [joost], cafe: [] } as never);
    const said = vi.spyOn(api, 'nominate').mockResolvedValue(undefined);
    await at('#nominate');
    await fireEvent.click(await screen.findByRole('button', { name: nl.nominate.go }));
    await screen.findByText(nl.nominate.none);
    await fireEvent.change(screen.getByLabelText(nl.nominate.who), { target: { value: '3' } });
    expect(screen.queryByLabelText(nl.nominate.line)).toBeNull();
    await fireEvent.click(screen.getByRole('radio', { name: nl.nominate.named }));
    await fireEvent.input(screen.getByLabelText(nl.nominate.line), { target: { value: 'Dat formulier' } });
    await fireEvent.click(screen.getByRole('button', { name: nl.nominate.go }));
    await screen.findByText(nl.nominate.done(joost.name));
    expect(said.mock.calls).toEqual([[{ person: 3, named: true, line: 'Dat formulier' }]]);
    // Their name is given for this one only.
    expect(screen.getByRole<HTMLInputElement>('radio', { name: nl.nominate.unnamed }).checked).toBe(true);
  });

  it('keeps what was typed when it cannot be saved, and says what is missing at its field', async () => {
    vi.spyOn(api, 'editors').mockResolvedValue({
      editors: [{ id: 7, name: 'Mirjam', organisation: 'Waterwolf' }],
    });
    const told = vi.spyOn(api, 'tell').mockRejectedValue(new Problem('unreachable', 0));
    await at('#tell');
    await fireEvent.click(await screen.findByRole('radio', { name: nl.kinds.detour }));
    await fireEvent.click(screen.getByRole('button', { name: nl.tell.saveDraft }));
    await screen.findByText(nl.tell.wrong.title);
    await fireEvent.input(screen.getByLabelText(nl.tell.storyTitle), { target: { value: 'Stap' } });
    await fireEvent.input(screen.getByLabelText(nl.tell.text), { target: { value: 'Het kan.' } });
    await fireEvent.click(screen.getByRole('radio', { name: nl.tell.unnamed }));
    await fireEvent.click(screen.getByRole('button', { name: nl.tell.saveDraft }));
    await screen.findByText(nl.tell.wrong.editor);
    await fireEvent.change(screen.getByLabelText(nl.tell.editor), { target: { value: '7' } });
    await fireEvent.click(screen.getByRole('button', { name: nl.tell.saveDraft }));
    await screen.findByText(new RegExp(nl.tell.typedStays));
    expect(told.mock.lastCall?.[0]).toMatchObject({ unnamed: true, editor: 7, title: 'Stap' });
    expect(screen.getByLabelText<HTMLTextAreaElement>(nl.tell.text).value).toBe('Het kan.');
  });

  it('gives a feed reader a secret address, shown this once, until it is taken away', async () => {
    const asked = vi.spyOn(api, 'feed').mockResolvedValue({ since: null });
    const url = 'https://x.example/stories.atom?key=s';
    const given = vi.spyOn(api, 'giveFeed').mockResolvedValue({ url });
    const taken = vi.spyOn(api, 'takeFeed').mockResolvedValue(undefined);
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await at('');
    const feed = (await screen.findByText(nl.feed.title)).closest('details') as HTMLDetailsElement;
    expect(asked).not.toHaveBeenCalled();
    feed.open = true;
    await fireEvent(feed, new Event('toggle'));
    const give = await screen.findByRole('button', { name: nl.feed.give });
    asked.mockResolvedValue({ since: '2026-11-24T09:00:00Z' });
    await fireEvent.click(give);
    expect((await screen.findByLabelText<HTMLInputElement>(nl.feed.address)).value).toBe(url);
    await screen.findByText(nl.feed.shownOnce);
    await fireEvent.click(screen.getByRole('button', { name: nl.feed.copy }));
    await screen.findByRole('button', { name: nl.feed.copied });
    expect(writeText).toHaveBeenCalledWith(url);
    asked.mockResolvedValue({ since: null });
    await fireEvent.click(screen.getByRole('button', { name: nl.feed.take }));
    await screen.findByText(nl.feed.taken);
    expect(screen.queryByLabelText(nl.feed.address)).toBeNull();
    expect([given.mock.calls.length, taken.mock.calls.length]).toEqual([1, 1]);
    vi.unstubAllGlobals();
  });

  it('asks before a story is withdrawn, and says that it is gone', async () => {
    vi.spyOn(api, 'story').mockResolvedValue({ ...view, yours: true, you_withdraw: true });
    const gone = vi.spyOn(api, 'withdraw').mockResolvedValue(undefined);
    await at(`#${id}`);
    await fireEvent.click(await screen.findByRole('button', { name: `${nl.story.withdraw}: ${view.title}` }));
    expect(gone).not.toHaveBeenCalled();
    await fireEvent.click(screen.getByRole('button', { name: nl.story.withdrawYes }));
    await screen.findByText(nl.podium.withdrawn);
  });

  it('shows editors the drafts that wait, and what they ask stays beside the draft', async () => {
    const draft = { ...line, state: 'draft' as const, published_on: null };
    lists([], [draft], true);
    await at('#desk');
    await screen.findByRole('link', { name: view.title });
    vi.spyOn(api, 'story').mockResolvedValue({ ...view, state: 'draft', published_on: null, you_edit: true });
    const asked = vi.spyOn(api, 'ask').mockResolvedValue(undefined);
    location.hash = `#${id}`;
    await fireEvent.input(await screen.findByLabelText(nl.desk.asked), { target: { value: 'Hoe?' } });
    await fireEvent.click(screen.getByRole('button', { name: nl.desk.ask }));
    await screen.findByText(nl.desk.askDone);
    expect(asked).toHaveBeenCalledWith(id, 'Hoe?');
  });
});

it('both languages have every word', () => {
  const shape = (value: unknown): unknown =>
    value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]))
      : typeof value;
  expect(shape(en)).toEqual(shape(nl));
});
