import type { Curve } from '../curve/curve';
import { printUnicode } from '../expression/print';

/** The textbook formula in one line, its parameters as people write them: `x > 0 ? x : α·x` on paper. */
export function formulaText({ expression, parameters }: Curve): string {
  const symbols = new Map(parameters.map(({ name, symbol }) => [name, symbol]));
  return printUnicode(expression, (name) => symbols.get(name) ?? name);
}
