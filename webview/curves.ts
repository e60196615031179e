import { type Curve, curveOf } from '../src/core/curve/curve';
import type { CurveSpec } from '../src/core/curve/curveSpec';
import type { Problem } from '../src/core/problem';

/** The curve of a spec, made once: specs are never changed, so the same object is the same curve. */
export function curveFor(spec: CurveSpec): Curve | Problem {
  const known = made.get(spec);
  if (known) return known;
  const curve = curveOf(spec);
  made.set(spec, curve);
  return curve;
}

const made = new WeakMap<CurveSpec, Curve | Problem>();
