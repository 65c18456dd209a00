import { expect, it } from 'vitest';
import { nl } from '../texts/welcome/nl.ts';
import { daysInWords, paragraphsOf } from './days.ts';

it('days that follow each other are told by the first and the last', () => {
  const words = (...days: Parameters<typeof daysInWords>[0]) => daysInWords(days, 'nl', nl.span);
  expect(words('mon', 'tue', 'wed', 'thu', 'fri')).toBe('maandag tot en met vrijdag');
  expect(words('mon', 'tue')).toBe('maandag en dinsdag');
  expect(words('mon', 'wed', 'thu', 'fri')).toBe('maandag, woensdag, donderdag en vrijdag');
});

it('blank lines divide the house’s own words into paragraphs', () => {
  expect(paragraphsOf('Kom binnen.\n \nDaar is koffie,\nen thee.\n')).toEqual([
    'Kom binnen.',
    'Daar is koffie,\nen thee.',
  ]);
  expect(paragraphsOf(' ')).toEqual([]);
});
