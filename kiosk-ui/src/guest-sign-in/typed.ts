// What a guest types, what is wrong with it, and what is sent of it.
import { isProblem } from '../api/call.ts';
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
/** A text that the service did not take. */
export interface Refused {
  field: TextField;
  text: string;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Which text the service refused: its answer begins with the name of the field. */
export function refusedText(error: unknown, typed: Typed): Refused | undefined {
  if (!isProblem(error, 'bad-request')) return undefined;
  const said = String(error.extras['detail'] ?? '').split(':')[0];
  const field = (Object.keys(longest) as TextField[]).find((one) => one === said);
  return field && { field, text: typed[field] };
}

/** The words for each field that cannot be so; for one that was refused until it is another. */
export function mistakes(
  typed: Typed,
  t: GuestSignInTexts,
  refused?: Refused,
): Partial<Record<Field, string>> {
  return {
    ...(refused && typed[refused.field] === refused.text ? { [refused.field]: t.noLink[refused.field] } : {}),
    ...(plain(typed.name) ? {} : { name: t.nameNone }),
    ...(/[/<>\\]/.test(typed.host) ? { host: t.noLink.host } : {}),
    ...(typed.kind ? {} : { kind: t.kindNone }),
    ...(typed.consent === undefined ? { consent: t.consentNone } : {}),
  };
}

/** How a guest says whom they come for: of one word alone nobody is told, as no more than a whole name or address is
    looked for. */
export type Asked = 'nobody' | 'one-word' | 'somebody';

export function asked({ host }: Typed): Asked {
  const text = plain(host);
  if (!text) return 'nobody';
  return text.includes(' ') || text.includes('@') ? 'somebody' : 'one-word';
}

/** What becomes of it, the same whether anybody is so called or not. */
export function toldOf(how: Asked, t: GuestSignInTexts): string {
  return { nobody: '', 'one-word': t.ask, somebody: t.told }[how];
}

/** The body of the request; undefined while something is missing. */
export function bodyOf({ name, organisation, host, kind, consent }: Typed) {
  if (!kind || consent === undefined) return undefined;
  return { name: plain(name), organisation: plain(organisation), host: plain(host), kind, consent };
}
