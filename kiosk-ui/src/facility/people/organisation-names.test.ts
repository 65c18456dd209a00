import { expect, it } from 'vitest';
import { likeName, newIn } from './organisation-names.ts';

const known = ['Waterwolf', 'Noorderlicht Advies', 'KPN', 'Stadslab'];

it.each([
  ['Waterwofl', 'Waterwolf'],
  ['waterwolf', 'Waterwolf'],
  ['Water-Wolf', 'Waterwolf'],
  ['Noorderlicht Advis', 'Noorderlicht Advies'],
  ['kpn', 'KPN'],
  ['ING', undefined],
  ['Havenlab', undefined],
  ['Waterwolf', undefined],
  ['', undefined],
])('takes the new name %j for a slip of %j', (name, meant) => {
  expect(likeName(name, known)).toBe(meant);
});

it('finds the organisations of a file that are not known, and how many rows have each', () => {
  const csv =
    '\ufeffemail,name,organisation\r\na@x.example,A,Waterwofl\r\nb@x.example,"B, ""b""","Bureau\u00a0Zuid, Oost"\r\n' +
    "c@x.example,C, KPN \r\nd@x.example,D,Waterwofl\r\n\r\ne@x.example,E,'+31\r\nf@x.example,broken\r\n";
  expect(newIn(csv, known)).toEqual([
    { name: '+31', rows: 1 },
    { name: 'Bureau\u00a0Zuid, Oost', rows: 1 },
    { name: 'Waterwofl', rows: 2 },
  ]);
});

it('reads the semicolons of a Dutch spreadsheet, and finds nothing where no column is the organisation', () => {
  expect(newIn('organisation;email\nRijn;a@x.example\n', known)).toEqual([{ name: 'Rijn', rows: 1 }]);
  expect(newIn('email,name\na@x.example,A\n', known)).toEqual([]);
  expect(newIn('', known)).toEqual([]);
});
