// What is shown of the house's months: which figures, the points of their lines, and the paragraph to paste.
import type { HouseMonth, HouseMonths, Language } from '../api/types.ts';
import type { HouseTexts } from '../texts/house/nl.ts';
import { monthOf } from '../texts/dates.ts';

export const shown = [
  'new_pairs',
  'follow_ups',
  'outcomes',
  'introductions',
  'stories_told',
  'stories_landed',
  'gatherings',
  'attendance',
  'guests',
] as const;
export type Shown = (typeof shown)[number];

export const kinds = ['ideas', 'leads', 'help', 'fun'] as const;

/** 'november 2026', of '2026-11' */
export const nameOf = (month: string, language: Language) => monthOf(`${month}-01`, language);

/** The last month of which any figure is out. */
export const lastOut = (months: HouseMonth[]): HouseMonth | undefined =>
  months.findLast((month) => shown.some((figure) => month[figure] !== null));

export interface Point {
  x: number;
  y: number;
}

/** A line of twelve months in a box of the given size, broken where a month has no figure; the largest touches the top. */
export function lineOf(values: (number | null)[], width: number, height: number): Point[][] {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  const parts: Point[][] = [];
  let part: Point[] = [];
  values.forEach((value, i) => {
    if (value === null) {
      if (part.length > 0) parts.push(part);
      part = [];
    } else
      part.push({ x: Math.round(i * step * 10) / 10, y: Math.round((1 - value / most) * height * 10) / 10 });
  });
  return part.length > 0 ? [...parts, part] : parts;
}

/** A paragraph about a month, ready for the minutes. */
export function paragraph(
  { hired }: Pick<HouseMonths, 'hired'>,
  month: HouseMonth,
  t: HouseTexts,
  language: Language,
): string {
  const said = shown.flatMap((figure) => {
    const value = month[figure];
    return value === null ? [] : [t.sentences[figure](value)];
  });
  const name = nameOf(month.month, language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(said);
  const sentences = [said.length > 0 ? t.sentence(name, list) : t.nothing(name)];
  if (hired && hired.hires !== null) {
    sentences.push(t.hiredText(nameOf(hired.from, language), nameOf(hired.to, language), hired.hires));
    if (hired.through_us !== null) sentences.push(t.hiredThrough(hired.through_us));
  }
  if (said.length > 0) sentences.push(t.rounded);
  return sentences.join(' ');
}
