import { type Curve, curveOf } from '../src/core/curve/curve';
import type { CurveSpec } from '../src/core/curve/curveSpec';
import { isProblem, type Problem } from '../src/core/problem';
import type { Row } from './row';

/** The curve of a spec, made once: specs are never changed, so the same object is the same curve. */
export function curveFor(spec: CurveSpec): Curve | Problem {
  const known = made.get(spec);
  if (known) return known;
  const curve = curveOf(spec);
  made.set(spec, curve);
  return curve;
}

/** What a row draws, or undefined while there is nothing to draw. */
export function drawnCurve(row: Row): Curve | undefined {
  const curve = row.curve && curveFor(row.curve);
  return curve && !isProblem(curve) ? curve : undefined;
}

export function drawnCurves(rows: readonly Row[]): readonly Curve[] {
  return rows.map(drawnCurve).filter((curve) => curve !== undefined);
}

const made = new WeakMap<CurveSpec, Curve | Problem>();
