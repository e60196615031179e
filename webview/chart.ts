import {
  Chart,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  type Scale,
} from 'chart.js';
import type { Point } from '../src/core/curve/sample';
import { digitsText } from '../src/core/describe/numberText';
import { ticks } from '../src/core/describe/ticks';
import { drawEndLabels, type EndLabel, stripWidth } from './endLabels';
import type { Mark } from './marks';
import { drawReticle, type Reticle } from './reticle';
import type { Theme } from './theme';
import type { Interval } from './window';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** What one picture shows. */
export interface Drawing {
  readonly lines: readonly Line[];
  readonly marks: readonly ColoredMark[];
  /** Written where there are several and room for them. */
  readonly labels: readonly EndLabel[];
  readonly x: Interval;
  readonly y: Interval;
}

export interface Line {
  readonly points: readonly Point[];
  readonly color: string;
  readonly dashed: boolean;
  readonly width: number;
}

export type ColoredMark = Mark & { readonly color: string };

/** The part of the canvas in which curves are drawn, in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A canvas with curves on it. */
export interface PlotCanvas {
  readonly area: Area;
  draw(drawing: Drawing, reticle: Reticle | undefined, theme: Theme): void;
  /** Moves only what lies over the curves. */
  point(reticle: Reticle | undefined): void;
  /** The place in the plane under a pixel of the canvas. */
  at(left: number, top: number): Point;
  dispose(): void;
}

export function plotOn(canvas: HTMLCanvasElement, resized: () => void): PlotCanvas {
  const face: Face = { labels: [] };
  const chart: LineChart = new Chart<'line', Point[]>(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      normalized: true,
      parsing: false,
      onResize: resized,
      layout: { padding: { top: margin, right: margin } },
      scales: { x: axis(face, 'x'), y: axis(face, 'y') },
    },
    plugins: [overlay(face)],
  });
  return {
    get area() {
      return areaOf(chart);
    },
    draw(drawing, reticle, theme) {
      if (face.theme !== theme) dress(chart, theme);
      Object.assign(face, { reticle, theme, labels: chart.width < narrow ? [] : drawing.labels });
      fill(chart, { ...drawing, labels: face.labels }, theme);
      chart.update('none');
    },
    point(reticle) {
      face.reticle = reticle;
      chart.draw();
    },
    at: (left, top) => ({
      x: chart.scales.x?.getValueForPixel(left) ?? NaN,
      y: chart.scales.y?.getValueForPixel(top) ?? NaN,
    }),
    dispose: () => chart.destroy(),
  };
}

/** What options and plugins look up while they draw. */
interface Face {
  theme?: Theme;
  reticle?: Reticle | undefined;
  labels: readonly EndLabel[];
}

type LineChart = Chart<'line', Point[]>;
type AxisOptions = NonNullable<ChartOptions<'line'>['scales']>[string];
type LineData = ChartDataset<'line', Point[]>;

const margin = 8;
/** Under this width there is no room for names beside the curves. */
const narrow = 560;

/** Room for the numbers is kept, so that the picture does not shift when they get longer. */
const numbersWidth = 40;

function areaOf({ chartArea, width, height }: LineChart): Area {
  // Before the first layout there is no chart area, whatever its type says.
  const known = chartArea as LineChart['chartArea'] | undefined;
  if (!known) return { left: numbersWidth, top: 8, width: width - numbersWidth - 8, height: height - 32 };
  return { left: known.left, top: known.top, width: known.width, height: known.height };
}

/** Numbers along the axes in the theme's color and size. */
function dress(chart: LineChart, { muted, font }: Theme): void {
  for (const scale of Object.values(chart.options.scales ?? {}))
    if (scale?.ticks) Object.assign(scale.ticks, { color: muted, font });
}

/** Puts a drawing into the data sets that are there already: the first ones are lines, the last one holds all dots. */
function fill(chart: LineChart, { lines, marks, labels, x, y }: Drawing, theme: Theme): void {
  const strip = stripWidth(chart.ctx, labels, theme);
  Object.assign(chart.options.layout ?? {}, { padding: { top: margin, right: Math.max(margin, strip) } });
  const { datasets } = chart.data;
  datasets.length = Math.min(datasets.length, lines.length + 1);
  while (datasets.length < lines.length + 1) datasets.push({ data: [] });
  lines.forEach((line, index) => Object.assign(datasets[index] ?? {}, lineData(line)));
  Object.assign(datasets[lines.length] ?? {}, marksData(marks, theme));
  Object.assign(chart.options.scales?.x ?? {}, { min: x[0], max: x[1] });
  Object.assign(chart.options.scales?.y ?? {}, { min: y[0], max: y[1] });
}

const lineData = ({ points, color, dashed, width }: Line): LineData => ({
  // Chart.js only reads it; its type does not say so.
  data: points as Point[],
  showLine: true,
  borderColor: color,
  borderWidth: width,
  borderDash: dashed ? [6, 4] : [],
  pointRadius: 0,
  order: dashed ? 2 : 1,
});

const marksData = (marks: readonly ColoredMark[], theme: Theme): LineData => ({
  data: marks.map(({ x, y }) => ({ x, y })),
  showLine: false,
  pointRadius: 3.5,
  pointBorderWidth: 1.5,
  pointBorderColor: marks.map(({ color }) => color),
  pointBackgroundColor: marks.map(({ color, filled }) => (filled ? color : theme.background)),
  order: 0,
});

/** Ticks at 1, 2, 5 × 10ⁿ; the line through zero stands out from the others. */
function axis(face: Face, direction: 'x' | 'y'): AxisOptions {
  return {
    type: 'linear',
    border: { display: false },
    grid: {
      drawTicks: false,
      lineWidth: 1,
      color: ({ tick }) => (tick.value === 0 ? face.theme?.axis : face.theme?.grid) ?? 'transparent',
    },
    ticks: {
      padding: 6,
      autoSkip: false,
      maxRotation: 0,
      callback: (value: string | number) => digitsText(Number(value)),
    },
    afterBuildTicks(scale: Scale) {
      const most = direction === 'x' ? scale.chart.width / 44 : scale.chart.height / 30;
      const count = Math.max(2, Math.min(direction === 'x' ? 16 : 10, Math.floor(most)));
      scale.ticks = ticks(scale.min, scale.max, count).map((value) => ({ value }));
    },
    afterFit(scale: Scale) {
      if (direction === 'y') scale.width = Math.max(scale.width, numbersWidth);
    },
  };
}

/** What is drawn over the curves, and beside them. */
function overlay(face: Face): Plugin<'line'> {
  return {
    id: 'overlay',
    afterDatasetsDraw(chart) {
      const { reticle, theme, labels } = face;
      const { x, y } = chart.scales;
      if (!theme || !x || !y) return;
      const { ctx, chartArea } = chart;
      const across = (value: number): number => x.getPixelForValue(value);
      const down = (value: number): number => y.getPixelForValue(value);
      const strip = { ...chartArea, left: chartArea.right, width: chart.width - chartArea.right };
      if (labels.length > 1) drawEndLabels(ctx, labels, strip, { down, theme });
      if (reticle) drawReticle(ctx, reticle, { ...chartArea, across, down }, theme);
    },
  };
}
