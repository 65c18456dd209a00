import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForBadges } from './wedge.ts';

let badges: string[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  badges = [];
  stop = listenForBadges((badge) => badges.push(badge));
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function press(
  key: string,
  target: EventTarget = document.body,
  more: KeyboardEventInit = {},
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  Object.defineProperty(event, 'timeStamp', { value: Date.now() });
  target.dispatchEvent(event);
  return event;
}

function type(text: string, between = 5): void {
  for (const key of text) {
    press(key);
    vi.advanceTimersByTime(between);
  }
}

/** Types into a field, as a browser does with keys that nobody prevents. */
function typeInto(field: HTMLInputElement, text: string, between: number): void {
  for (const key of text) {
    if (!press(key, field).defaultPrevented) field.value += key;
    vi.advanceTimersByTime(between);
  }
}

describe('a badge read while somebody types', () => {
  const field = () => {
    const input = document.createElement('input');
    input.dataset['badges'] = '';
    document.body.append(input);
    return input;
  };

  it('is a badge, and what was typed before it stays', () => {
    const input = field();
    typeInto(input, 'Meral', 120);
    vi.advanceTimersByTime(500);
    typeInto(input, 'A1234567', 5);
    expect(press('Enter', input).defaultPrevented).toBe(true);
    expect(badges).toEqual(['A1234567']);
    expect(input.value).toBe('Meral');
    typeInto(input, 'B7654321', 5);
    vi.advanceTimersByTime(200);
    expect(badges).toEqual(['A1234567', 'B7654321']);
    expect(input.value).toBe('Meral');
  });

  it('is not what quick fingers type, nor their Enter', () => {
    const input = field();
    typeInto(input, 'Aksoy', 60);
    expect(press('Enter', input).defaultPrevented).toBe(false);
    vi.advanceTimersByTime(500);
    expect(badges).toEqual([]);
    expect(input.value).toBe('Aksoy');
  });
});

describe('a badge reader that poses as a keyboard', () => {
  it('gives the badge when Enter ends it', () => {
    type('A1-4567 9');
    press('Enter');
    expect(badges).toEqual(['A1-4567 9']);
  });

  it('gives the badge after a pause when no Enter comes', () => {
    type('A1234567');
    expect(badges).toEqual([]);
    vi.advanceTimersByTime(250);
    expect(badges).toEqual(['A1234567']);
  });

  it('gives it once, not again at the pause', () => {
    type('A1234567');
    press('Enter');
    vi.advanceTimersByTime(1000);
    expect(badges).toHaveLength(1);
  });

  it('keeps two badges apart', () => {
    type('FIRST1');
    press('Enter');
    type('SECOND2');
    press('Enter');
    expect(badges).toEqual(['FIRST1', 'SECOND2']);
  });

  it('takes no notice of a person typing', () => {
    type('hello there', 180);
    press('Enter');
    vi.advanceTimersByTime(1000);
    expect(badges).toEqual([]);
  });

  it('takes no notice of too short a code', () => {
    type('12');
    press('Enter');
    expect(badges).toEqual([]);
  });

  it('does not let its Enter press the button that has the focus', () => {
    const button = document.body.appendChild(document.createElement('button'));
    type('A1234567');
    expect(press('Enter', button).defaultPrevented).toBe(true);
    expect(press('Enter', button).defaultPrevented).toBe(false);
  });

  it('leaves typing into a field alone', () => {
    const field = document.body.appendChild(document.createElement('input'));
    for (const key of 'token-of-the-kiosk') press(key, field);
    vi.advanceTimersByTime(1000);
    expect(badges).toEqual([]);
  });

  it('takes no notice of shortcuts', () => {
    for (const key of 'rrrrrr') press(key, document.body, { ctrlKey: true });
    vi.advanceTimersByTime(1000);
    expect(badges).toEqual([]);
  });

  it('never holds more than a badge can be', () => {
    type('x'.repeat(5000), 1);
    press('Enter');
    expect(badges[0]).toHaveLength(256);
  });

  it('hears nothing after it was stopped', () => {
    type('A12345');
    stop();
    vi.advanceTimersByTime(1000);
    expect(badges).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
