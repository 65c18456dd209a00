// The page of whoever leads a debate or a story circle: fetched when somebody does.
import type { Component } from 'svelte';
import { say } from '../../texts/say.svelte.ts';

export async function openLead(): Promise<Component<{ id: string }>> {
  const [{ default: Lead }, { words }] = await Promise.all([
    import('./Lead.svelte'),
    import('../../gatherings/words.svelte.ts'),
  ]);
  await say.learn(words);
  return Lead;
}
