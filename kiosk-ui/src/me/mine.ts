// What is kept about a person is four pages at addresses within /me; nothing of them is fetched before they are
// asked for.
import type { Component } from 'svelte';
import type { Me } from '../api/types.ts';
import { say } from '../texts/say.svelte.ts';

export const parts = ['data', 'devices', 'looks', 'erase'] as const;
export type Part = (typeof parts)[number];

export interface MineProps {
  me: Me;
  part: Part;
  /** Their session here is over. */
  onsignedout: () => void;
  /** And they are no longer known. */
  onerased: () => void;
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

export async function openMine(): Promise<Component<MineProps>> {
  const [{ default: Mine }, { words }] = await Promise.all([
    import('./mine/Mine.svelte'),
    import('./mine/words.svelte.ts'),
  ]);
  await say.learn(words);
  return Mine;
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
