// @vitest-environment node
import { expect, it } from 'vitest';
import { few, fewOf } from './few.ts';

it('begins a long list with a few, and never hides a single one', () => {
  const list = Array.from({ length: 40 }, (_, n) => n);
  expect(fewOf(list)).toEqual(list.slice(0, few));
  expect(fewOf(list.slice(0, few + 1))).toHaveLength(few + 1);
  expect(fewOf([])).toEqual([]);
});
