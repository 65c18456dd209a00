// How labels lie on sheets of A4. Millimetres, from the top left.

export interface Format {
  width: number;
  height: number;
  columns: number;
  rows: number;
  left: number;
  top: number;
  /** Between two columns. */
  gap: number;
}
export type FormatName = 'small' | 'large' | 'badge';
export interface Cell<T> {
  item: T;
  x: number;
  y: number;
}

export const paper = { width: 210, height: 297 };

/** Small: the common 24 on a sheet. Large: 8 on a sheet in two columns. Badge: the size of a bank card. */
export const formats: Record<FormatName, Format> = {
  small: { width: 70, height: 37, columns: 3, rows: 8, left: 0, top: 0.5, gap: 0 },
  large: { width: 99.1, height: 67.7, columns: 2, rows: 4, left: 4.65, top: 13.1, gap: 2.5 },
  badge: { width: 85.6, height: 54, columns: 2, rows: 5, left: 16.4, top: 13.5, gap: 6 },
};

export const perSheet = (format: Format): number => format.columns * format.rows;

/** The sheets, filled row by row; the first `used` labels of the first sheet are gone already. */
export function sheets<T>(items: T[], format: Format, used = 0): Cell<T>[][] {
  const each = perSheet(format);
  const first = Math.min(Math.max(Math.floor(used) || 0, 0), each - 1);
  const all: Cell<T>[][] = [];
  items.forEach((item, i) => {
    const at = first + i;
    (all[Math.floor(at / each)] ??= []).push({ item, ...spot(at % each, format) });
  });
  return all;
}

function spot(at: number, { width, height, columns, left, top, gap }: Format): { x: number; y: number } {
  return {
    x: round(left + (at % columns) * (width + gap)),
    y: round(top + Math.floor(at / columns) * height),
  };
}

/** Short lines at the corners of each label, to cut along; as an SVG path. */
export function cutMarks(cells: Cell<unknown>[], { width, height }: Format, length = 2.5): string {
  return cells
    .flatMap(({ x, y }) =>
      [
        [x, y, 1, 1],
        [x + width, y, -1, 1],
        [x, y + height, 1, -1],
        [x + width, y + height, -1, -1],
      ].map(([cx = 0, cy = 0, right = 1, down = 1]) => {
        const [px, py] = [round(cx), round(cy)];
        return `M${px} ${round(py + down * length)}V${py}H${round(px + right * length)}`;
      }),
    )
    .join('');
}

/** The largest letters, in millimetres, at which so many characters of the text face fit the width. */
export const fitting = (text: string, width: number, largest: number): number =>
  round(Math.min(largest, width / (Math.max(text.length, 1) * 0.64)));

const round = (n: number) => Math.round(n * 100) / 100;
