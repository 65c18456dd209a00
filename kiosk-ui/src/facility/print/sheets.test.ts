// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cutMarks, fitting, formats, paper, perSheet, sheets } from './sheets.ts';

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i);

describe('labels on sheets', () => {
  it.each(Object.entries(formats))('%s fit on A4', (_name, format) => {
    for (const cell of sheets(numbers(perSheet(format)), format)[0] ?? []) {
      expect(cell.x).toBeGreaterThanOrEqual(0);
      expect(cell.y).toBeGreaterThanOrEqual(0);
      expect(cell.x + format.width).toBeLessThanOrEqual(paper.width + 0.01);
      expect(cell.y + format.height).toBeLessThanOrEqual(paper.height);
    }
  });

  it('lie in rows, and go on on the next sheet', () => {
    const [first, second, third] = sheets(numbers(30), formats.small);
    expect(first).toHaveLength(24);
    expect(second).toHaveLength(6);
    expect(third).toBeUndefined();
    expect(first?.[4]).toEqual({ item: 4, x: 70, y: 37.5 });
    expect(second?.[0]).toEqual({ item: 24, x: 0, y: 0.5 });
  });

  it('begin where a used sheet has labels left', () => {
    const [first, second] = sheets(numbers(3), formats.large, 6);
    expect(first?.map((cell) => cell.item)).toEqual([0, 1]);
    expect(first?.[0]).toEqual({ item: 0, x: 4.65, y: 216.2 });
    expect(second?.[0]?.y).toBe(13.1);
    expect(sheets(numbers(1), formats.large, 99)[0]).toHaveLength(1);
    expect(sheets(numbers(1), formats.large, Number.NaN)[0]?.[0]?.x).toBe(4.65);
  });

  it('none make no sheet', () => {
    expect(sheets([], formats.small)).toEqual([]);
  });

  it('have a mark at each corner', () => {
    const marks = cutMarks([{ item: 0, x: 10, y: 20 }], formats.badge);
    expect(marks.split('M')).toHaveLength(5);
    expect(marks).toContain('M10 22.5V20H12.5');
    expect(marks).toContain('M95.6 71.5V74H93.1');
  });

  it('long names are set smaller', () => {
    expect(fitting('I-05', 26, 9)).toBe(9);
    expect(fitting('LINDE-12', 26, 9)).toBeLessThan(6);
  });
});
