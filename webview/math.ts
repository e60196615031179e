import type { Curve } from '../src/core/curve/curve';
import { symbolOf } from '../src/core/describe/formulaText';
import { symbol } from '../src/core/expression/expression';
import { printMathml } from '../src/core/expression/print';
import { t } from './words';

/** A curve's formula as MathML. Markup made by our own printer from our own trees, which escapes every name. */
export function mathOf(curve: Curve): string {
  const { expression, variable } = curve;
  const input = printMathml(symbol(variable), { t });
  const inside = printMathml(expression, { symbolOf: symbolOf(curve), t });
  return `<math><mrow><mi>f</mi><mo stretchy="false">(</mo>${input}<mo stretchy="false">)</mo><mo>=</mo>${inside}</mrow></math>`;
}
