import { type Curve, curveOf } from '../src/core/curve/curve';
import type { CurveSpec } from '../src/core/curve/curveSpec';
import { isProblem, type Problem } from '../src/core/problem';
import { stored } from '../src/core/read/stored';

/** The curve of a spec, made once: specs are never changed, so the same object is the same curve. */
export function curveFor(spec: CurveSpec): Curve | Problem {
  const known = made.get(spec);
  if (known) return known;
  const curve = curveOf(spec);
  made.set(spec, curve);
  return curve;
}

/** The same for a program that cannot read formulas. */
export function withTree(spec: CurveSpec): CurveSpec {
  const curve = curveFor(spec);
  if (spec.kind !== 'formula' || isProblem(curve)) return spec;
  const tree = stored(curve);
  return tree === undefined ? spec : { ...spec, tree };
}

const made = new WeakMap<CurveSpec, Curve | Problem>();
