// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Problem } from '../api/call.ts';
import { en } from '../texts/guest-sign-in/en.ts';
import { asked, mistakes, nothing, refusedText, toldOf, type Typed } from './typed.ts';

const typed = (more: Partial<Typed>): Typed => ({
  ...nothing(),
  name: 'Meral',
  kind: 'client',
  consent: false,
  ...more,
});
const said = (detail: string) => new Problem('bad-request', 400, { detail });

describe('what a guest typed', () => {
  it.each([
    ['', 'nobody', ''],
    ['  ', 'nobody', ''],
    [' Anna ', 'one-word', en.ask],
    ['Anna Bos', 'somebody', en.told],
    ['anna@kade.example', 'somebody', en.told],
  ] as const)('"%s" asks for %s', (host, how, words) => {
    expect(asked(typed({ host }))).toBe(how);
    expect(toldOf(how, en)).toBe(words);
  });

  it('is wrong at the field that the service names, until that is another', () => {
    for (const field of ['name', 'organisation', 'host'] as const) {
      const guest = typed({ [field]: 'see evil.example' });
      const refused = refusedText(said(`${field}: no link`), guest);
      expect(mistakes(guest, en, refused)).toEqual({ [field]: en.noLink[field] });
      expect(mistakes(typed({ [field]: 'Evi' }), en, refused)).toEqual({});
    }
  });

  it('is wrong at no field when the service names none of them', () => {
    for (const error of [said('kind: unknown'), new Problem('cafe-full', 409), new Error('name: no')])
      expect(refusedText(error, typed({}))).toBeUndefined();
  });
});
