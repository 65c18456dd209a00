import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeFor, forgetCode, takeCode, takeWaiting, waitForSignIn } from './scanned.ts';

const scan = () => {
  history.replaceState(null, '', '/me?lang=en#attend/abc/c0-de_1');
  takeCode();
};
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  forgetCode();
  history.replaceState(null, '', '/');
});

describe('a code that was scanned', () => {
  it('leaves the address at once, and is that of one gathering', () => {
    scan();
    expect(location.pathname + location.search + location.hash).toBe('/me?lang=en#attend/abc');
    expect([codeFor('abc'), codeFor('other')]).toEqual(['c0-de_1', undefined]);
    forgetCode();
    expect(codeFor('abc')).toBeUndefined();
  });

  it('is kept as long as it is good', () => {
    scan();
    vi.advanceTimersByTime(299_000);
    expect(codeFor('abc')).toBe('c0-de_1');
    vi.advanceTimersByTime(2000);
    expect(codeFor('abc')).toBeUndefined();
  });

  it('leads whoever signed in elsewhere to its gathering, once, and nobody else', () => {
    scan();
    expect(takeWaiting()).toBeUndefined();
    waitForSignIn();
    expect([takeWaiting(), takeWaiting(), codeFor('abc')]).toEqual(['abc', undefined, 'c0-de_1']);
  });
});
