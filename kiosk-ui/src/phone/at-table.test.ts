import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { OfferAtTable } from '../api/types.ts';
import { takeAbout } from '../introduce/about.ts';
import { nl } from '../texts/nl.ts';
import { say } from '../texts/say.svelte.ts';
import AtTable from './AtTable.svelte';

const met: OfferAtTable = { person: 11, name: 'Joost', kind: 'ask', text: 'Een tester' };
const stranger: OfferAtTable = { person: null, name: 'Fatma', kind: 'offer', text: 'Een wandeling' };

beforeEach(async () => {
  await say.speak('nl');
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ offers: [met, stranger] })));
});

it('leads to a message about what somebody brings or looks for, once the two have met', async () => {
  const cards = [{ name: 'Fatma', organisation: 'Bos Advies', line: 'advies over water' }];
  render(AtTable, { beside: ['Joost', 'Fatma'], cards });
  const own = nl.phone.ownCard('\u2068Bos Advies, advies over water\u2069');
  expect(screen.getByText(own, { exact: false }).closest('li')?.textContent).toContain('Fatma');
  const link = await screen.findByRole('link', { name: `${nl.offeredAnswers.ask}: Een tester` });
  expect(link.getAttribute('href')).toBe('/me#to-do');
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText(/Een wandeling/)).toBeTruthy();
  await fireEvent.click(link);
  expect(takeAbout()).toEqual(met);
  expect(takeAbout(), 'once').toBeUndefined();
});
