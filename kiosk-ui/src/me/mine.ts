// Pages at addresses within /me: what follows an encounter, and what is kept about a person. Nothing of them is fetched
// before they are asked for.
import type { Component } from 'svelte';
import type { Me } from '../api/types.ts';
import { say } from '../texts/say.svelte.ts';

export const parts = ['data', 'devices', 'looks', 'erase'] as const;
export type Part = (typeof parts)[number];

export const connectParts = ['to-do', 'people', 'gatherings', 'guests'] as const;
/** And those that are found from these and from the settings. */
const connectPages = [...connectParts, 'reminders', 'year', 'group', 'gathering'] as const;
export type ConnectPart = (typeof connectPages)[number];

export interface MineProps {
  me: Me;
  part: Part;
  /** Their session here is over. */
  onsignedout: () => void;
  /** And they are no longer known. */
  onerased: () => void;
}

export interface ConnectProps {
  me: Me;
  part: ConnectPart;
}

export interface FactorFirstProps {
  /** The second factor is set up. */
  onset: () => void;
  /** Their session here is over. */
  onsignedout: () => void;
}

export function partAt(hash: string): Part | undefined {
  return parts.find((part) => hash === `#${part}`);
}

/** The year has a path of its own, which can be written down. */
export function connectPartAt({
  hash,
  pathname,
}: Pick<Location, 'hash' | 'pathname'>): ConnectPart | undefined {
  if (pathname === '/me/year' && hash === '') return 'year';
  if (groupAt(hash)) return 'group';
  if (gatheringAt(hash)) return 'gathering';
  return connectPages.find((part) => part !== 'group' && part !== 'gathering' && hash === `#${part}`);
}

/** By which a group is called, at the address of its page. */
export function groupAt(hash: string): string | undefined {
  return /^#group\/([\w-]+)$/.exec(hash)?.[1];
}

/** By which a gathering is called, at the address of its page and at the one that its screen's code leads to. */
export function gatheringAt(hash: string): string | undefined {
  return /^#(?:gathering|attend)\/([\w-]+)$/.exec(hash)?.[1];
}

export async function openMine(): Promise<Component<MineProps>> {
  const [{ default: Mine }, { words }] = await Promise.all([
    import('./mine/Mine.svelte'),
    import('./mine/words.svelte.ts'),
  ]);
  await say.learn(words);
  return Mine;
}

/** What a person brings and looks for. */
export async function openOffers(): Promise<Component<{ me: Me }>> {
  const [{ default: Offers }, { words }] = await Promise.all([
    import('./introduce/Offers.svelte'),
    import('../introduce/words.svelte.ts'),
  ]);
  await say.learn(words);
  return Offers;
}

/** The second card, under which a person may come. */
export async function openSecondCard(): Promise<Component<{ me: Me }>> {
  const [{ default: SecondCard }, { words }] = await Promise.all([
    import('./card/SecondCard.svelte'),
    import('../card/words.svelte.ts'),
  ]);
  await say.learn(words);
  return SecondCard;
}

/** Who comes to see a person today. */
export async function openGuestsToday(): Promise<Component> {
  const [{ default: GuestsToday }, { words }] = await Promise.all([
    import('./guest/GuestsToday.svelte'),
    import('../guest/words.svelte.ts'),
  ]);
  await say.learn(words);
  return GuestsToday;
}

export async function openConnect(): Promise<Component<ConnectProps>> {
  const [
    { default: Connect },
    { words },
    { words: introduce },
    { words: guest },
    { words: groups },
    { words: gatherings },
  ] = await Promise.all([
    import('./connect/Connect.svelte'),
    import('../connect/words.svelte.ts'),
    import('../introduce/words.svelte.ts'),
    import('../guest/words.svelte.ts'),
    import('../groups/words.svelte.ts'),
    import('../gatherings/words.svelte.ts'),
  ]);
  await Promise.all([
    say.learn(words),
    say.learn(introduce),
    say.learn(guest),
    say.learn(groups),
    say.learn(gatherings),
  ]);
  return Connect;
}

/** For who has to set up a second factor before anything else. */
export async function openFactorFirst(): Promise<Component<FactorFirstProps>> {
  const [{ default: FactorFirst }, { words }] = await Promise.all([
    import('./mine/FactorFirst.svelte'),
    import('./mine/words.svelte.ts'),
  ]);
  await say.learn(words);
  return FactorFirst;
}
