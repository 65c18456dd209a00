import { render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { say } from '../texts/say.svelte.ts';
import ConsentQuestion from './ConsentQuestion.svelte';

beforeAll(() => say.speak('nl'));

describe('the question of consent', () => {
  it('is asked in the words of the house', () => {
    render(ConsentQuestion, { onanswer: vi.fn() });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Mogen anderen jouw naam zien, en jij de hunne?',
    );
  });

  it('has two buttons that are alike in everything but their words', () => {
    render(ConsentQuestion, { onanswer: vi.fn() });
    const [yes, no, ...more] = screen.getAllByRole('button');
    expect(more).toEqual([]);
    expect(yes?.textContent).toBe('Ja, graag');
    expect(no?.textContent).toBe('Nee, liever niet');
    expect(yes?.className).toBe(no?.className);
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['Ja, graag', true],
    ['Nee, liever niet', false],
  ])('%s answers %s', (words, visible) => {
    const onanswer = vi.fn();
    render(ConsentQuestion, { onanswer });
    screen.getByRole('button', { name: words }).click();
    expect(onanswer).toHaveBeenCalledExactlyOnceWith(visible);
  });
});
