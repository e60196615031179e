import { symbolsOf, type Expression } from '../../expression/expression';
import type { Problem } from '../../problem';
import { languageIdOf } from '../../recognize/languageIds';
import type { NamedFunctions } from '../formula';
import type { ReadFunction } from '../readFunction';
import { evaluate } from './evaluation';
import { execute } from './execution';
import { isRefusal, refusal, type Run } from './values';

/** The id of a language that the tables of libraries use: `cpp` for C and CUDA. */
export const tableLanguage = (language: string): string => languageIdOf(language);

export const newRun = (language: string, named: NamedFunctions, input?: Run['input']): Run => ({
  language: tableLanguage(language),
  named,
  steps: 0,
  elsewhere: 0,
  active: [],
  applied: new Set(),
  defaults: new Map(),
  outside: new Map(),
  sizes: new Map(),
  evaluate,
  execute,
  ...(input && { input }),
});

/** What a reading returns, or why it was given up. */
export function reading(read: () => ReadFunction): ReadFunction | Problem {
  try {
    return read();
  } catch (thrown) {
    if (isRefusal(thrown)) return thrown.refused;
    if (thrown instanceof RangeError) return refusal('It is nested too deeply').refused;
    throw thrown;
  }
}

/** With every symbol but the input as a parameter. */
export function asReadFunction(
  expression: Expression,
  variable: string,
  { defaults, applied }: Run,
): ReadFunction {
  const others = symbolsOf(expression).filter((name) => name !== variable);
  const toInput = [...applied].filter((each) => each.endsWith(`(${variable})`));
  return {
    expression,
    variable,
    ...(toInput.length > 0 && { applied: toInput.map((each) => each.slice(0, each.indexOf('('))) }),
    parameters: others.map((name) => {
      const value = defaults.get(name);
      return value === undefined ? { name } : { name, default: value };
    }),
  };
}
