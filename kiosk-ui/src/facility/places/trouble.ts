// The words for what went wrong, and what to do instead.
import { say } from '../../texts/say.svelte.ts';
import { words } from '../words.svelte.ts';
import type { Pick } from './place-tree.ts';
import type { Trouble } from './site-editor.svelte.ts';

export function troubleText(trouble: Trouble, kind?: Pick['kind']): string {
  const t = words.t.places.trouble;
  const { code } = trouble;
  if (code === 'unreachable') return say.t.common.unreachable;
  if (code === 'place-in-use' && trouble.until) return t.occupied(trouble.until);
  if (code === 'place-in-use') return kind && kind !== 'entrance' ? t[kind] : t.zone;
  if (
    code === 'name-taken' ||
    code === 'unknown-place' ||
    code === 'too-late-today' ||
    code === 'day-is-past' ||
    code === 'bad-request'
  )
    return t[code];
  return say.t.common.unknown;
}
