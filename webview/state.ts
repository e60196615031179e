import type { Parameter } from '../src/core/activations/activation';
import type { Part } from '../src/core/curve/curve';
import type { CurveSpec } from '../src/core/curve/curveSpec';
import { fitY } from '../src/core/curve/fitY';
import type { Point } from '../src/core/curve/sample';
import { isSameCurve } from '../src/core/curve/sameCurve';
import { tellingWindow } from '../src/core/describe/tellingWindow';
import { type HostMessage, maxCurves } from '../src/protocol/messages';
import { drawnCurves, type Row, rowOf, withoutGoneLetters, withParameter, withSource } from './row';
import { isVisibleX, isVisibleY, panned, type PlotWindow, startWindow, zoomed } from './window';

/** All that the page shows. `panel` is saved and restored, the rest lives as long as the page. */
export interface State {
  readonly panel: Panel;
  /** Where values are read off. */
  readonly cursor?: Cursor;
  /** The row whose formula field takes the keyboard when it appears. */
  readonly focus?: number;
  /** The key of the next row. */
  readonly nextKey: number;
}

export interface Panel {
  readonly version: 1;
  readonly rows: readonly Row[];
  readonly layout: Layout;
  readonly shown: Shown;
  readonly window: PlotWindow;
  /** The cursor in the editor is not followed. */
  readonly pinned: boolean;
  /** Tables that are unfolded. */
  readonly open: readonly Table[];
  /** Of the weights of the network in which a signal is followed. */
  readonly gain: number;
}

export type Layout = 'overlay' | 'grid';
export type Shown = Readonly<Record<What, boolean>>;
export type What = Part;
export type Table = (typeof tables)[number];
export const tables = ['properties', 'signal', 'values'] as const;
/** The gain of the weights, as a parameter of the network. */
export const gainParameter: Parameter = {
  name: 'gain',
  symbol: 'g',
  default: 1,
  min: 0.1,
  max: 5,
  step: 0.01,
  doc: 'gain: standard deviation of the weights, times the square root of the width',
};

export interface Cursor {
  readonly x: number;
  /** Readings under the keyboard are spoken, those under the pointer are only shown. */
  readonly by: 'pointer' | 'keyboard';
}

export type PanelEvent =
  | Exclude<HostMessage, { readonly type: 'settings' | 'advice' }>
  | { readonly type: 'remove'; readonly key: number }
  | { readonly type: 'formula'; readonly key: number; readonly source: string }
  /** `settled`: not in the middle of dragging a slider. */
  | {
      readonly type: 'parameter';
      readonly key: number;
      readonly name: string;
      readonly value: number;
      readonly settled: boolean;
    }
  | { readonly type: 'layout'; readonly layout: Layout }
  | { readonly type: 'toggle'; readonly what: What }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'gain'; readonly gain: number }
  | { readonly type: 'fold'; readonly table: Table; readonly open: boolean }
  | { readonly type: 'zoom'; readonly about: Point; readonly factor: Point }
  | { readonly type: 'pan'; readonly by: Point }
  | { readonly type: 'fit' }
  | { readonly type: 'square'; readonly square: boolean }
  | { readonly type: 'cursor'; readonly cursor?: Cursor };

export const startPanel: Panel = {
  version: 1,
  rows: [],
  layout: 'overlay',
  shown: { value: true, slope: true },
  window: startWindow,
  pinned: false,
  open: [],
  gain: gainParameter.default,
};

export const startState = (panel: Panel): State => ({
  panel: refitted(panel),
  nextKey: Math.max(0, ...panel.rows.map(({ key }) => key)) + 1,
});

/** What of the panel is saved and told to the host. */
export function savedPanel(panel: Panel): Panel {
  return { ...panel, rows: panel.rows.map(withoutGoneLetters) };
}

/** The state after an event. Changes nothing and waits for nothing. */
export function next(state: State, event: PanelEvent): State {
  const changed = applied(state, event);
  if (changed.panel === state.panel || isMidway(event)) return changed;
  const isBegun = drawnCurves(state.panel.rows).length === 0;
  return { ...changed, panel: refitted(isBegun ? across(changed.panel) : changed.panel) };
}

function applied(state: State, event: PanelEvent): State {
  const { panel } = state;
  switch (event.type) {
    case 'show':
      return shown(state, event.curves);
    case 'follow':
      return followed(state, event.curve);
    case 'add':
      return added(state, event.curves);
    case 'remove':
      return withRows(state, (rows) => rows.filter(({ key }) => key !== event.key));
    case 'formula':
      return withRow(state, event.key, (row) => withSource(row, event.source));
    case 'parameter':
      return withRow(state, event.key, (row) => withParameter(row, event.name, event.value));
    case 'layout':
      return { ...state, panel: { ...panel, layout: event.layout } };
    case 'toggle':
      return { ...state, panel: { ...panel, shown: toggled(panel.shown, event.what) } };
    case 'pin':
      return { ...state, panel: { ...panel, pinned: event.pinned } };
    case 'fold':
      return { ...state, panel: { ...panel, open: folded(panel.open, event.table, event.open) } };
    case 'gain':
      return { ...state, panel: { ...panel, gain: gainNear(event.gain, panel.gain) } };
    case 'zoom':
      return withWindow(state, zoomed(panel.window, event.about, event.factor));
    case 'pan':
      return withWindow(state, panned(panel.window, event.by));
    case 'fit':
      return { ...state, panel: across({ ...panel, window: { ...startWindow, x: panel.window.x } }) };
    case 'square':
      return withWindow(state, { ...panel.window, square: event.square });
    case 'cursor': {
      const { cursor: _, ...rest } = state;
      return event.cursor ? { ...rest, cursor: event.cursor } : rest;
    }
  }
}

/** Nothing jumps under a slider that is being dragged, nor under a picture that is being moved. */
const isMidway = (event: PanelEvent): boolean =>
  (event.type === 'parameter' && !event.settled) || event.type === 'zoom' || event.type === 'pan';

/** The panel with the x range that tells most of its curves, unless the person has chosen one. */
function across(panel: Panel): Panel {
  const curves = drawnCurves(panel.rows);
  if (!panel.window.auto || curves.length === 0) return panel;
  const x = tellingWindow(curves);
  return isVisibleX(x) ? { ...panel, window: { ...panel.window, x } } : panel;
}

function refitted(panel: Panel): Panel {
  const curves = drawnCurves(panel.rows);
  if (!panel.window.auto || curves.length === 0) return panel;
  const what = (['value', 'slope'] as const).filter((each) => panel.shown[each]);
  const fitted = fitY(curves, panel.window.x, what);
  const { y } = panel.window;
  if (!isVisibleY(fitted) || (fitted[0] === y[0] && fitted[1] === y[1])) return panel;
  return { ...panel, window: { ...panel.window, y: fitted } };
}

/** Rows of the catalogue, and formulas of a text, become these, keeping what was set on those already there; typed formulas stay. */
function shown(state: State, curves: readonly CurveSpec[]): State {
  const stay = withRows(state, (rows) =>
    rows
      .filter(({ curve }) => !curve || isTyped(curve) || curves.some((asked) => answers(curve, asked)))
      .map((row) => ({ ...row, followed: false })),
  );
  const there = stay.panel.rows.map(({ curve }) => curve).filter((curve) => curve !== undefined);
  return added(
    stay,
    curves.filter((asked) => !there.some((curve) => answers(curve, asked))),
  );
}

/** A formula that somebody types. One that stands in a text comes with its tree, until somebody changes it here. */
const isTyped = (curve: CurveSpec): boolean => curve.kind === 'formula' && curve.tree === undefined;

/** Whether a row's curve is the one asked for. Who asks for an activation by its name alone takes it with any parameters. */
function answers(curve: CurveSpec, asked: CurveSpec): boolean {
  const isByName = asked.kind === 'activation' && Object.keys(asked.parameters).length === 0;
  return isByName ? curve.kind === 'activation' && curve.id === asked.id : isSameCurve(curve, asked);
}

function followed(state: State, curve: CurveSpec): State {
  if (state.panel.pinned) return state;
  const row = state.panel.rows.find((each) => each.followed);
  if (row) return withRow(state, row.key, ({ key, color }) => rowOf({ key, color, followed: true }, curve));
  return added(state, [curve], true);
}

function added(state: State, curves: readonly CurveSpec[], followed = false): State {
  const rows = [...state.panel.rows];
  let { nextKey, focus } = state;
  for (const curve of curves) {
    if (rows.length >= maxCurves) break;
    const row = rowOf({ key: nextKey++, color: freeColor(rows), followed }, curve);
    rows.push(row);
    if (isTyped(curve)) focus = row.key;
  }
  return { ...state, nextKey, ...(focus === undefined ? {} : { focus }), panel: { ...state.panel, rows } };
}

function freeColor(rows: readonly Row[]): number {
  const taken = new Set(rows.map(({ color }) => color));
  let color = 0;
  while (taken.has(color)) color++;
  return color;
}

function withRows(state: State, change: (rows: readonly Row[]) => readonly Row[]): State {
  return { ...state, panel: { ...state.panel, rows: change(state.panel.rows) } };
}

function withRow(state: State, key: number, change: (row: Row) => Row): State {
  return withRows(state, (rows) => rows.map((row) => (row.key === key ? change(row) : row)));
}

function withWindow(state: State, window: PlotWindow): State {
  return window === state.panel.window ? state : { ...state, panel: { ...state.panel, window } };
}

/** Switching off the last one switches the other on: there is always something to see. */
function toggled(shown: Shown, what: What): Shown {
  const changed = { ...shown, [what]: !shown[what] };
  return changed.value || changed.slope ? changed : { value: what === 'slope', slope: what === 'value' };
}

/** The nearest gain that may be; what is no number changes nothing. */
export const gainNear = (wanted: number, otherwise: number): number =>
  Number.isNaN(wanted) ? otherwise : Math.min(Math.max(wanted, gainParameter.min), gainParameter.max);

const folded = (open: readonly Table[], table: Table, unfold: boolean): readonly Table[] =>
  tables.filter((each) => (each === table ? unfold : open.includes(each)));
