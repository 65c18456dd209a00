// Colours and fonts of a chart, read from the page in its current theme.
import type { ChartOptions, CoreScaleOptions, ScaleOptionsByType } from 'chart.js';

export interface Look {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  green: string;
  wash: string;
  coffee: string;
  terracotta: string;
  family: string;
  /** On a phone: no room beside a chart. */
  narrow: boolean;
}

export function lookOf(element: Element, narrow: boolean): Look {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: value('ink'),
    soft: value('soft'),
    line: value('line'),
    paper: value('paper'),
    green: value('green'),
    wash: value('band-quiet'),
    coffee: value('coffee'),
    terracotta: value('terracotta'),
    family: value('text'),
    narrow,
  };
}

export const letters = 14;

type Scale = Partial<ScaleOptionsByType<'linear' | 'category'>> & Partial<CoreScaleOptions>;

/** What all charts have in common: no legend, no motion, quiet lines, and room above for labels. */
export function quiet(look: Look, x: object = {}, y: object = {}, right = 8): ChartOptions {
  const font = { family: look.family, size: letters };
  const ticks = { color: look.soft, font, maxRotation: 0 };
  const scale = (own: object): Scale => {
    const { ticks: ownTicks = {}, ...others } = own as { ticks?: object };
    return { border: { display: false }, ...others, ticks: { ...ticks, ...ownTicks } } as Scale;
  };
  return {
    animation: false,
    locale: document.documentElement.lang,
    responsive: true,
    maintainAspectRatio: false,
    layout: { padding: { top: 26, right } },
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: scale({ grid: { display: false }, ...x }),
      y: scale({ beginAtZero: true, grid: { color: look.line }, grace: '4%', ...y }),
    },
    plugins: {
      tooltip: {
        backgroundColor: look.ink,
        titleColor: look.paper,
        bodyColor: look.paper,
        titleFont: font,
        bodyFont: font,
        displayColors: false,
        cornerRadius: 8,
        padding: 10,
      },
    },
  } as ChartOptions;
}
