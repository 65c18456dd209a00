import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/call.ts';
import * as api from '../../api/gatherings-live.ts';
import { words as gatherings } from '../../gatherings/words.svelte.ts';
import { hosting as nl } from '../../texts/facility/hosting.nl.ts';
import { nl as live } from '../../texts/gatherings/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { words } from '../words.svelte.ts';
import Lead from './Lead.svelte';
import { asksForNext } from './next-speaker.svelte.ts';

const moment = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const state = (): api.GatheringState => ({
  id: 'abc',
  kind: 'debate',
  title: 'De eerste verdieping wordt stil',
  site: 'Kade',
  time_zone: 'Europe/Amsterdam',
  zone: null,
  place: '',
  begins_at: moment(-5),
  ends_at: moment(15),
  now: moment(0),
  phase: 'goes-on',
  attending: 25,
  done: null,
  circle: null,
  debate: {
    halves: { for: 12, undecided: 4, against: 9 },
    hands: 3,
    turns: { for: 2, undecided: 0, against: 1 },
    speaker: null,
    changed: null,
  },
  you: null,
});
const speaker = () => ({ number: 4, side: 'for' as const, until: moment(2), hash: 'ab' });

beforeEach(async () => {
  vi.restoreAllMocks();
  await say.speak('nl');
  await Promise.all([say.learn(words), say.learn(gatherings)]);
  vi.spyOn(api, 'listen').mockReturnValue(() => undefined);
  vi.spyOn(api, 'state').mockImplementation(() => Promise.resolve(state()));
});

describe('whoever leads a debate', () => {
  it('draws once by a press, a double press or a held key, and sees which phone has the floor', async () => {
    const draw = vi.spyOn(api, 'nextSpeaker').mockImplementation(() => {
      const now = state();
      if (now.debate) now.debate.speaker = speaker();
      vi.mocked(api.state).mockResolvedValue(now);
      return Promise.resolve(speaker());
    });
    render(Lead, { id: 'abc' });
    const button = await screen.findByRole('button', { name: nl.lead.draw });
    await fireEvent.click(button);
    await fireEvent.click(button);
    await fireEvent.keyDown(document.body, { key: ' ' });
    await fireEvent.keyDown(document.body, { key: 'ArrowRight', repeat: true });
    await screen.findByText(live.debate.litSide.for);
    expect(draw).toHaveBeenCalledExactlyOnceWith('abc', 0);
  });

  it('draws by a key of what is held in the hand, and hears that no hand is up', async () => {
    const draw = vi.spyOn(api, 'nextSpeaker').mockRejectedValue(new Problem('no-hand', 409));
    render(Lead, { id: 'abc' });
    await screen.findByRole('button', { name: nl.lead.draw });
    await fireEvent.keyDown(document.body, { key: 'PageDown' });
    await screen.findByText(nl.lead.refused['no-hand'] ?? '');
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('is told to look first when no answer came', async () => {
    vi.spyOn(api, 'nextSpeaker').mockRejectedValue(new Problem('unreachable', 0));
    render(Lead, { id: 'abc' });
    await fireEvent.click(await screen.findByRole('button', { name: nl.lead.draw }));
    await screen.findByText(nl.lead.unsure);
  });
});

it('a key asks for the next speaker, but not where it means something else', () => {
  const pressed = (key: string, more: KeyboardEventInit = {}, on: Element = document.body) => {
    if (on !== document.body) document.body.append(on);
    const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more });
    on.dispatchEvent(event);
    return asksForNext(event);
  };
  for (const key of [' ', 'ArrowRight', 'ArrowDown', 'PageDown']) expect(pressed(key)).toBe(true);
  expect(pressed('Enter')).toBe(false);
  expect(pressed(' ', { repeat: true })).toBe(false);
  expect(pressed('ArrowRight', { altKey: true })).toBe(false);
  const button = document.createElement('button');
  expect(pressed(' ', {}, button)).toBe(false);
  expect(pressed('ArrowRight', {}, button)).toBe(true);
});
