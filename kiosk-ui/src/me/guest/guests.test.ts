// The page of guests: what is wrong in the form is said before anything is sent, and each can be called off.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anna, asked, sent } from '../anna.ts';
import { words } from '../../guest/words.svelte.ts';
import { nl } from '../../texts/guest/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import Guests from './Guests.svelte';
import GuestsToday from './GuestsToday.svelte';

const guest = (id: number, name: string, day: string, more = {}) => ({
  id,
  name,
  organisation: '',
  language: 'nl',
  kind: 'client',
  place: 'cafe',
  site: 'Kade 40',
  day,
  today: day === '2026-11-24',
  arrived_at: null,
  left_at: null,
  sits: null,
  time_zone: 'Europe/Amsterdam',
  ...more,
});
const list = [
  guest(1, 'Meral Aksoy', '2026-11-19'),
  guest(2, 'Tom Ashworth', '2026-11-24', {
    arrived_at: '2026-11-24T08:52:00Z',
    sits: { floor: 'Begane grond', zone: 'Voor', desk: 'D4' },
  }),
  guest(5, 'Ada Vos', '2026-11-24', {
    arrived_at: '2026-11-24T08:00:00Z',
    left_at: '2026-11-24T09:30:00Z',
  }),
  guest(3, 'Nour Haddad', '2026-11-24'),
  guest(4, 'Piet Bos', '2026-11-30'),
];
let refusal: [number, string, object?] | undefined;

beforeEach(async () => {
  refusal = undefined;
  vi.stubGlobal('fetch', asked);
  asked.mockReset().mockImplementation((_path, { method }) => {
    if (method === 'GET') return Promise.resolve(Response.json({ invitations: list }));
    if (method === 'DELETE') return Promise.resolve(new Response(null, { status: 204 }));
    const [status, code, more] = refusal ?? [201, ''];
    const type = refusal ? 'application/problem+json' : 'application/json';
    const body = JSON.stringify(refusal ? { status, code, ...more } : { id: 9 });
    return Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
  });
  await say.speak('nl');
  await say.learn(words);
});
afterEach(cleanup);

it('shows who is here, who is not in yet, who comes and who came', async () => {
  render(Guests, { me: anna });
  expect(await screen.findByRole('heading', { name: nl.today })).toBeTruthy();
  expect(screen.getByText(nl.here('09:52'))).toBeTruthy();
  expect(screen.getByText(nl.atDesk('D4', 'Voor', 'Begane grond'))).toBeTruthy();
  expect(screen.getByText(nl.left('09:00', '10:30'))).toBeTruthy();
  expect(screen.getByText(nl.notYet)).toBeTruthy();
  expect(screen.getByText(nl.never)).toBeTruthy();
  // Who came or whose day is over is not called off.
  expect(screen.getAllByRole('button', { name: /^Afzeggen: / })).toHaveLength(2);
});

it('says what is missing before anything is sent', async () => {
  render(Guests, { me: anna });
  await fireEvent.click(screen.getByRole('button', { name: nl.go }));
  for (const words of [nl.nameNone, nl.emailNone, nl.dayNone, nl.kindNone, nl.placeNone])
    expect(screen.getByText(words)).toBeTruthy();
  expect(sent()).toEqual([]);
});

it.each([
  [' ', nl.emailNone],
  ['lena', nl.emailWrong],
  [` ${anna.email.toUpperCase()}`, nl.emailOwn],
])('says of the address “%s” what it is', async (address, said) => {
  render(Guests, { me: anna });
  await fireEvent.input(screen.getByLabelText(nl.email), { target: { value: address } });
  await fireEvent.click(screen.getByRole('button', { name: nl.go }));
  expect(screen.getByText(said)).toBeTruthy();
  expect(sent()).toEqual([]);
});

async function fill(): Promise<void> {
  await fireEvent.input(screen.getByLabelText(nl.name), { target: { value: '  Lena   Roth ' } });
  await fireEvent.input(screen.getByLabelText(nl.email), { target: { value: 'lena@north.example' } });
  await fireEvent.input(screen.getByLabelText(nl.day), { target: { value: '2026-11-26' } });
  await fireEvent.click(screen.getByLabelText(nl.places.desk));
  await fireEvent.click(screen.getByLabelText(nl.kinds.applicant));
  expect(screen.getByText(nl.applicantHint)).toBeTruthy();
  await fireEvent.click(screen.getByLabelText(nl.languages.en));
  await fireEvent.click(screen.getByRole('button', { name: nl.go }));
}

it('sends the invitation as it was filled in, and says for which day', async () => {
  render(Guests, { me: anna });
  await fill();
  expect(await screen.findByText(nl.made('Lena Roth', 'donderdag 26 november'))).toBeTruthy();
  const body = {
    name: 'Lena Roth',
    email: 'lena@north.example',
    organisation: '',
    language: 'en',
    day: '2026-11-26',
    kind: 'applicant',
    place: 'desk',
  };
  expect(sent()).toEqual([['POST', '/api/me/invitations', body]]);
});

it('says in words that it was enough for today, and keeps what was typed', async () => {
  refusal = [409, 'enough-invitations', { limit: 'today' }];
  render(Guests, { me: anna });
  await fill();
  expect(await screen.findByText(nl.enough['today'] ?? '')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(nl.email).value).toBe('lena@north.example');
});

it.each([
  [
    'of the address beside it',
    [409, 'enough-invitations', { limit: 'address' }],
    nl.email,
    nl.enough['address'],
  ],
  ['of the day beside it', [400, 'bad-request', { detail: 'day: not open' }], nl.day, nl.dayNone],
] as const)('says what the service refuses %s', async (_, refused, label, text) => {
  refusal = [...refused];
  render(Guests, { me: anna });
  await fill();
  expect(await screen.findByText(text ?? '')).toBeTruthy();
  const field = screen.getByLabelText(label);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
});

it('takes the word of the last success away with the next mistake', async () => {
  render(Guests, { me: anna });
  await fill();
  await screen.findByText(nl.made('Lena Roth', 'donderdag 26 november'));
  await fireEvent.click(screen.getByRole('button', { name: nl.go }));
  expect(screen.getByText(nl.nameNone)).toBeTruthy();
  expect(screen.queryByText(nl.made('Lena Roth', 'donderdag 26 november'))).toBeNull();
});

it('calls one off after asking once more', async () => {
  render(Guests, { me: anna });
  await fireEvent.click(await screen.findByRole('button', { name: /^Afzeggen: Piet Bos/ }));
  expect(sent()).toEqual([]);
  await fireEvent.click(screen.getByRole('button', { name: nl.offYes }));
  expect(await screen.findByText(nl.wasOff('Piet Bos'))).toBeTruthy();
  expect(sent()).toEqual([['DELETE', '/api/me/invitations/4', undefined]]);
  expect(screen.queryByText('Piet Bos')).toBeNull();
});

it('shows on the first page only who comes today', async () => {
  render(GuestsToday);
  expect(await screen.findByText('Tom Ashworth')).toBeTruthy();
  expect(screen.getByText('Nour Haddad')).toBeTruthy();
  expect(screen.queryByText('Piet Bos')).toBeNull();
});
