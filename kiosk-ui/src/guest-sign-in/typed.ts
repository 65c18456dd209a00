// What a guest types, what is wrong with it, and what is sent of it.
import type { GuestKind } from '../api/types.ts';
import type { GuestSignInTexts } from '../texts/guest-sign-in/nl.ts';

export interface Typed {
  name: string;
  organisation: string;
  host: string;
  kind: GuestKind | undefined;
  consent: boolean | undefined;
}

export const nothing = (): Typed => ({
  name: '',
  organisation: '',
  host: '',
  kind: undefined,
  consent: undefined,
});

export const longest = { name: 60, organisation: 60, host: 254 } as const;
export type TextField = keyof typeof longest;
export type Field = TextField | 'kind' | 'consent';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words for each field that cannot be so. What only the service knows is said by its answer. */
export function mistakes(typed: Typed, t: GuestSignInTexts): Partial<Record<Field, string>> {
  return {
    ...(plain(typed.name) ? {} : { name: t.nameNone }),
    ...(/[/<>\\]/.test(typed.host) ? { host: t.hostNone } : {}),
    ...(typed.kind ? {} : { kind: t.kindNone }),
    ...(typed.consent === undefined ? { consent: t.consentNone } : {}),
  };
}

/** The body of the request; undefined while something is missing. */
export function bodyOf({ name, organisation, host, kind, consent }: Typed) {
  if (!kind || consent === undefined) return undefined;
  return { name: plain(name), organisation: plain(organisation), host: plain(host), kind, consent };
}
