import type { Curve } from '../../src/core/curve/curve';
import { signalOf, type Signal } from '../../src/core/curve/signal';
import { drawnCurve, type Row } from '../row';

/** Layers that are followed. */
export const depth = 50;

/** A row with what it does to a signal. */
export interface SignalRow {
  readonly row: Row;
  readonly curve: Curve;
  readonly signal: Signal;
}

/** Nothing for a row without a curve. */
export function signalRow(row: Row, gain: number): readonly SignalRow[] {
  const curve = drawnCurve(row);
  return curve ? [{ row, curve, signal: signalOf(curve, { gain, bias: 0, depth }) }] : [];
}
