// The part for guests, which nobody else's phone loads.
import { words } from '../../guest-sign-in/words.svelte.ts';
import { say } from '../../texts/say.svelte.ts';
import GuestVisit from './GuestVisit.svelte';

export async function open(): Promise<typeof GuestVisit> {
  await say.learn(words);
  return GuestVisit;
}
