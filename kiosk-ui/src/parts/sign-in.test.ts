import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as api from '../api/person.ts';
import { Problem } from '../api/call.ts';
import type { Ways } from '../api/types.ts';
import { nl } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import SignIn from './SignIn.svelte';

const t = nl.signIn;
const house = { provider: { name: 'Kade-account' }, codes: true, codes_for_roles: true };
const button = (name: string) => screen.getByRole('button', { name });
const went = vi.fn();

beforeEach(async () => {
  await say.speak('nl');
  went.mockReset();
  vi.stubGlobal('location', { ...location, assign: went, pathname: '/c/1-aaaa' });
});

describe('signing in', () => {
  it('shows the form at once, whether or not there is another way', () => {
    vi.spyOn(api, 'ways').mockReturnValue(new Promise(() => undefined));
    render(SignIn);
    expect(screen.getByLabelText(t.email)).toBeTruthy();
    expect(button(t.sendCode)).toBeTruthy();
  });

  it('asks for a code by mail where the house has nothing else', async () => {
    vi.spyOn(api, 'ways').mockResolvedValue({ provider: null, codes: true, codes_for_roles: true });
    const send = vi.spyOn(api, 'sendCode').mockResolvedValue(undefined);
    render(SignIn);
    await fireEvent.input(screen.getByLabelText(t.email), { target: { value: 'anna@kade.example' } });
    await fireEvent.click(button(t.sendCode));
    expect(send).toHaveBeenCalledExactlyOnceWith('anna@kade.example', 'nl');
    expect(screen.queryByRole('button', { name: t.byMail })).toBeNull();
  });

  it('asks for the second factor once the code is right, and gives both', async () => {
    vi.spyOn(api, 'ways').mockResolvedValue({ provider: null, codes: true, codes_for_roles: true });
    vi.spyOn(api, 'sendCode').mockResolvedValue(undefined);
    const problem = (code: string) => new Problem(code, 403);
    const signIn = vi.spyOn(api, 'signIn').mockRejectedValueOnce(problem('second-factor-needed'));
    signIn.mockRejectedValueOnce(problem('wrong-second-factor'));
    render(SignIn, { onsignedin: () => undefined });
    await fireEvent.input(screen.getByLabelText(t.email), { target: { value: 'anna@kade.example' } });
    await fireEvent.click(button(t.sendCode));
    await fireEvent.input(await waitFor(() => screen.getByLabelText(t.code)), {
      target: { value: '123 456' },
    });
    const ready = () => waitFor(() => expect(button(t.go).getAttribute('aria-busy')).toBe('false'));
    await ready();
    await fireEvent.click(button(t.go));
    const factor = await waitFor(() => screen.getByLabelText(t.factor));
    await ready();
    await fireEvent.input(factor, { target: { value: '654321' } });
    await fireEvent.click(button(t.go));
    await waitFor(() => screen.getByText(t.factorWrong));
    expect(signIn).toHaveBeenLastCalledWith('anna@kade.example', '123456', '654321');
  });

  it('offers no code where the house switched codes off', async () => {
    vi.spyOn(api, 'ways').mockResolvedValue({ ...house, codes: false });
    render(SignIn);
    await waitFor(() => button(t.provider('Kade-account')));
    expect(screen.queryByRole('button', { name: t.byMail })).toBeNull();
  });

  it('offers the house’s own way first, and the code behind one press', async () => {
    vi.spyOn(api, 'ways').mockResolvedValue(house);
    render(SignIn);
    await waitFor(() => button(t.provider('Kade-account')));
    expect(screen.queryByLabelText(t.email)).toBeNull();
    await fireEvent.click(button(t.byMail));
    expect(screen.getByLabelText(t.email)).toBeTruthy();
    expect(button(t.provider('Kade-account'))).toBeTruthy();
  });

  it('goes there, and remembers where the person was', async () => {
    vi.spyOn(api, 'ways').mockResolvedValue(house);
    const to = vi.spyOn(api, 'toProvider').mockResolvedValue({ url: 'https://login.example/x' });
    render(SignIn);
    await fireEvent.click(await waitFor(() => button(t.provider('Kade-account'))));
    await waitFor(() => expect(went).toHaveBeenCalledExactlyOnceWith('https://login.example/x'));
    expect(to).toHaveBeenCalledExactlyOnceWith(false);
    expect(sessionStorage.getItem('aanschuif-way-back')).toMatch(/ \/c\/1-aaaa$/);
  });

  it('in a role remembers nothing, and says so to the service', async () => {
    vi.spyOn(api, 'ways').mockResolvedValue(house);
    const to = vi.spyOn(api, 'toProvider').mockResolvedValue({ url: 'https://login.example/x' });
    render(SignIn, { role: true });
    await fireEvent.click(await waitFor(() => button(t.provider('Kade-account'))));
    expect(to).toHaveBeenCalledExactlyOnceWith(true);
    expect(sessionStorage.length).toBe(0);
  });

  it('leaves the form under the hands of whoever types already', async () => {
    let answer: (ways: Ways) => void = () => undefined;
    vi.spyOn(api, 'ways').mockReturnValue(new Promise((resolve) => (answer = resolve)));
    render(SignIn);
    await fireEvent.input(screen.getByLabelText(t.email), { target: { value: 'anna@' } });
    answer(house);
    await waitFor(() => button(t.provider('Kade-account')));
    expect((screen.getByLabelText(t.email) as HTMLInputElement).value).toBe('anna@');
    expect(button(t.sendCode)).toBeTruthy();
  });

  it('says in words that the other side cannot be reached', async () => {
    vi.spyOn(api, 'ways').mockResolvedValue(house);
    vi.spyOn(api, 'toProvider').mockRejectedValue(new Problem('unreachable', 0));
    render(SignIn);
    await fireEvent.click(await waitFor(() => button(t.provider('Kade-account'))));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(nl.common.unreachable));
    expect(went).not.toHaveBeenCalled();
  });

  it.each(['refused', 'unknown-person', 'no-role', 'failed'] as const)('says what %s means', (problem) => {
    vi.spyOn(api, 'ways').mockResolvedValue(house);
    render(SignIn, { problem });
    expect(screen.getByRole('alert').textContent).toBe(t.problems[problem]);
  });
});
