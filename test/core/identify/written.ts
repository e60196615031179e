import type { Identification } from '../../../src/core/identify/identification';
import { identify, type Hint } from '../../../src/core/identify/identify';
import { symbolsOf } from '../../../src/core/expression/expression';
import { english, isProblem, sentenceOf } from '../../../src/core/problem';
import { readFormula } from '../../../src/core/read/mathjs';
import type { ReadFunction } from '../../../src/core/read/readFunction';

/** What somebody wrote in a text: `f(t) = t > 0 ? t : a*t`, its symbols with the defaults that are given. */
export function written(source: string, defaults: Readonly<Record<string, number>> = {}): ReadFunction {
  const formula = readFormula(source);
  if (isProblem(formula)) throw new Error(`${source}: ${sentenceOf(formula, english)}`);
  const { expression, variable } = formula;
  const names = symbolsOf(expression).filter((name) => name !== variable);
  return {
    expression,
    variable,
    parameters: names.map((name) =>
      Object.hasOwn(defaults, name) ? { name, default: defaults[name] ?? NaN } : { name },
    ),
  };
}

export const identified = (
  source: string,
  hint: Hint = {},
  defaults: Readonly<Record<string, number>> = {},
): Identification => identify(written(source, defaults), hint);

/** `elu a=1.5`, `leaky-relu a:slope`, `~gelu` … in one line. */
export function nameOf({
  verdict,
  activation,
  parameters,
  symbols,
  isDerivative,
  ofOutput,
}: Identification): string {
  if (verdict === 'unknown' || activation === undefined) return 'unknown';
  const sign = { equal: '', rounded: '~', approximates: '≈', differs: '≠' }[verdict];
  const values = Object.entries(parameters).map(
    ([name, value]) => ` ${name}=${Number(value.toPrecision(10))}`,
  );
  const names = Object.entries(symbols).map(([name, symbol]) => ` ${name}:${symbol}`);
  const slope = isDerivative ? `${activation}′${ofOutput ? ' of output' : ''}` : activation;
  return `${sign}${slope}${values.join('')}${names.join('')}`;
}
