// Of what there are enough, by the limit that was reached.
import { Problem } from '../api/call.ts';
import { words } from './words.svelte.ts';

/** The words for a limit, where it is one; else none. */
export function limitOf(error: unknown): string {
  return error instanceof Problem ? (words.t.enough[String(error.extras['limit'])] ?? '') : '';
}
