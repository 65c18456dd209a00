import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/call.ts';
import * as answers from '../../api/encounters.ts';
import * as api from '../../api/my-data.ts';
import type { Me, MyData, Session } from '../../api/types.ts';
import { nl as house } from '../../texts/nl.ts';
import { nl } from '../../texts/mine/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import Data from './Data.svelte';
import Devices from './Devices.svelte';
import Erase from './Erase.svelte';
import AccessLog from './AccessLog.svelte';
import './words.svelte.ts';

const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => say.speak('nl'));

describe('what is kept', () => {
  const data: MyData = {
    person: {
      email: 'anna@kade.example',
      name: 'Anna de Vries',
      organisation: 'Kade BV',
      team: '',
      language: 'nl',
      badge_end: null,
      needs: ['quiet', 'something-new'],
      role: null,
      active: true,
      deactivated_at: null,
      consent: 'no',
      consent_at: '2026-11-01T09:00:00Z',
      consent_asked_at: null,
      known_since: null,
      visible_since: null,
      digest: true,
      guest: false,
    },
    second_card: null,
    consents: [{ at: '2026-11-01T09:00:00Z', visible: false, way: 'letter', text_version: '2026-11' }],
    stays: Array.from({ length: 9 }, (_, i) => ({
      site: 'Kade 12',
      floor: 'Begane grond',
      zone: 'Oudegracht',
      table: 'Linde',
      desk: `LIN-${i + 1}`,
      started_at: `2026-11-0${i + 1}T09:00:00Z`,
      ended_at: `2026-11-0${i + 1}T16:00:00Z`,
      end_reason: 'left',
      unseen: i === 8,
      card: null,
    })),
    draws: [],
    encounters: [
      {
        day: '2026-11-17',
        site: 'Kade 12',
        level: 'table',
        minutes: 212,
        with: { name: 'Mirjam', organisation: 'Kade' },
        people: 1,
        own_cards: [],
        my_cards: [],
      },
      {
        day: '2026-11-17',
        site: 'Kade 12',
        level: 'table',
        minutes: 60,
        with: null,
        people: 1,
        own_cards: [],
        my_cards: [],
      },
      {
        day: '2026-11-17',
        site: 'Kade 12',
        level: 'table',
        minutes: 60,
        with: null,
        people: 1,
        own_cards: [],
        my_cards: [],
      },
      {
        day: '2026-11-17',
        site: 'Kade 12',
        level: 'table',
        minutes: 60,
        with: null,
        people: 1,
        own_cards: [],
        my_cards: [],
      },
    ],
    acquaintances: [],
    answers: [{ about: null, person: null, answer: 'talked', at: '2026-11-16T08:00:00Z', week: '2026-W46' }],
    digests: [{ week: '2026-W46', said: null, good: 'idea', composed_at: '2026-11-16T07:00:00Z' }],
    contacts: { contacts: [], own_names: [] },
    follow_ups: [],
    offers: [],
    introductions: { introductions: [], asked: [], offered: [] },
    groups: { memberships: [], invited: [], made: [] },
    gatherings: { coming: [], attended: [], debates: [], calendar_since: null },
    stories: {
      told: [],
      known: [],
      taken_up: [],
      written: [],
      nominated: [],
      nominee_on: null,
      editor: false,
      confided: [],
      feed_since: null,
    },
    guests_met: [{ last_day: '2026-10-01', guests: 2 }],
    invitations: [],
    invited: [],
    unannounced_visit: null,
    refused_letters: [],
    conscience: { rhythm: 'off', weekday: 'mon', paused_until: null },
    nudges: [],
    refused_people: [],
    named_in_digests: 2,
    letters: [{ kind: 'digest', created_at: '2026-11-16T07:00:00Z', sent_at: null, subject: '' }],
    sessions: [],
    looks: [],
    second_factor: { confirmed_at: null, recovery_codes: 0, required: false },
    deeds: [],
    identities: [
      { issuer: 'https://login.example/realms/x', subject: 'a1', linked_at: '2026-11-01T09:00:00Z' },
    ],
    questions: [],
  };

  it('names who agrees and counts the others', async () => {
    vi.spyOn(api, 'myData').mockResolvedValue(data);
    render(Data);
    await waitFor(() => screen.getByText('Je zat aan tafel met Mirjam (3 u 32 min) en 3 anderen.'));
    expect(screen.getByText(nl.data.somebody)).toBeTruthy();
    expect(document.body.textContent).not.toContain('m@x');
  });

  it('is readable also where a word is new, and can be taken along as a file', async () => {
    vi.spyOn(api, 'myData').mockResolvedValue(data);
    render(Data);
    await waitFor(() => screen.getByText('rustig, something-new'));
    expect(screen.getByText(nl.data.knownLong)).toBeTruthy();
    expect(screen.getByText('in de brief, de tekst van november 2026')).toBeTruthy();
    expect(screen.getByText(nl.data.kinds['digest'] ?? '')).toBeTruthy();
    expect(screen.getByText(/login\.example sinds/)).toBeTruthy();
    const file = screen.getByRole('link', { name: nl.data.take });
    expect(file.getAttribute('href')).toBe('/api/me/data');
    expect(file.hasAttribute('download')).toBe(true);
  });

  it('says in words what follows an encounter', async () => {
    const followUp = {
      kind: 'coffee',
      with: null,
      due: '2026-12-01',
      state: 'lapsed',
      outcome: null,
      text: '',
      note: '',
      created_at: '2026-11-10T09:00:00Z',
      closed_at: '2026-11-14T09:00:00Z',
      coffee: null,
      sent_at: null,
    } as const;
    const contact = {
      person: 7,
      name: 'Joost Hagen',
      organisation: 'Kade',
      email: 'joost@kade.example',
      since: '2026-11-01',
      last_day: null,
      note: 'Buurttuin',
      offers: [],
    };
    vi.spyOn(api, 'myData').mockResolvedValue({
      ...data,
      contacts: { contacts: [contact], own_names: [{ id: 1, text: 'Joseph, Twente' }] },
      follow_ups: [
        followUp,
        {
          ...followUp,
          kind: 'message',
          state: 'open',
          closed_at: null,
          with: { own_name: 1, text: 'Joseph, Twente' },
        },
      ],
      refused_letters: ['coffee-proposals', 'messages'],
    });
    render(Data);
    await waitFor(() => screen.getByText('Joost Hagen'));
    expect(screen.getByText('Jouw notitie: “Buurttuin”')).toBeTruthy();
    expect(screen.getByText('Joseph, Twente', { selector: 'li' })).toBeTruthy();
    expect(screen.getByText(/^Koffie, iemand die niet genoemd wil worden/)).toBeTruthy();
    expect(screen.getByText('het kwam er niet van, 14 november 2026')).toBeTruthy();
    expect(screen.getByText('open, uiterlijk 1 december 2026')).toBeTruthy();
    expect(
      screen.getByText('Je wilt geen brieven met een voorstel voor koffie en berichten van anderen.'),
    ).toBeTruthy();
  });

  it('names of whom nothing more is wanted, which can be taken back', async () => {
    const refused_people = [{ who: { name: 'Wim Dekker', organisation: '' }, person: 77 }];
    vi.spyOn(api, 'myData').mockResolvedValue({ ...data, refused_people });
    const takeBack = vi.spyOn(answers, 'takeBackAnswer').mockResolvedValue(undefined);
    render(Data);
    await waitFor(() => screen.getByText('Wim Dekker'));
    await fireEvent.click(button(nl.data.takeBackName(nl.data.refusedPeople, 'Wim Dekker')));
    await waitFor(() => expect(screen.queryByText('Wim Dekker')).toBeNull());
    expect(takeBack).toHaveBeenCalledWith(77);
  });

  it('shows the newest, and the others when asked', async () => {
    vi.spyOn(api, 'myData').mockResolvedValue(data);
    render(Data);
    await waitFor(() => screen.getByText('LIN-9'));
    expect(screen.queryByText('LIN-1')).toBeNull();
    await fireEvent.click(button(nl.more(4)));
    expect(screen.getByText('LIN-1')).toBeTruthy();
  });
});

describe('devices', () => {
  const session = (id: number, more: Partial<Session> = {}): Session => ({
    id,
    device: `Firefox ${id}`,
    role: null,
    proof: 'letter',
    created_at: '2026-11-01T09:00:00Z',
    last_seen_at: `2026-11-0${id}T09:00:00Z`,
    expires_at: '2027-11-01T09:00:00Z',
    current: false,
    ...more,
  });

  it('begin with the one in hand, then the latest seen', async () => {
    vi.spyOn(api, 'mySessions').mockResolvedValue([
      session(1),
      session(3, { device: '' }),
      session(2, { current: true }),
    ]);
    render(Devices, { onsignedout: vi.fn() });
    await waitFor(() => screen.getByText(nl.devices.this));
    const names = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent?.trim());
    expect(names[0]).toContain('Firefox 2');
    expect(names.slice(1)).toEqual([nl.devices.unknown, 'Firefox 1']);
  });

  it('are signed out one by one; one that is out already is out', async () => {
    vi.spyOn(api, 'mySessions').mockResolvedValue([session(1, { current: true }), session(2)]);
    const end = vi.spyOn(api, 'endSession').mockRejectedValue(new Problem('unknown-session', 404));
    const onsignedout = vi.fn();
    render(Devices, { onsignedout });
    await fireEvent.click(await waitFor(() => button(nl.devices.endLabel('Firefox 2'))));
    await waitFor(() => screen.getByText(nl.devices.ended('Firefox 2')));
    expect(end).toHaveBeenCalledExactlyOnceWith(2);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
    expect(onsignedout).not.toHaveBeenCalled();
  });

  it('signing out this one, or all, leaves', async () => {
    vi.spyOn(api, 'mySessions').mockResolvedValue([session(1, { current: true }), session(2)]);
    vi.spyOn(api, 'endSession').mockResolvedValue(undefined);
    const all = vi.spyOn(api, 'endAllSessions').mockResolvedValue(undefined);
    const onsignedout = vi.fn();
    render(Devices, { onsignedout });
    await fireEvent.click(await waitFor(() => button(nl.devices.endLabel('Firefox 1'))));
    await waitFor(() => expect(onsignedout).toHaveBeenCalledTimes(1));
    await fireEvent.click(button(nl.devices.all));
    await waitFor(() => expect(onsignedout).toHaveBeenCalledTimes(2));
    expect(all).toHaveBeenCalledOnce();
  });
});

describe('who looked', () => {
  it('says in one large word that it was nobody', async () => {
    vi.spyOn(api, 'looks').mockResolvedValue([]);
    render(AccessLog);
    await waitFor(() => screen.getByText(nl.looks.none));
  });

  it('says who did what, and why; what it has no words for neutrally', async () => {
    vi.spyOn(api, 'looks').mockResolvedValue([
      {
        at: '2026-11-17T10:00:00Z',
        by: 'command',
        action: 'data-exported',
        detail: '',
        reason: 'Verzoek 14',
      },
      {
        at: '2026-11-16T10:00:00Z',
        by: 'admin',
        action: 'role-set',
        detail: 'facility',
        reason: 'change in the list of people',
      },
      { at: '2026-11-15T10:00:00Z', by: 'service', action: 'something-new', detail: '', reason: '' },
    ]);
    render(AccessLog);
    await waitFor(() =>
      screen.getByText('Iemand die de server beheert haalde alles op wat we van je bewaren.'),
    );
    expect(screen.getByText('Reden: Verzoek 14')).toBeTruthy();
    expect(screen.getByText('Nu: beheert het gebouw')).toBeTruthy();
    expect(screen.getByText('Reden: een wijziging in de lijst met mensen')).toBeTruthy();
    expect(screen.getByText('Aanschuif zelf deed iets met je gegevens (something-new).')).toBeTruthy();
  });
});

describe('being erased', () => {
  const me = { email: 'anna@kade.example' } as Me;
  const type = (email: string) =>
    fireEvent.input(screen.getByLabelText(nl.erase.email), { target: { value: email } });

  it('asks for the own address and nothing else will do', async () => {
    const erase = vi.spyOn(api, 'eraseMe');
    render(Erase, { me, onerased: vi.fn() });
    await fireEvent.click(button(nl.erase.yes));
    expect(screen.getByRole('alert').textContent).toBe(nl.erase.wrong);
    await type('bram@kade.example');
    await fireEvent.click(button(nl.erase.yes));
    expect(screen.getByRole('alert').textContent).toBe(nl.erase.wrong);
    expect(erase).not.toHaveBeenCalled();
  });

  it('happens when it is, whatever the capitals', async () => {
    const erase = vi.spyOn(api, 'eraseMe').mockResolvedValue(undefined);
    const onerased = vi.fn();
    render(Erase, { me, onerased });
    await type(' Anna@Kade.example ');
    await fireEvent.click(button(nl.erase.yes));
    await waitFor(() => expect(onerased).toHaveBeenCalledOnce());
    expect(erase).toHaveBeenCalledExactlyOnceWith('Anna@Kade.example');
  });

  it('says that it did not happen when it did not', async () => {
    vi.spyOn(api, 'eraseMe').mockRejectedValue(new Problem('unreachable', 0));
    const onerased = vi.fn();
    render(Erase, { me, onerased });
    await type('anna@kade.example');
    await fireEvent.click(button(nl.erase.yes));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(house.common.unreachable));
    expect(onerased).not.toHaveBeenCalled();
  });

  it('has a no beside the yes that looks the same', () => {
    render(Erase, { me, onerased: vi.fn() });
    const form = button(nl.erase.yes).closest('form');
    expect(form).not.toBeNull();
    const no = within(form as HTMLElement).getByRole('link', { name: nl.erase.no });
    expect(no.className).toBe(button(nl.erase.yes).className);
  });
});
