// Canonical JSON and the tree of hashes over a day's draws, as docs/draw-record.md describes them.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DrawRecord, OwnDraw } from '../api/types.ts';

/** RFC 8785 for what a record holds: strings, integers, arrays, objects, null. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

const tagged = (tag: number, ...parts: Uint8Array[]) => sha256(concatBytes(Uint8Array.of(tag), ...parts));
const hashOf = (value: unknown) => sha256(utf8ToBytes(canonical(value)));

/** The leaf that a draw is. */
export function leafHash(record: DrawRecord): Uint8Array {
  return tagged(0, utf8ToBytes(canonical(record)));
}

/** What was published beforehand of the two secrets of a day. */
export function commitmentOf(seed: string, pseudonymKey: string): string {
  return bytesToHex(sha256(concatBytes(hexToBytes(seed), hexToBytes(pseudonymKey))));
}

/** The pseudonym that a person's number leads to on a day. */
export function pseudonymOf(pseudonymKey: string, number: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(pseudonymKey), hexToBytes(number)).slice(0, 16));
}

/** The root that this draw and its audit path lead to (RFC 9162, 2.1.3); null when the path cannot be right. */
export function rootFromPath(own: OwnDraw): string | null {
  let hash = leafHash(own.record);
  let i = own.index;
  let n = own.count - 1;
  if (i < 0 || i > n) return null;
  for (const step of own.path) {
    if (n === 0) return null;
    const beside = hexToBytes(step);
    if (i % 2 === 1 || i === n) {
      hash = tagged(1, beside, hash);
      while (i % 2 === 0 && i !== 0) {
        i = Math.floor(i / 2);
        n = Math.floor(n / 2);
      }
    } else {
      hash = tagged(1, hash, beside);
    }
    i = Math.floor(i / 2);
    n = Math.floor(n / 2);
  }
  if (n !== 0) return null;
  const { format, site, date, time_zone, commitment, count } = own;
  return bytesToHex(tagged(2, hashOf({ format, site, date, time_zone, commitment, count }), hash));
}
