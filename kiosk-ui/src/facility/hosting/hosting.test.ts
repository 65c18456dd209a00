import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/call.ts';
import * as api from '../../api/facility.ts';
import type { Gathering, GatheringChoices } from '../../api/types.ts';
import { hosting as nl } from '../../texts/facility/hosting.nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { words } from '../words.svelte.ts';
import Hosting from './Hosting.svelte';
import { asTyped, atSameTime, changes, isLed, longer, phaseOf } from './typed.ts';

const now = '2026-11-17T09:00:00Z';
const debate: Gathering = {
  id: 'abc',
  kind: 'debate',
  title: 'Mag het stiller?',
  site: 'Kade 12',
  time_zone: 'Europe/Amsterdam',
  zone: 'Bar',
  place: '',
  group: null,
  languages: ['nl'],
  begins_at: '2026-11-17T14:00:00Z',
  ends_at: '2026-11-17T14:45:00Z',
  minutes: 45,
  called_off: false,
  coming: null,
  you_come: null,
  you_attend: null,
};
const kade = { name: 'Kade 12', time_zone: 'Europe/Amsterdam', zones: ['Bar', 'Werf'] };
const tokyo = { name: 'Tokyo', time_zone: 'Asia/Tokyo', zones: ['Ginza'] };

const announced = (...gatherings: Gathering[]) =>
  vi.spyOn(api, 'announced').mockResolvedValue({ gatherings });
const choices = (given: Partial<GatheringChoices> = {}) =>
  vi.spyOn(api, 'gatheringChoices').mockResolvedValue({ sites: [kade], groups: [], ...given });
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function open(props: { site?: { name: string } } = {}): Promise<void> {
  render(Hosting, { now, ...props });
  await fireEvent.click(await screen.findByRole('button', { name: nl.add }));
  await screen.findByLabelText(nl.form.title);
}

beforeEach(async () => {
  vi.restoreAllMocks();
  await say.speak('nl');
  await say.learn(words);
  announced();
  choices();
});

describe('what goes on', () => {
  it('ends sooner or later, by the clock of the service', async () => {
    const on = { ...debate, begins_at: '2026-11-17T08:30:00Z', ends_at: '2026-11-17T09:30:00Z' };
    announced(on);
    const change = vi.spyOn(api, 'changeGathering').mockResolvedValue(undefined);
    render(Hosting, { now: '2026-11-17T09:02:30Z' });
    await screen.findByText(nl.goesOn('10:30'));
    await press(nl.longerOf(on.title));
    await vi.waitFor(() => expect(change).toHaveBeenLastCalledWith(on.id, { minutes: 70 }));
    await press(nl.endNowOf(on.title));
    await press(nl.endNowYes);
    await vi.waitFor(() => expect(change).toHaveBeenLastCalledWith(on.id, { minutes: 33 }));
    expect(longer({ ...on, ends_at: '2026-11-17T20:25:00Z' })).toBeUndefined();
  });
});

describe('what is announced', () => {
  it('is to come, goes on, is off or over, and says how many come from three on', async () => {
    announced(
      { ...debate, id: '1', title: 'Nu', begins_at: '2026-11-17T08:30:00Z', ends_at: '2026-11-17T09:30:00Z' },
      { ...debate, id: '2', title: 'Af', called_off: true, coming: 5 },
      { ...debate, id: '3', title: 'Straks', coming: 14 },
      { ...debate, id: '4', title: 'Later' },
    );
    render(Hosting, { now });
    const line = async (title: string) =>
      within((await screen.findByText(title)).closest('li') as HTMLElement);
    (await line('Nu')).getByText(nl.goesOn('10:30'));
    expect((await line('Nu')).queryByRole('button', { name: nl.changeOf('Nu') })).toBeNull();
    (await line('Af')).getByText(nl.calledOff);
    expect((await line('Af')).queryByText(/van plan/)).toBeNull();
    (await line('Straks')).getByText(nl.comers(14));
    (await line('Later')).getByText(nl.fewer);
    (await line('Later')).getByRole('button', { name: nl.changeOf('Later') });
    expect(phaseOf(debate, '2026-11-17T14:45:00Z')).toBe('over');
    // A debate that goes on is led from here.
    expect((await line('Nu')).getByRole('link', { name: nl.lead.of('Nu') }).getAttribute('href')).toContain(
      'lead=1',
    );
    expect((await line('Straks')).queryByRole('link', { name: nl.lead.of('Straks') })).toBeNull();
    expect([13, 12].map((hour) => isLed(debate, `2026-11-17T${hour}:00:00Z`))).toEqual([true, false]);
    expect(isLed({ ...debate, kind: 'open-table' }, '2026-11-17T14:10:00Z')).toBe(false);
  });

  it('can be nothing, or fail to load', async () => {
    render(Hosting, { now });
    await screen.findByText(nl.none);
    vi.spyOn(api, 'announced').mockRejectedValueOnce(new Problem('unreachable', 0));
    await press(nl.again);
    await screen.findByText(say.t.common.unreachable);
    announced(debate);
    await press(nl.again);
    await screen.findByText(debate.title);
    await vi.waitFor(() => expect(screen.queryByText(say.t.common.unreachable)).toBeNull());
  });

  it('is of the building that is on the screen, for who sees more than this page', async () => {
    announced(debate, { ...debate, id: 'def', title: 'Elders', site: 'Tokyo' });
    render(Hosting, { now, site: { name: 'Kade 12' } });
    await screen.findByText(debate.title);
    expect(screen.queryByText('Elders')).toBeNull();
  });

  it('is called off after a question, and says that people get word', async () => {
    announced(debate);
    const off = vi.spyOn(api, 'callGatheringOff').mockResolvedValue(undefined);
    render(Hosting, { now });
    await fireEvent.click(await screen.findByRole('button', { name: nl.callOffOf(debate.title) }));
    screen.getByText(nl.callOffSure);
    expect(off).not.toHaveBeenCalled();
    announced({ ...debate, called_off: true });
    await press(nl.callOffYes);
    await screen.findByText(nl.wasCalledOff(debate.title));
    expect(off).toHaveBeenCalledWith('abc');
    await screen.findByText(nl.calledOff);
  });
});

describe('announcing', () => {
  it('takes the time by the clock of the building, and the length of its kind until another is typed', async () => {
    choices({ sites: [kade, tokyo] });
    const announce = vi.spyOn(api, 'announce').mockResolvedValue({ id: 'new' });
    await open({ site: { name: 'Tokyo' } });
    await fireEvent.click(screen.getByLabelText(nl.kinds['call-hour']));
    expect((screen.getByLabelText(nl.form.minutes) as HTMLInputElement).value).toBe('20');
    await fill(nl.form.minutes, '25');
    await fireEvent.click(screen.getByLabelText(nl.kinds['story-circle']));
    await fireEvent.click(screen.getByLabelText(nl.form.tongues.en));
    await fill(nl.form.title, ' Bellen ');
    await fill(nl.form.day, '2026-11-19');
    await fill(nl.form.time, '10:00');
    await press(nl.form.go);
    await screen.findByText(nl.wasAnnounced('Bellen', 'donderdag 19 november, 10:00'));
    expect(announce).toHaveBeenCalledWith({
      kind: 'story-circle',
      title: 'Bellen',
      site: 'Tokyo',
      zone: 'Ginza',
      begins_at: '2026-11-19T01:00:00.000Z',
      minutes: 25,
      languages: ['en'],
    });
    expect(screen.queryByLabelText(nl.form.title)).toBeNull();
  });

  it('is for a group of whoever announces, where there is one, and elsewhere than in a room', async () => {
    choices({ groups: [{ id: 'g', name: 'Schrijvers' }] });
    const announce = vi.spyOn(api, 'announce').mockResolvedValue({ id: 'new' });
    await open();
    await fireEvent.change(screen.getByLabelText(nl.form.group), { target: { value: 'g' } });
    screen.getByText(nl.form.groupWhy);
    await fireEvent.change(screen.getByLabelText(nl.form.where), { target: { value: '' } });
    await fill(nl.form.place, 'Daktuin');
    await fill(nl.form.title, 'Lezen');
    await fill(nl.form.day, '2026-11-19');
    await fill(nl.form.time, '10:00');
    await press(nl.form.go);
    await vi.waitFor(() => expect(announce).toHaveBeenCalled());
    expect(announce.mock.calls[0]?.[0]).toMatchObject({ place: 'Daktuin', group: 'g' });
    expect(announce.mock.calls[0]?.[0]).not.toHaveProperty('zone');
  });

  it('says beside each field what is missing, and what the service refuses, and loses nothing', async () => {
    const announce = vi.spyOn(api, 'announce');
    await open();
    await press(nl.form.go);
    for (const text of [nl.form.empty.title, nl.form.empty.day, nl.form.empty.time]) screen.getByText(text);
    expect(announce).not.toHaveBeenCalled();
    await fill(nl.form.title, 'Kijk op evil.example');
    await fill(nl.form.day, '2026-11-17');
    await fill(nl.form.time, '10:00');
    const title = screen.getByLabelText<HTMLInputElement>(nl.form.title);
    for (const [code, detail, field, text] of [
      ['bad-request', 'title: one line', nl.form.title, nl.form.wrong['title']],
      ['bad-request', 'begins_at: at most 5 minutes ago', nl.form.time, nl.form.wrong['begins_at']],
      ['bad-request', 'minutes: from 5 to 720', nl.form.minutes, nl.form.wrong['minutes']],
      ['unknown-zone', '', nl.form.where, nl.form.wrong['unknown-zone']],
      ['enough-gatherings', '', '', nl.refused['enough-gatherings']],
      ['unreachable', '', '', say.t.common.unreachable],
      ['bad-request', 'group: nobody’s', '', say.t.common.unknown],
    ] as const) {
      announce.mockRejectedValueOnce(new Problem(code, 400, { detail }));
      await press(nl.form.go);
      await screen.findByText(text ?? '', { exact: false });
      if (field) expect(screen.getByLabelText(field).getAttribute('aria-invalid')).toBe('true');
      expect(title.value).toBe('Kijk op evil.example');
    }
  });
});

describe('changing', () => {
  it('sends only what is otherwise, and says whether people get word', async () => {
    announced(debate);
    const change = vi.spyOn(api, 'changeGathering').mockResolvedValue(undefined);
    render(Hosting, { now });
    const begin = async () =>
      fireEvent.click(await screen.findByRole('button', { name: nl.changeOf(debate.title) }));
    await begin();
    await screen.findByText(nl.form.moves);
    await fill(nl.form.proposition, 'Mag het zachter?');
    await press(nl.form.save);
    await screen.findByText(nl.wasChanged('Mag het zachter?'));
    expect(change).toHaveBeenLastCalledWith('abc', { title: 'Mag het zachter?' });
    await begin();
    await screen.findByText(nl.form.moves);
    await fill(nl.form.time, '16:00');
    await press(nl.form.save);
    await screen.findByText(nl.wasMoved(debate.title));
    expect(change).toHaveBeenLastCalledWith('abc', { begins_at: '2026-11-17T15:00:00.000Z' });
  });

  it('of what began or is over meanwhile keeps what was typed, and says so', async () => {
    announced(debate);
    vi.spyOn(api, 'changeGathering').mockRejectedValue(new Problem('unknown-gathering', 404));
    render(Hosting, { now });
    await fireEvent.click(await screen.findByRole('button', { name: nl.changeOf(debate.title) }));
    await screen.findByText(nl.form.moves);
    await fill(nl.form.proposition, 'Mag het zachter?');
    announced();
    await press(nl.form.save);
    await screen.findByText(nl.refused['unknown-gathering'] ?? '');
    await screen.findByText(nl.none);
    expect(screen.getByLabelText<HTMLInputElement>(nl.form.proposition).value).toBe('Mag het zachter?');
  });

  it('moves from a room to elsewhere and back', () => {
    const before = asTyped(debate);
    expect(changes(before, before, 'Europe/Amsterdam')).toEqual({});
    const garden = { ...before, zone: '', place: ' Daktuin ' };
    expect(changes(garden, before, 'Europe/Amsterdam')).toEqual({ place: 'Daktuin' });
    expect(changes(before, garden, 'Europe/Amsterdam')).toEqual({ zone: 'Bar' });
    const both = { ...before, tongue: 'both' as const, minutes: 60 };
    expect(changes(both, before, 'Europe/Amsterdam')).toEqual({ minutes: 60, languages: ['nl', 'en'] });
  });
});

describe('another gathering at the same time', () => {
  const other = { ...debate, id: 'other' };
  const typed = asTyped(debate);
  const found = (at: string, given: Partial<Gathering> = {}) =>
    atSameTime({ ...typed, time: at }, 'Europe/Amsterdam', [{ ...other, ...given }], 'abc').length;

  it('is one in the same building that overlaps and goes on', () => {
    expect(found('15:44')).toBe(1);
    expect(found('14:16')).toBe(1);
    expect(found('15:45')).toBe(0);
    expect(found('14:15')).toBe(0);
    expect(found('15:00', { called_off: true })).toBe(0);
    expect(found('15:00', { site: 'Tokyo' })).toBe(0);
    expect(found('15:00', { id: 'abc' })).toBe(0);
    expect(found('')).toBe(0);
  });
});
