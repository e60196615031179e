import {
  Chart,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  type LinearScaleOptions,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  type Scale,
  type Tick,
} from 'chart.js';
import type { Point } from '../src/core/curve/sample';
import { type AxisRoom, axisNumbers } from './axisNumbers';
import { type Bead, drawBeads } from './beads';
import { drawEndLabels, type EndLabel, fontOf, stripWidth } from './endLabels';
import type { Mark } from './marks';
import { drawReticle, type Reticle } from './reticle';
import type { Theme } from './theme';
import { type Interval, isVisibleY, startWindow } from './window';

declare module 'chart.js' {
  interface CartesianScaleTypeRegistry {
    plane: { options: LinearScaleOptions };
  }
}

/** A scale whose numbers are ours: Chart.js looks for none itself, which takes it forever over some ranges. */
class PlaneScale extends LinearScale {
  static override readonly id = 'plane';
  static override readonly defaults = {};

  override buildTicks(): Tick[] {
    Object.assign(this, { start: this.min, end: this.max });
    return [];
  }
}

Chart.register(LineController, LineElement, PointElement, PlaneScale);

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
  readonly bead: Bead;
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
  const face: Face = { labels: [], lines: [] };
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
      const labels = chart.width < narrow ? [] : drawing.labels;
      Object.assign(face, { reticle, theme, labels, lines: drawing.lines });
      fill(chart, { ...drawing, labels }, theme);
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
  lines: readonly Line[];
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
  Object.assign(chart.options.scales?.x ?? {}, ends(x, startWindow.x));
  Object.assign(chart.options.scales?.y ?? {}, ends(y, startWindow.y));
}

/** Whatever is asked for, a scale gets ends between which it can draw. */
function ends(range: Interval, usual: Interval): { readonly min: number; readonly max: number } {
  const [min, max] = isVisibleY(range) ? range : usual;
  return { min, max };
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

/** Numbers at 1, 2, 5 × 10ⁿ; the line through zero stands out from the others. */
function axis(face: Face, direction: 'x' | 'y'): AxisOptions {
  return {
    type: 'plane',
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
      callback: (_value: string | number, index: number, all: Tick[]) => all[index]?.label,
    },
    afterBuildTicks(scale: Scale) {
      const room = direction === 'x' ? roomAcross(scale, face) : roomUpwards(scale);
      scale.ticks = axisNumbers([scale.min, scale.max], room).map((each) => ({ ...each }));
    },
    afterFit(scale: Scale) {
      if (direction === 'y') scale.width = Math.max(scale.width, numbersWidth);
    },
  };
}

function roomAcross({ chart, width, ctx }: Scale, { theme }: Face): AxisRoom {
  if (theme) ctx.font = fontOf(theme);
  return {
    length: width,
    most: Math.max(2, Math.min(16, chart.width / 44)),
    spaceOf: (label) => ctx.measureText(label).width + 12,
  };
}

const roomUpwards = ({ chart, height }: Scale): AxisRoom => ({
  length: height,
  most: Math.max(2, Math.min(10, chart.height / 30)),
  spaceOf: () => 16,
});

/** What is drawn over the curves, and beside them. */
function overlay(face: Face): Plugin<'line'> {
  return {
    id: 'overlay',
    afterDatasetsDraw(chart) {
      const { reticle, theme, labels, lines } = face;
      const { x, y } = chart.scales;
      if (!theme || !x || !y) return;
      const { ctx, chartArea } = chart;
      const across = (value: number): number => x.getPixelForValue(value);
      const down = (value: number): number => y.getPixelForValue(value);
      const plane = { ...chartArea, across, down };
      for (const line of lines) drawBeads(ctx, line, plane);
      const strip = { ...chartArea, left: chartArea.right, width: chart.width - chartArea.right };
      if (labels.length > 1) drawEndLabels(ctx, labels, strip, { down, theme });
      if (reticle) drawReticle(ctx, reticle, plane, theme);
    },
  };
}
