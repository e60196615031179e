import type { CurveSpec } from '../src/core/curve/curveSpec';
import { maxCurves } from '../src/protocol/messages';
import { readFields, readFinite } from '../src/protocol/read';
import { longestFormula, readCurveSpec } from '../src/protocol/readCurveSpec';
import { type Row, rowOf, withSource } from './row';
import { gainNear, type Panel, startPanel, startState, type State, type Table, tables } from './state';
import { isVisibleX, isVisibleY, type PlotWindow, type Interval, startWindow } from './window';

/** The state to start from: what an earlier page saved, as far as it can be understood. Never throws. */
export function readState(saved: unknown): State {
  const fields = readFields(saved);
  return startState(fields ? readPanel(fields) : startPanel);
}

type Fields = ReadonlyMap<string, unknown>;

function readPanel(fields: Fields): Panel {
  return {
    version: 1,
    rows: readRows(fields.get('rows')),
    layout: fields.get('layout') === 'grid' ? 'grid' : 'overlay',
    shown: readShown(readFields(fields.get('shown'))),
    window: readWindow(readFields(fields.get('window'))),
    pinned: fields.get('pinned') === true,
    open: readOpen(fields.get('open')),
    gain: gainNear(readFinite(fields.get('gain')) ?? NaN, startPanel.gain),
  };
}

function readRows(saved: unknown): readonly Row[] {
  const items: readonly unknown[] = Array.isArray(saved) ? saved.slice(0, maxCurves) : [];
  const rows = items.map((item, index) => readRow(readFields(item), index));
  return firstFollowed(rows.filter((row) => row !== undefined));
}

function readRow(fields: Fields | undefined, index: number): Row | undefined {
  if (!fields) return undefined;
  const color = readFinite(fields.get('color')) ?? index;
  const identity = {
    key: index + 1,
    color: Number.isInteger(color) && color >= 0 ? color : index,
    followed: fields.get('followed') === true,
  };
  const spec = readSpec(fields.get('curve'));
  const row = spec && rowOf(identity, spec);
  const source = readFields(fields.get('draft'))?.get('source');
  if (typeof source !== 'string' || source.length > longestFormula) return row;
  return withSource(row ?? identity, source);
}

/** A spec that has lost some of its numbers is drawn with the others. */
function readSpec(saved: unknown): CurveSpec | undefined {
  const fields = readFields(saved);
  if (!fields) return undefined;
  const parameters = [...(readFields(fields.get('parameters')) ?? [])].filter(
    ([name, value]) => name !== '__proto__' && readFinite(value) !== undefined,
  );
  return readCurveSpec({ ...Object.fromEntries(fields), parameters: Object.fromEntries(parameters) });
}

function firstFollowed(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex(({ followed }) => followed);
  return rows.map((row, index) => ({ ...row, followed: index === first }));
}

function readShown(fields: Fields | undefined): Panel['shown'] {
  const value = fields?.get('value') !== false;
  return { value, slope: fields?.get('slope') !== false || !value };
}

function readWindow(fields: Fields | undefined): PlotWindow {
  return {
    x: readRange(fields?.get('x'), isVisibleX) ?? startWindow.x,
    y: readRange(fields?.get('y'), isVisibleY) ?? startWindow.y,
    auto: fields?.get('auto') !== false,
    square: fields?.get('square') === true,
  };
}

function readRange(saved: unknown, isVisible: (range: Interval) => boolean): Interval | undefined {
  const items: readonly unknown[] = Array.isArray(saved) && saved.length === 2 ? saved : [];
  const from = readFinite(items[0]);
  const to = readFinite(items[1]);
  if (from === undefined || to === undefined) return undefined;
  return isVisible([from, to]) ? [from, to] : undefined;
}

function readOpen(saved: unknown): readonly Table[] {
  const items: readonly unknown[] = Array.isArray(saved) ? saved : [];
  return tables.filter((table) => items.includes(table));
}
