import { number, substitute, type Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import type { ReadFunction } from '../read/readFunction';
import { defaultsOf, functionOf, type Aspect, type Candidate } from './candidate';
import { areUsual, isSensible, isSettled } from './families';
import { disagreement } from './grid';
import { constantsIn, realFunction } from './realFunction';
import { groupsOf } from './settings';
import { guesses, named } from './solve';
import { isSymbolOf } from './symbolOf';

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
const mostOthers = 2;

/** The nearest, and the same activation with its usual parameters and with constants of the formula; compared with a slope when the candidate is one. */
export function nearest(
  candidate: Candidate,
  f: ReadFunction,
  settings: Parameters = groupsOf(f.parameters)[0]?.[0] ?? {},
  aspect: Aspect = 'value',
): readonly [Nearest, ...Nearest[]] {
  const written = realFunction(f.expression, f.variable, settings);
  const constants = constantsIn(f.expression, f.variable, settings);
  const off = (parameters: Parameters): number => disagreement(written, functionOf(candidate, parameters));
  const own = ownValues(candidate, f, settings);
  const keepsOwn = (parameters: Parameters): boolean =>
    Object.entries(own).every(([name, value]) => parameters[name] === value);
  const usual = { ...defaultsOf(candidate.activation), ...own };
  const first: Nearest = { candidate, settings, parameters: usual, off: off(usual) };
  let best = first;
  if (candidate.activation.parameters.length === 0) return [first];
  const [only, second] = candidate.activation.parameters;
  const others = constants
    .map((value) => ({ ...first, parameters: { ...usual, [only?.name ?? '']: value } }))
    .filter(
      ({ parameters }) => second === undefined && isUsual(candidate, parameters) && keepsOwn(parameters),
    );
  let count = 0;
  for (const values of guesses(candidate, { f: written, constants }, aspect)) {
    if (++count > mostGuesses) break;
    const parameters = named(candidate, values);
    if (!isUsual(candidate, parameters) || !keepsOwn(parameters)) continue;
    const here = off(parameters);
    if (here < best.off * (best.parameters === usual ? 0.8 : 0.99))
      best = { ...first, parameters, off: here };
  }
  const ordered: readonly [Nearest, ...Nearest[]] =
    best.off < first.off * 0.5 ? [best, first] : best === first ? [first] : [first, best];
  return [...ordered, ...others.slice(0, mostOthers)];
}

/** The parameters that the formula has by their names, with the values that they have there. */
const ownValues = ({ activation }: Candidate, f: ReadFunction, settings: Parameters): Parameters =>
  isSettled(activation)
    ? {}
    : Object.fromEntries(
        activation.parameters.flatMap((own) => {
          const symbol = f.parameters.find(({ name }) => isSymbolOf(name, own));
          const value = symbol && settings[symbol.name];
          return value === undefined ? [] : [[own.name, value]];
        }),
      );

const isUsual = ({ activation }: Candidate, values: Parameters): boolean => {
  const named = { activation, values, symbols: {} };
  return areUsual(named) && isSensible(named);
};

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
