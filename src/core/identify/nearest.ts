import { number, substitute, type Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import type { ReadFunction } from '../read/readFunction';
import { defaultsOf, functionOf, type Aspect, type Candidate } from './candidate';
import { disagreement } from './grid';
import { constantsIn, realFunction } from './realFunction';
import { groupsOf } from './settings';
import { guesses, named } from './solve';

/** The activation that a wrong formula was meant to be, with the parameters at which it comes nearest. */
export interface Nearest {
  readonly candidate: Candidate;
  readonly parameters: Parameters;
  /** Values of the formula's own symbols. */
  readonly settings: Parameters;
  /** How much they disagree: from 0 to 1. */
  readonly off: number;
}

const mostGuesses = 40;

/** The nearest, and the same activation with its usual parameters; compared with a slope when the candidate is one. */
export function nearest(
  candidate: Candidate,
  f: ReadFunction,
  settings: Parameters = groupsOf(f.parameters)[0]?.[0] ?? {},
  aspect: Aspect = 'value',
): readonly [Nearest, ...Nearest[]] {
  const written = realFunction(f.expression, f.variable, settings);
  const constants = constantsIn(f.expression, f.variable, settings);
  const off = (parameters: Parameters): number => disagreement(written, functionOf(candidate, parameters));
  const usual = defaultsOf(candidate.activation);
  const first: Nearest = { candidate, settings, parameters: usual, off: off(usual) };
  let best = first;
  if (candidate.activation.parameters.length === 0) return [first];
  let count = 0;
  for (const values of guesses(candidate, { f: written, constants }, aspect)) {
    if (++count > mostGuesses) break;
    const parameters = named(candidate, values);
    if (!isUsual(candidate, parameters)) continue;
    const here = off(parameters);
    if (here < best.off * (best.parameters === usual ? 0.8 : 0.99))
      best = { ...first, parameters, off: here };
  }
  return best.off < first.off * 0.5 ? [best, first] : best === first ? [first] : [first, best];
}

const isUsual = ({ activation }: Candidate, values: Parameters): boolean =>
  activation.parameters.every(({ name, min, max }) => {
    const value = values[name] ?? NaN;
    return value >= min && value <= max;
  });

/** The candidate as a formula of `x` with numbers for its parameters, and which numbers those are. */
export function knownParts(
  { textbook }: Candidate,
  parameters: Parameters,
): { readonly knownExpression: Expression; readonly parts: ReadonlyMap<Expression, string> } {
  const numbers = Object.entries(parameters).map(([name, value]) => [name, number(value)] as const);
  return {
    knownExpression: substitute(textbook(), new Map(numbers)),
    parts: new Map(numbers.map(([name, part]) => [part, name])),
  };
}
