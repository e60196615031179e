import { number, substitute, type Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import type { ReadFunction, WrittenParameter } from '../read/readFunction';

/**
 * Values for the symbols of a formula. What holds for all of a group's settings holds for any values; the first are the defaults as far
 * as there are any.
 */
export type Group = readonly [Parameters, ...Parameters[]];

/** Groups to try one after the other: a symbol without a default may stand for a slope, a threshold or a negative limit. */
export function groupsOf(parameters: readonly WrittenParameter[]): readonly Group[] {
  if (parameters.length === 0) return [[{}]];
  const free = parameters.filter(hasNoDefault);
  const patterns = [[rising], [rising, split]][free.length] ?? [rising, falling, split, turned];
  return patterns.map((pattern) => group(parameters, free, pattern));
}

export const hasNoDefault = (parameter: WrittenParameter): boolean => parameter.default === undefined;

/** The defaults alone; undefined where a symbol has none. */
export const defaultGroup = (parameters: readonly WrittenParameter[]): Group | undefined =>
  parameters.some(hasNoDefault)
    ? undefined
    : [Object.fromEntries(parameters.map(({ name, default: usual = NaN }) => [name, usual]))];

type Pattern = (index: number, count: number) => number;

/** None is the short fraction that a formula might have as a number of its own. */
const rising: Pattern = (i) => 0.3713 + 0.2437 * i;
const falling: Pattern = (i, count) => rising(count - 1 - i, count);
const split: Pattern = (i, count) => (i < count / 2 ? rising(i, count) - 1.43 : rising(i, count));
const turned: Pattern = (i, count) => split(count - 1 - i, count);

/** How much the other settings of a group are off the first. */
const stretches = [1, 1.1713, 0.8719];

function group(
  parameters: readonly WrittenParameter[],
  free: readonly WrittenParameter[],
  pattern: Pattern,
): Group {
  const [first = {}, ...others] = stretches.map((stretch, round) =>
    Object.fromEntries(
      parameters.map((parameter, i) => {
        const usual = parameter.default ?? pattern(free.indexOf(parameter), free.length);
        const shift = usual === 0 ? 0.1137 * round * (1 + i / 7) : 0;
        return [parameter.name, usual * (1 + (stretch - 1) * (1 + i / 7)) + shift];
      }),
    ),
  );
  return [first, ...others];
}

/** Those of some settings that the formulas leave to their callers. */
export function givenIn(
  settings: Parameters,
  ...formulas: readonly ReadFunction[]
): { readonly given?: Parameters } {
  const open = formulas.flatMap(({ parameters }) => parameters.filter(hasNoDefault));
  const names = open.map(({ name }) => name).filter((name) => Object.hasOwn(settings, name));
  const given = names.map((name) => [name, settings[name] ?? NaN] as const);
  return given.length > 0 ? { given: Object.fromEntries(given) } : {};
}

/** The formula with its symbols replaced by numbers. */
export const settledExpression = (root: Expression, settings: Parameters): Expression =>
  substitute(root, new Map(Object.entries(settings).map(([name, value]) => [name, number(value)])));

/** The same function without some of its symbols. */
export const withSettings = (f: ReadFunction, settings: Parameters): ReadFunction => ({
  ...f,
  expression: settledExpression(f.expression, settings),
  parameters: f.parameters.filter(({ name }) => !Object.hasOwn(settings, name)),
});

/** The same function of symbols that may be anything. */
export const withoutDefaults = (f: ReadFunction): ReadFunction => ({
  ...f,
  parameters: f.parameters.map(({ name }) => ({ name })),
});

/** A function of up to three symbols with each set to 1 or 0, of fewer also to what people usually set there. */
export function* specialCases(f: ReadFunction): Generator<ReadFunction> {
  const free = f.parameters.filter(hasNoDefault);
  if (free.length === 0 || free.length > 3) return;
  const values = free.length < 3 ? usualValues : usualValues.slice(0, 2);
  for (let choice = 0; choice < values.length ** free.length; choice++) {
    const value = (i: number): number => values[Math.floor(choice / values.length ** i) % values.length] ?? 0;
    yield withSettings(f, Object.fromEntries(free.map(({ name }, i) => [name, value(i)])));
  }
}

/** 20 as a threshold, 1/6 and 1/2, 0.2 or 3 and 6 in hard sigmoids. */
const usualValues = [1, 0, 20, 1 / 2, 1 / 6, 0.2, 3, 6];

/** Every parameter as the text has it, and at 1 where it says nothing. */
export const usualSettings = ({ parameters }: Pick<ReadFunction, 'parameters'>): Parameters =>
  Object.fromEntries(parameters.map(({ name, default: usual = 1 }) => [name, usual]));
