// Words on the chart itself instead of a legend: a line is named where it ends, a bar says its value.
import type { Chart, ChartDataset, Plugin } from 'chart.js';
import { letters } from './chart-style.ts';

/** What a dataset says on the chart. */
export interface Label {
  colour: string;
  ground: string;
  family: string;
  /** As the line itself is dashed. */
  dash?: number[];
  /** The name stands above the chart. */
  nameless?: boolean;
  /** A text above each bar (null: none); without them the dataset's name stands at the end of its line. */
  each?: (string | null)[];
}
export type Labelled<D extends ChartDataset = ChartDataset> = D & { said?: Label };

/** Room that the names beside the lines need. */
export const besideLines = 150;
const apart = letters + 5;

export const directLabels: Plugin = {
  id: 'directLabels',
  afterDatasetsDraw(chart) {
    const names: { dataset: Labelled; said: Label; x: number; y: number }[] = [];
    chart.data.datasets.forEach((dataset: Labelled, index) => {
      const { said } = dataset;
      if (!said) return;
      const points = chart.getDatasetMeta(index).data;
      said.each?.forEach((text, i) => text && points[i] && above(chart, said, text, points[i]));
      const last = dataset.data.findLastIndex((value) => value !== null);
      if (!said.each && !said.nameless && points[last])
        names.push({ dataset, said, x: points[last].x, y: points[last].y });
    });
    const heights = spread(
      names.map((one) => one.y),
      apart,
    );
    names.forEach((one, i) => beside(chart, one.dataset, one.said, one.x, heights[i] ?? one.y));
  },
};

/** Moves heights up until they are so far apart; the order stays. */
export function spread(heights: number[], apart: number): number[] {
  const moved = [...heights];
  const fromBelow = heights.map((_, i) => i).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0) || b - a);
  let below = Infinity;
  for (const i of fromBelow) below = moved[i] = Math.min(heights[i] ?? 0, below - apart);
  return moved;
}

function prepare(chart: Chart, said: Label): CanvasRenderingContext2D {
  const { ctx } = chart;
  ctx.save();
  ctx.font = `700 ${letters}px ${said.family}`;
  ctx.lineJoin = 'round';
  return ctx;
}

function above(chart: Chart, said: Label, text: string, point: { x: number; y: number }): void {
  const ctx = prepare(chart, said);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = said.colour;
  ctx.fillText(text, point.x, point.y - 6);
  ctx.restore();
}

/** A piece of the line as it is dashed, and its name. */
function beside(chart: Chart, dataset: Labelled, said: Label, from: number, y: number): void {
  const ctx = prepare(chart, said);
  const x = from + 8;
  ctx.textBaseline = 'middle';
  ctx.strokeStyle = said.colour;
  ctx.lineWidth = 2.5;
  ctx.setLineDash(said.dash ?? []);
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + 20, y);
  ctx.stroke();
  // Other lines may go on where this one has ended.
  ctx.setLineDash([]);
  ctx.strokeStyle = said.ground;
  ctx.lineWidth = 5;
  ctx.strokeText(dataset.label ?? '', x + 26, y);
  ctx.fillStyle = said.colour;
  ctx.fillText(dataset.label ?? '', x + 26, y);
  ctx.restore();
}
