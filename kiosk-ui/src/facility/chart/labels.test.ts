// @vitest-environment node
import { expect, it } from 'vitest';
import { spread } from './labels.ts';

it.each([
  [
    [10, 40, 90],
    [10, 40, 90],
  ],
  [
    [80, 82, 90],
    [52, 71, 90],
  ],
  [
    [90, 90],
    [71, 90],
  ],
  [[], []],
])('names at %j stand at %j', (heights, expected) => {
  expect(spread(heights, 19)).toEqual(expected);
});
