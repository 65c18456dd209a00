import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import * as api from '../../api/my-data.ts';
import { nl } from '../../texts/mine/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import FactorFirst from './FactorFirst.svelte';
import './words.svelte.ts';

const t = nl.factor;
const button = (name: string) => screen.getByRole('button', { name });
const none = { confirmed_at: null, recovery_codes: 0, required: true };

beforeEach(() => say.speak('nl'));

it('opens the own page once the factor is set up and its recovery codes were shown', async () => {
  const set = { confirmed_at: '2026-11-17T09:00:00Z', recovery_codes: 10, required: true };
  vi.spyOn(api, 'secondFactor').mockResolvedValueOnce(none).mockResolvedValueOnce(set);
  vi.spyOn(api, 'beginFactor').mockResolvedValue({ secret: 'ABC', url: 'otpauth://x', svg: '<svg/>' });
  vi.spyOn(api, 'confirmFactor').mockResolvedValue({ recovery_codes: ['AAAA-BBBB'] });
  const onset = vi.fn();
  render(FactorFirst, { onset, onsignedout: vi.fn() });
  await waitFor(() => screen.getByText(t.leadRequired));
  await fireEvent.click(button(t.begin));
  await fireEvent.input(await waitFor(() => screen.getByLabelText(t.code)), { target: { value: '123456' } });
  await fireEvent.click(button(t.confirm));
  await waitFor(() => screen.getByText('AAAA-BBBB'));
  expect(onset).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: t.remove })).toBeNull();
  await fireEvent.click(button(t.goOn));
  expect(onset).toHaveBeenCalledOnce();
});

it('asks who set it up elsewhere to sign in with it', async () => {
  const set = { confirmed_at: '2026-11-17T09:00:00Z', recovery_codes: 10, required: true };
  vi.spyOn(api, 'secondFactor').mockResolvedValue(set);
  render(FactorFirst, { onset: vi.fn(), onsignedout: vi.fn() });
  await waitFor(() => screen.getByText(t.elsewhere));
  expect(screen.queryByRole('button', { name: t.begin })).toBeNull();
  expect(button(t.signOut)).toBeTruthy();
});
