// The parts of Chart.js that we use. Fetched only by a page that shows a chart.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import { directLabels } from './labels.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  directLabels,
);

export const draw = (canvas: HTMLCanvasElement, config: ChartConfiguration) => new Chart(canvas, config);
