import type { Curve } from '../curve/curve';
import { printUnicode } from '../expression/print';
import type { Translate } from '../problem';

/** The textbook formula in one line, its parameters as people write them: `{ x if x > 0; αx otherwise }`. */
export const formulaText = (curve: Curve, t: Translate): string =>
  printUnicode(curve.expression, { symbolOf: symbolOf(curve), t });

/** How the parameters of a curve are written in its formula. */
export function symbolOf({ parameters }: Curve): (name: string) => string {
  const symbols = new Map(parameters.map(({ name, symbol }) => [name, symbol]));
  return (name) => symbols.get(name) ?? name;
}
