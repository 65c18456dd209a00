import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contacts, FollowUp, FollowUps } from '../../api/types.ts';
import { words } from '../../connect/words.svelte.ts';
import { nl } from '../../texts/connect/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { anna as me, asked, sent } from '../anna.ts';
import People from './People.svelte';
import ToDo from './ToDo.svelte';

const joost = { person: 11, name: 'Joost Hagen', organisation: 'Kade', email: 'joost@kade.example' };
const coffee = {
  id: 7,
  own: false,
  answers_back: false,
  moments: ['2026-11-23T09:30:00Z', '2026-11-26T09:30:00Z', '2026-11-27T13:00:00Z'],
  at: null,
  ends_at: null,
  place: 'Grand café, Kade 12',
  time_zone: 'Europe/Amsterdam',
  both_there: false,
};
const planned = { ...coffee, moments: [], at: '2026-11-26T09:30:00Z', ends_at: '2026-11-26T10:00:00Z' };
const one = (more: Partial<FollowUp> = {}): FollowUp => ({
  id: 4,
  kind: 'coffee',
  with: joost,
  due: '2026-11-27',
  state: 'open',
  outcome: null,
  text: '',
  note: '',
  coffee: null,
  sent_at: null,
  ...more,
});
const people: Contacts = {
  contacts: [{ ...joost, since: '2026-11-01', last_day: '2026-11-17', note: '', offers: [] }],
  own_names: [{ id: 3, text: 'Joseph, e-learning' }],
};
const offer = {
  place: 'Grand café, Kade 12',
  time_zone: 'Europe/Amsterdam',
  moments: ['2026-11-25T08:00:00Z', '2026-11-25T08:30:00Z', '2026-11-25T09:00:00Z', '2026-11-25T09:30:00Z'],
};
const thursday = 'donderdag 26 november, 10:30';

/** What the service has, and what it says to what is not a question. */
let list: FollowUps;
let refuse: [number, string] | undefined;

beforeEach(async () => {
  await say.speak('nl');
  refuse = undefined;
  list = { open: [], waiting: [], done: [] };
  asked.mockReset();
  asked.mockImplementation(async (path, { method }) => {
    if (method === 'GET') {
      if (path.startsWith('/api/me/follow-ups')) return Response.json(list);
      if (path.startsWith('/api/me/contacts')) return Response.json(people);
      if (path.startsWith('/api/me/introductions'))
        return Response.json({ introductions: [], asked: [], offered: [] });
      if (path === '/api/me/groups') return Response.json({ groups: [], invitations: [] });
      if (path.startsWith('/api/me/coffee-moments')) return Response.json(offer);
      return Response.json({ week: '2026-W47', monday: '2026-11-16', table: [], cafe: [], zone_count: 0 });
    }
    if (refuse) return Response.json({ code: refuse[1] }, { status: refuse[0] });
    if (method === 'DELETE' || path.endsWith('/note')) return new Response(null, { status: 204 });
    if (path === '/api/me/own-names') return Response.json({ id: 9 }, { status: 201 });
    return Response.json(one());
  });
  vi.stubGlobal('fetch', asked);
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const find = (name: string | RegExp) => screen.findByRole('button', { name });
async function toDo(open: FollowUp[]): Promise<void> {
  list.open = open;
  render(ToDo, { me });
  await screen.findByRole('heading', { level: 2, name: nl.toDo.open });
}
/** The line that says what was done has the focus. */
async function told(text: string): Promise<void> {
  const line = await screen.findByText(text);
  expect(line.getAttribute('role')).toBe('status');
  await waitFor(() => expect(document.activeElement).toBe(line));
}

describe('a coffee that somebody proposes', () => {
  it('is chosen with one press of a moment that is still to come', async () => {
    await toDo([one({ coffee })]);
    const moments = within(screen.getByRole('group', { name: nl.coffee.choose })).getAllByRole('button');
    expect(moments.map((found) => found.textContent)).toHaveLength(2);
    list.open = [one({ coffee: planned })];
    await fireEvent.click(button(`${thursday}, koffie met Joost Hagen`));
    await told(nl.coffee.chosen(thursday));
    expect(sent()).toEqual([['POST', '/api/me/coffees/7/choice', { moment: '2026-11-26T09:30:00Z' }]]);
    expect(button(nl.coffee.moveWith('Joost Hagen'))).toBeTruthy();
  });

  it('leaves the list with “not now”, of which the proposer is not told', async () => {
    await toDo([one({ coffee })]);
    list.open = [];
    await fireEvent.click(button(nl.coffee.notNowWith('Joost Hagen')));
    await told(nl.coffee.wasNotNow);
    expect(sent()).toEqual([['PATCH', '/api/me/follow-ups/4', { state: 'let-go' }]]);
  });

  it('can be answered with other moments, which are refused or taken as a whole', async () => {
    await toDo([one({ coffee })]);
    await fireEvent.click(button(nl.coffee.anotherWith('Joost Hagen')));
    await find(/ 09:30$/);
    await fireEvent.click(button(nl.coffee.proposeGo));
    expect(screen.getByText(nl.coffee.pickNone)).toBeTruthy();
    expect(sent()).toEqual([]);
    await fireEvent.click(button('woensdag 25 november, 09:30'));
    refuse = [409, 'enough-messages'];
    await fireEvent.click(button(nl.coffee.proposeGo));
    await screen.findByText(nl.refused['enough-messages'] ?? '');
    refuse = undefined;
    await fireEvent.click(button(nl.coffee.proposeGo));
    await told(nl.coffee.proposed('Joost Hagen'));
    const proposal = ['PUT', '/api/me/coffees/7/moments', { moments: ['2026-11-25T08:30:00Z'] }];
    expect(sent()).toEqual([proposal, proposal]);
  });

  it('says in words that it can be chosen no more', async () => {
    refuse = [404, 'unknown-coffee'];
    await toDo([one({ coffee })]);
    await fireEvent.click(button(`${thursday}, koffie met Joost Hagen`));
    expect((await screen.findByRole('alert')).textContent).toBe(nl.refused['unknown-coffee']);
  });
});

describe('a coffee that is agreed', () => {
  it('is moved to one other moment', async () => {
    await toDo([one({ coffee: planned })]);
    expect(screen.getByText(thursday)).toBeTruthy();
    await fireEvent.click(button(nl.coffee.moveWith('Joost Hagen')));
    await fireEvent.click(await find('woensdag 25 november, 09:30'));
    await fireEvent.click(button('woensdag 25 november, 10:00'));
    await fireEvent.click(button(nl.coffee.moveGo));
    await told(nl.coffee.moved('woensdag 25 november, 10:00'));
    expect(sent()).toEqual([['PUT', '/api/me/coffees/7/moment', { moment: '2026-11-25T09:00:00Z' }]]);
  });

  it('is called off after a question whose no has the focus', async () => {
    await toDo([one({ coffee: planned })]);
    await fireEvent.click(button(nl.coffee.offWith('Joost Hagen')));
    await waitFor(() => expect(document.activeElement).toBe(button(nl.coffee.offNo)));
    expect(sent()).toEqual([]);
    await fireEvent.click(button(nl.coffee.offYes));
    await told(nl.coffee.wasOff);
    expect(sent()).toEqual([['DELETE', '/api/me/coffees/7', undefined]]);
  });

  it.each([true, false])('asks afterwards whether it came about; both there: %s', async (both_there) => {
    const past = { ...planned, at: '2026-11-23T09:30:00Z', ends_at: '2026-11-23T10:00:00Z', both_there };
    await toDo([one({ coffee: past })]);
    expect(button(nl.coffee.yes).getAttribute('aria-pressed')).toBe(String(both_there));
    expect(screen.queryByRole('button', { name: nl.toDo.outcomes.idea }) !== null).toBe(both_there);
    if (!both_there) await fireEvent.click(button(nl.coffee.yes));
    await fireEvent.click(button(nl.toDo.outcomes.idea));
    await told(nl.toDo.wasDone('Joost Hagen'));
    expect(sent()).toEqual([['PATCH', '/api/me/follow-ups/4', { state: 'done', outcome: 'idea' }]]);
  });
});

describe('something to do', () => {
  it('is done with an outcome and a line for oneself', async () => {
    await toDo([one({ kind: 'call' })]);
    expect(screen.getByRole('link', { name: joost.email }).getAttribute('href')).toBe(
      `mailto:${joost.email}`,
    );
    await fireEvent.click(button(nl.toDo.doneWith('Joost Hagen')));
    await fireEvent.input(screen.getByLabelText(nl.toDo.note), { target: { value: ' Kent de wethouder ' } });
    await fireEvent.click(button(nl.toDo.outcomeNone));
    await told(nl.toDo.wasDone('Joost Hagen'));
    expect(sent()).toEqual([['PATCH', '/api/me/follow-ups/4', { state: 'done', note: 'Kent de wethouder' }]]);
  });

  it('is put off, or becomes something else', async () => {
    await toDo([one({ kind: 'other' })]);
    await fireEvent.click(button(nl.toDo.laterWith('Joost Hagen')));
    await fireEvent.click(screen.getByRole('radio', { name: nl.kinds.call }));
    await fireEvent.click(button(nl.save));
    await told(nl.toDo.changed('Joost Hagen'));
    expect(sent()).toEqual([
      ['PATCH', '/api/me/follow-ups/4', { kind: 'call', due: '2026-12-04', text: '' }],
    ]);
  });

  it('is let go with one press, and refused in words', async () => {
    await toDo([one({ kind: 'call', with: { own_name: 3, text: 'Joseph' } })]);
    refuse = [404, 'unknown-follow-up'];
    await fireEvent.click(button(nl.toDo.letGoWith('Joseph')));
    expect((await screen.findByRole('alert')).textContent).toBe(nl.refused['unknown-follow-up']);
    refuse = undefined;
    await fireEvent.click(button(nl.toDo.letGoWith('Joseph')));
    await told(nl.toDo.wasLetGo('Joseph'));
  });

  it('sends a message whose text is ready, once the writer saw which address goes along', async () => {
    await toDo([one({ kind: 'message' })]);
    await fireEvent.click(button(nl.message.writeTo('Joost Hagen')));
    expect(screen.getByText(nl.message.whyKnown('Joost Hagen', me.email))).toBeTruthy();
    await fireEvent.click(button(nl.message.writeTo('Joost Hagen')));
    cleanup();
    await toDo([one({ kind: 'message', with: { ...joost, person: 12, email: null } })]);
    await fireEvent.click(button(nl.message.writeTo('Joost Hagen')));
    const text = screen.getByLabelText(nl.message.text) as HTMLTextAreaElement;
    await waitFor(() => expect(text.value).toContain('Ik ben Anna de Vries, van Kade BV.'));
    expect(screen.getByText(nl.message.why('Joost Hagen', me.email))).toBeTruthy();
    await fireEvent.input(text, { target: { value: ' ' } });
    await fireEvent.click(button(nl.message.send));
    expect(screen.getByText(nl.message.empty)).toBeTruthy();
    expect(text.getAttribute('aria-invalid')).toBe('true');
    expect(sent()).toEqual([]);
    await fireEvent.input(text, { target: { value: 'Dag Joost' } });
    refuse = [409, 'message-unanswered'];
    await fireEvent.click(button(nl.message.send));
    await screen.findByText(nl.refused['message-unanswered'] ?? '');
    refuse = undefined;
    await fireEvent.click(button(nl.message.send));
    await told(nl.message.sent('Joost Hagen'));
    expect(sent().at(-1)).toEqual(['POST', '/api/me/follow-ups/4/message', { text: 'Dag Joost' }]);
  });

  it('says in the ready text where the two shared a table', async () => {
    const table = [{ ...joost, days: [{ date: '2026-11-17', table: 'Linde' }] }];
    const before = asked.getMockImplementation();
    asked.mockImplementation((path, request) =>
      path.startsWith('/api/me/encounters')
        ? Promise.resolve(Response.json({ table, cafe: [] }))
        : (before as NonNullable<typeof before>)(path, request),
    );
    await toDo([one({ kind: 'message' })]);
    await fireEvent.click(button(nl.message.writeTo('Joost Hagen')));
    const text = screen.getByLabelText(nl.message.text) as HTMLTextAreaElement;
    await waitFor(() =>
      expect(text.value).toContain('Op dinsdag 17 november zaten we samen aan tafel Linde.'),
    );
    expect(text.value.endsWith('Groet,\nAnna')).toBe(true);
  });

  it('waits for the other, and the proposal can be withdrawn', async () => {
    list.waiting = [one({ coffee: { ...coffee, own: true } })];
    await toDo([]);
    await fireEvent.click(button(nl.coffee.takeBackWith('Joost Hagen')));
    await told(nl.coffee.tookBack);
    expect(sent()).toEqual([['PATCH', '/api/me/follow-ups/4', { state: 'let-go' }]]);
  });
});

describe('something new', () => {
  const begin = async () => {
    await toDo([]);
    await fireEvent.click(button(nl.follow));
  };

  it('says at its fields what is missing, and goes to the first', async () => {
    await begin();
    await fireEvent.click(button(nl.save));
    const who = screen.getByLabelText(nl.make.who);
    expect(who.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(who));
    expect(screen.getByText(nl.make.kindNone)).toBeTruthy();
    expect(sent()).toEqual([]);
  });

  it('proposes moments, three at most', async () => {
    await begin();
    await fireEvent.change(screen.getByLabelText(nl.make.who), { target: { value: 'person:11' } });
    await fireEvent.click(screen.getByRole('radio', { name: nl.kinds.coffee }));
    for (const time of ['10:30', '09:00', '09:30', '10:00'])
      await fireEvent.click(await find(`woensdag 25 november, ${time}`));
    expect(screen.getByText(nl.coffee.enough)).toBeTruthy();
    await fireEvent.click(button(nl.coffee.proposeGo));
    await told(nl.coffee.proposed('Joost Hagen'));
    const moments = ['2026-11-25T08:00:00Z', '2026-11-25T08:30:00Z', '2026-11-25T09:30:00Z'];
    expect(sent()).toEqual([
      ['POST', '/api/me/follow-ups', { kind: 'coffee', with: { person: 11 }, moments }],
    ]);
  });

  it('is about somebody who is not listed, whose name is kept once', async () => {
    await begin();
    await fireEvent.change(screen.getByLabelText(nl.make.who), { target: { value: 'new' } });
    await fireEvent.input(screen.getByLabelText(nl.make.name), { target: { value: 'Nadia, Inkoop' } });
    await fireEvent.click(screen.getByRole('radio', { name: nl.kinds.call }));
    const before = asked.getMockImplementation();
    asked.mockImplementation((path, request) =>
      path === '/api/me/follow-ups' && request.method === 'POST'
        ? Promise.resolve(Response.json({ code: 'enough-follow-ups' }, { status: 409 }))
        : (before as NonNullable<typeof before>)(path, request),
    );
    await fireEvent.click(button(nl.save));
    await screen.findByText(nl.refused['enough-follow-ups'] ?? '');
    asked.mockImplementation(before as NonNullable<typeof before>);
    await fireEvent.click(button(nl.save));
    await told(nl.make.made('Nadia, Inkoop'));
    const call = { kind: 'call', with: { own_name: 9 }, due: '2026-11-27' };
    expect(sent()).toEqual([
      ['POST', '/api/me/own-names', { text: 'Nadia, Inkoop' }],
      ['POST', '/api/me/follow-ups', call],
      ['POST', '/api/me/follow-ups', call],
    ]);
  });

  it('of a day of one’s own asks for one that can be', async () => {
    await begin();
    await fireEvent.change(screen.getByLabelText(nl.make.who), { target: { value: 'name:3' } });
    await fireEvent.click(screen.getByRole('radio', { name: nl.kinds.other }));
    await fireEvent.click(screen.getByRole('radio', { name: nl.whens.day }));
    await fireEvent.click(button(nl.save));
    const day = screen.getByLabelText(nl.day);
    await waitFor(() => expect(document.activeElement).toBe(day));
    expect(screen.getByText(nl.dayWrong)).toBeTruthy();
    await fireEvent.input(day, { target: { value: '2026-12-15' } });
    await fireEvent.click(button(nl.save));
    await told(nl.make.made('Joseph, e-learning'));
    expect(sent()).toEqual([
      ['POST', '/api/me/follow-ups', { kind: 'other', with: { own_name: 3 }, due: '2026-12-15' }],
    ]);
  });
});

describe('people', () => {
  it('are ended with a question, and nobody is told', async () => {
    render(People, { me });
    await fireEvent.click(await find(nl.people.endWith('Joost Hagen')));
    expect(screen.getByText(nl.people.endWhy('Joost Hagen'))).toBeTruthy();
    expect(button(nl.people.endYes).className).toBe(button(nl.people.endNo).className);
    await waitFor(() => expect(document.activeElement).toBe(button(nl.people.endNo)));
    await fireEvent.click(button(nl.people.endYes));
    await told(nl.people.ended('Joost Hagen'));
    expect(sent()).toEqual([['DELETE', '/api/me/contacts/11', undefined]]);
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  });

  it('have a note of one’s own', async () => {
    render(People, { me });
    await fireEvent.click(await find(nl.people.noteAddFor('Joost Hagen')));
    await fireEvent.input(screen.getByRole('textbox', { name: /^Notitie/ }), {
      target: { value: 'Buurttuin ' },
    });
    await fireEvent.click(button(nl.save));
    await told(nl.people.noteSaved);
    expect(sent()).toEqual([['PUT', '/api/me/contacts/11/note', { note: 'Buurttuin' }]]);
    expect(button(nl.people.noteChangeFor('Joost Hagen'))).toBeTruthy();
  });

  it('are followed up from where they stand', async () => {
    render(People, { me });
    await fireEvent.click(await find(nl.followWith('Joost Hagen')));
    await fireEvent.click(screen.getByRole('radio', { name: nl.kinds.call }));
    await fireEvent.click(button(nl.save));
    await told(nl.make.made('Joost Hagen'));
    expect(sent()).toEqual([
      ['POST', '/api/me/follow-ups', { kind: 'call', with: { person: 11 }, due: '2026-11-27' }],
    ]);
  });

  it('of one’s own are added and removed', async () => {
    render(People, { me });
    await fireEvent.click(await find(nl.people.ownAdd));
    const field = screen.getByLabelText(nl.people.ownLabel);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await fireEvent.input(field, { target: { value: 'Nadia' } });
    refuse = [409, 'enough-own-names'];
    await fireEvent.click(button(nl.people.ownAdd));
    await screen.findByText(nl.refused['enough-own-names'] ?? '');
    refuse = undefined;
    await fireEvent.click(button(nl.people.ownAdd));
    await told(nl.people.ownAdded('Nadia'));
    await fireEvent.click(button(nl.people.ownRemoveName('Nadia')));
    await fireEvent.click(button(nl.people.ownRemoveYes));
    await told(nl.people.ownRemoved('Nadia'));
    expect(sent().at(-1)).toEqual(['DELETE', '/api/me/own-names/9', undefined]);
    expect(screen.queryByText('Nadia')).toBeNull();
  });
});

it('every refusal has words in both languages', async () => {
  const codes = Object.keys(words.t.refused);
  await say.speak('en');
  expect(Object.keys(words.t.refused)).toEqual(codes);
});
