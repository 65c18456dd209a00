// The words for what is wrong in a file.
import type { FileError } from '../api/types.ts';
import { words } from './words.svelte.ts';

export function mistakeText({ code, column, values }: FileError): string {
  const t = words.t.files;
  if (code === 'invalid') {
    const value = values['value'] ?? '';
    return (t.invalid[column ?? ''] ?? t.odd)(value);
  }
  return t.mistakes[code]?.(values) ?? words.t.field.odd;
}
