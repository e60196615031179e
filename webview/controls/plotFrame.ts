import type { Curve } from '../../src/core/curve/curve';
import type { Point } from '../../src/core/curve/sample';
import { endTexts } from '../axisNumbers';
import { type ColoredMark, type Line, type PlotCanvas, plotOn } from '../chart';
import type { EndLabel } from '../endLabels';
import { marksOf } from '../marks';
import { nameOf } from '../names';
import { pointsOf } from '../points';
import type { Reticle } from '../reticle';
import { drawnCurve, type Row } from '../row';
import type { PanelEvent, State, What } from '../state';
import { beadOf, type Theme } from '../theme';
import { readingAt } from '../trace';
import { type Interval, viewOf } from '../window';
import { t } from '../words';
import { element, type Control, setText } from './element';
import { type Grip, listenToHands } from './gestures';

/** What one plot shows: these rows of the state. */
export interface PlotContent {
  readonly rows: readonly Row[];
  readonly state: State;
  readonly theme: Theme;
  /** The row that stands out. */
  readonly emphasis?: number | undefined;
  /** Another number when sizes have changed. */
  readonly size: number;
}

export interface PlotFrame extends Control<PlotContent> {
  dispose(): void;
}

/** One canvas that can be moved, zoomed and read off, with its caption. */
export function plotFrame(dispatch: (event: PanelEvent) => void, resized: () => void): PlotFrame {
  const canvas = element('canvas', { role: 'img' });
  const surface = element('div', { className: 'surface', tabIndex: 0, role: 'application' }, canvas);
  surface.ariaLabel = t(
    'Plot. Arrow keys read values, Page Up and Page Down go to kinks, + and − zoom, Shift moves.',
  );
  const caption = element('figcaption');
  const figure = element('figure', { className: 'plot' }, caption, surface);
  let plot: PlotCanvas | undefined;
  let drawn: PlotContent | undefined;
  const grip = (): Grip | undefined => plot && drawn && { plot, ...heldBy(plot, drawn) };
  listenToHands(surface, grip, dispatch);
  return {
    element: figure,
    update(content) {
      plot ??= plotOn(canvas, resized);
      if (!drawn || !isSameDrawing(drawn, content)) {
        draw(plot, content);
        setText(caption, content.rows.map(nameOf).join(', '));
        label(canvas, labelOf(plot, content));
      } else if (drawn.state.cursor !== content.state.cursor) plot.point(reticleOf(content));
      drawn = content;
    },
    dispose: () => plot?.dispose(),
  };
}

/** Cursor apart, whether the picture would be the same. */
function isSameDrawing(one: PlotContent, other: PlotContent): boolean {
  return (
    one.state.panel === other.state.panel &&
    one.theme === other.theme &&
    one.emphasis === other.emphasis &&
    one.size === other.size
  );
}

function draw(plot: PlotCanvas, content: PlotContent): void {
  const view = viewIn(plot, content);
  const lines = content.rows.flatMap((row) => linesOf(row, content, view));
  const marks = content.rows.flatMap((row) => coloredMarks(row, content));
  const labels = content.rows.flatMap((row) => endLabels(row, content));
  plot.draw({ lines, marks, labels, x: view.x, y: view.y }, reticleOf(content), content.theme);
}

function linesOf(row: Row, content: PlotContent, view: ReturnType<typeof viewIn>): readonly Line[] {
  const curve = drawnCurve(row);
  if (!curve) return [];
  const { theme } = content;
  const width = (theme.highContrast ? 2 : 1.75) + (content.emphasis === row.key ? 1.5 : 0);
  return whatIn(content.state).map((what) => ({
    points: pointsOf(curve, what, view),
    color: colorOf(row, theme),
    bead: beadOf(row.color),
    dashed: what === 'slope',
    width,
  }));
}

function coloredMarks(row: Row, { state, theme }: PlotContent): readonly ColoredMark[] {
  const curve = drawnCurve(row);
  const { window, shown } = state.panel;
  if (!curve || !shown.value) return [];
  return marksOf(curve, window.x).map((mark) => ({ ...mark, color: colorOf(row, theme) }));
}

/** A curve's name stands at its end; of f′ where f is not shown. */
function endLabels(row: Row, { state, theme }: PlotContent): readonly EndLabel[] {
  const { window, shown } = state.panel;
  const curve = drawnCurve(row);
  const y = shown.value ? curve?.limit(window.x[1], -1) : curve?.slope(window.x[1], -1);
  if (y === undefined || Number.isNaN(y)) return [];
  return [{ text: nameOf(row), color: colorOf(row, theme), bead: beadOf(row.color), y }];
}

function reticleOf({ rows, state, theme }: PlotContent): Reticle | undefined {
  const { cursor, panel } = state;
  if (!cursor) return undefined;
  const dots = rows.flatMap((row) => {
    const curve = drawnCurve(row);
    return curve ? dotsOf(curve, cursor.x, panel, colorOf(row, theme)) : [];
  });
  return { x: cursor.x, dots: dots.filter(({ y }) => Number.isFinite(y)) };
}

function dotsOf(curve: Curve, x: number, { shown, window }: State['panel'], color: string): Reticle['dots'] {
  const { y, tangent } = readingAt(curve, x, window.x);
  return [
    ...(shown.value ? [{ y, color, ...(tangent === undefined ? {} : { slope: tangent }) }] : []),
    ...(shown.slope && tangent !== undefined ? [{ y: tangent, color }] : []),
  ];
}

function heldBy(plot: PlotCanvas, content: PlotContent): Omit<Grip, 'plot'> {
  const curves = content.rows.map(drawnCurve).filter((curve) => curve !== undefined);
  const { y } = viewIn(plot, content);
  return { curves, state: content.state, y, traced: tracedIn(reticleOf(content), y) };
}

/** Where values are read off; of several functions, the first that is in sight there. */
function tracedIn(reticle: Reticle | undefined, [from, to]: Interval): Point | undefined {
  const dot = reticle?.dots.find(({ y }) => y >= from && y <= to);
  return reticle && dot && { x: reticle.x, y: dot.y };
}

function label(canvas: HTMLCanvasElement, text: string): void {
  if (canvas.ariaLabel !== text) canvas.ariaLabel = text;
}

function labelOf(plot: PlotCanvas, content: PlotContent): string {
  const { x, y } = viewIn(plot, content);
  const { shown } = content.state.panel;
  const names = content.rows.map(nameOf).join(', ');
  const ends = [...endTexts(x), ...endTexts(y)];
  if (shown.value && shown.slope)
    return t('{0}: values solid, slopes dashed. x from {1} to {2}, y from {3} to {4}.', names, ...ends);
  return shown.value
    ? t('{0}: values. x from {1} to {2}, y from {3} to {4}.', names, ...ends)
    : t('{0}: slopes. x from {1} to {2}, y from {3} to {4}.', names, ...ends);
}

const viewIn = (plot: PlotCanvas, { state }: PlotContent) =>
  viewOf(state.panel.window, plot.area.width, plot.area.height);

const whatIn = ({ panel }: State): readonly What[] =>
  (['value', 'slope'] as const).filter((what) => panel.shown[what]);

const colorOf = ({ color }: Row, { curves, foreground }: Theme): string =>
  curves[color % curves.length] ?? foreground;
