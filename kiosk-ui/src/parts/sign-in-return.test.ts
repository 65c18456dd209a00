import { afterEach, describe, expect, it, vi } from 'vitest';
import { rememberWay, takeProblem, takeWayBack } from './sign-in-return.ts';

afterEach(() => {
  history.replaceState(null, '', '/');
});

describe('what went wrong elsewhere', () => {
  it('is read once, and the address keeps everything else', () => {
    history.replaceState(null, '', '/me?lang=en&sign-in=no-role#data');
    expect(takeProblem()).toBe('no-role');
    expect(location.pathname + location.search + location.hash).toBe('/me?lang=en#data');
    expect(takeProblem()).toBeUndefined();
  });

  it('is a failure when the word is none that we know', () => {
    history.replaceState(null, '', '/me?sign-in=%3Cb%3E');
    expect(takeProblem()).toBe('failed');
  });
});

describe('the way back', () => {
  it('leads once to where somebody was', () => {
    history.replaceState(null, '', '/c/1-aaaa');
    rememberWay();
    history.replaceState(null, '', '/me');
    expect(takeWayBack()).toBe('/c/1-aaaa');
    expect(takeWayBack()).toBeUndefined();
  });

  it('is forgotten after as long as a ticket is good', () => {
    vi.useFakeTimers();
    history.replaceState(null, '', '/c/1-aaaa');
    rememberWay();
    history.replaceState(null, '', '/me');
    vi.advanceTimersByTime(5 * 60_000);
    expect(takeWayBack()).toBeUndefined();
  });

  it('leads nowhere for who was here, and never to another house', () => {
    history.replaceState(null, '', '/me');
    rememberWay();
    expect(takeWayBack()).toBeUndefined();
    sessionStorage.setItem('aanschuif-way-back', `${Date.now()} //elsewhere.example`);
    expect(takeWayBack()).toBeUndefined();
  });
});
