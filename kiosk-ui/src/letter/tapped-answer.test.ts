// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { tappedIn } from './tapped-answer.ts';

describe('what was tapped in a letter', () => {
  it('is an answer about one of its names', () => {
    expect(tappedIn('?item=3&answer=follow-up')).toEqual({ about: { item: 3, answer: 'follow-up' } });
  });
  it('is what good came of it', () => {
    expect(tappedIn('?good=idea')).toEqual({ good: 'idea' });
  });
  it.each(['', '?item=3', '?answer=talked', '?item=x&answer=talked', '?item=1&answer=liked', '?good=money'])(
    'is nothing in %s',
    (search) => expect(tappedIn(search)).toEqual({}),
  );
});
