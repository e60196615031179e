import type { Break } from '../../../src/core/curve/breaks';
import { curveOf, type Curve } from '../../../src/core/curve/curve';
import type { CurveSpec } from '../../../src/core/curve/curveSpec';
import type { Parameters } from '../../../src/core/expression/parameters';
import { english, isProblem, sentenceOf } from '../../../src/core/problem';

/** The curve, or a failing test that says why there is none. */
export function curve(spec: CurveSpec): Curve {
  const made = curveOf(spec);
  if (isProblem(made)) throw new Error(sentenceOf(made, english));
  return made;
}

export const formulaCurve = (source: string, parameters: Parameters = {}): Curve =>
  curve({ kind: 'formula', source, parameters });

export const activationCurve = (id: string, parameters: Parameters = {}): Curve =>
  curve({ kind: 'activation', id, parameters });

export const breaksIn = (source: string): readonly Break[] => formulaCurve(source).breaks(-8, 8);
