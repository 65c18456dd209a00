// The choice of a card: fetched for who has two.
import { words } from '../../card/words.svelte.ts';
import { say } from '../../texts/say.svelte.ts';
import Cards from './Cards.svelte';

export async function open(): Promise<typeof Cards> {
  await say.learn(words);
  return Cards;
}
