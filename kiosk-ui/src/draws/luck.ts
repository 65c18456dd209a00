// A person's luck for a desk on a day, and the logarithm that comes out the same on every machine.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** The first eight bytes of the HMAC, as a number of 64 bits. */
export function luckOf(seed: Uint8Array, person: string, desk: string): bigint {
  const mac = hmac(sha256, seed, utf8ToBytes(`${person}\n${desk}`));
  return mac.slice(0, 8).reduce((x, byte) => (x << 8n) | BigInt(byte), 0n);
}

/** −log₂((x + ½) / 2⁶⁴) in units of 2⁻⁴⁰. */
export function minusLog2(x: bigint): bigint {
  const y = 2n * x + 1n;
  const k = BigInt(y.toString(2).length - 1);
  let z = (y << 63n) >> k;
  let f = k;
  for (let i = 0; i < 40; i++) {
    z = (z * z) >> 63n;
    f *= 2n;
    if (z >= 1n << 64n) {
      z >>= 1n;
      f += 1n;
    }
  }
  return 65n * (1n << 40n) - f;
}

/** The desk with the smallest luck for its chance; of equals the one whose name comes first. */
export function drawnDesk(
  seed: Uint8Array,
  person: string,
  chances: { desk: string; chance: bigint }[],
): string | null {
  let best: { desk: string; chance: bigint; l: bigint } | null = null;
  for (const { desk, chance } of chances) {
    if (chance <= 0n) continue;
    const l = minusLog2(luckOf(seed, person, desk));
    const mine = best ? l * best.chance : 0n;
    const theirs = best ? best.l * chance : 1n;
    if (!best || mine < theirs || (mine === theirs && before(desk, best.desk))) best = { desk, chance, l };
  }
  return best?.desk ?? null;
}

/** By code point, not by UTF-16 unit as `<` has it. */
export function before(a: string, b: string): boolean {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const x = left[i]?.codePointAt(0) ?? 0;
    const y = right[i]?.codePointAt(0) ?? 0;
    if (x !== y) return x < y;
  }
  return left.length < right.length;
}
