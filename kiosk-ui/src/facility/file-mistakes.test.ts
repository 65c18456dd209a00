import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { say } from '../texts/say.svelte.ts';
import { mistakeText } from './file-mistakes.ts';
import { words } from './words.svelte.ts';

const source = (path: string) => readFileSync(join(process.cwd(), '..', 'src', path), 'utf8');

describe.each(['nl', 'en'] as const)('what is wrong in a file, in %s', (language) => {
  beforeAll(() => say.speak(language));

  it('every code of the service has words', () => {
    const parts = source('files/error.rs').split('fn parts')[1]?.split('_ =>')[0] ?? '';
    const codes = [...parts.matchAll(/Self::\w+(?:\([^)]*\))? => \{?\s*\("([a-z0-9-]+)"/g)].map(
      (match) => match[1],
    );
    expect(codes.length).toBeGreaterThan(18);
    for (const code of codes.filter((one) => one !== 'other' && one !== 'invalid'))
      expect(words.t.files.mistakes, code).toHaveProperty([String(code)]);
  });

  it('every reason for which a drawing is refused has words', () => {
    const files = ['mod', 'build', 'write', 'expansion'].map((name) => source(`drawing/${name}.rs`));
    const codes = files.flatMap((text) =>
      [...text.matchAll(/Refusal::new\(\s*"([a-z-]+)"/g)].map((match) => match[1] ?? ''),
    );
    expect(new Set(codes).size).toBe(7);
    for (const code of codes) expect(words.t.files.drawing, code).toHaveProperty([code]);
  });

  it('a value that cannot be is named, with what could be there', () => {
    const mistake = { line: 2, message: 'english', code: 'invalid', values: { value: 'bo' } };
    expect(mistakeText({ ...mistake, column: 'email' })).toBe(words.t.files.invalid['email']?.('bo'));
    expect(mistakeText({ ...mistake, column: 'badge' })).toBe(words.t.files.odd('bo'));
    expect(mistakeText({ ...mistake, column: 'zone', code: 'twice', values: { other: '7' } })).toContain('7');
  });
});
