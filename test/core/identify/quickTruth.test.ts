import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activations } from '../../../src/core/activations/known';
import { call, number, symbol, type Expression } from '../../../src/core/expression/expression';
import type { FunctionName } from '../../../src/core/expression/functions';
import { quickTruth } from '../../../src/core/identify/quickTruth';
import { stepsOf, type Steps } from '../../../src/core/identify/steps';
import { truthAt, type Known } from '../../../src/core/identify/truth';
import { recordFormula } from './readFunctions';

const points = [0, 1e-6, 0.01, 0.3, 0.7137, 1, 2, 3.3, 7, 12, 20, 37, 60, 89, 120, 400, 710, 3000, 1e6]
  .flatMap((x) => [x, -x])
  .map((x) => x || 0);

/** Two statements about one number that cannot both be true. */
const isContradicted = (quick: Known, exact: Known): boolean =>
  Math.abs(quick.value - exact.value) > quick.error + exact.error + 1e-15 * Math.abs(exact.value);

const wrongIn = (steps: Steps): readonly string[] => {
  const quick = quickTruth(steps);
  return points.flatMap((x) => {
    const [said, exact] = [quick(x), truthAt(steps, x)];
    if (!said) return [];
    return (['value', 'slope'] as const)
      .filter((what) => isContradicted(said[what], exact[what]))
      .map((what) => `${what} at ${x} is ${said[what].value}, not ${exact[what].value}`);
  });
};

const opened = (expression: Expression): Steps | undefined =>
  stepsOf({ expression, variable: 'x', parameters: [] }, true);

const scalar = activations.filter(({ kind }) => kind === 'elementwise');

describe('the truth by float64 alone', () => {
  it.each(scalar.map(({ id }) => id))('never contradicts the exact one about %s', (id) => {
    const steps = stepsOf(recordFormula(id, 'formula'), true);
    expect(steps && wrongIn(steps)).toEqual([]);
  });

  it('never contradicts the exact one about formulas that nobody wrote', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const steps = opened(expression);
        expect(steps && wrongIn(steps)).toEqual([]);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('tells most of what is asked near 0', () => {
    const told = scalar.flatMap(({ id }) => {
      const steps = stepsOf(recordFormula(id, 'formula'), true);
      const quick = steps && quickTruth(steps);
      return points.filter((x) => x !== 0 && Math.abs(x) < 20).map((x) => quick?.(x) !== undefined);
    });
    expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.9);
  });

  it('says nothing where float64 has lost what it would say', () => {
    const at = (expression: Expression, x: number) => {
      const steps = opened(expression);
      return steps && quickTruth(steps)(x);
    };
    const x = symbol('x');
    expect(at(call('subtract', number(1), call('tanh', x)), 30)).toBeUndefined();
    expect(at(call('divide', call('exp', x), call('add', number(1), call('exp', x))), 800)).toBeUndefined();
    expect(at(call('abs', x), 0)).toBeUndefined();
    expect(at(call('exp', call('negate', call('multiply', x, x))), 40)).toBeUndefined();
  });
});

const single =
  'negate exp expm1 log log1p sqrt cbrt tanh sinh cosh atan sin cos erf erfc abs sign floor not'.split(
    ' ',
  ) as FunctionName[];
const pairs = 'add subtract multiply divide max min larger smallerEq and'.split(' ') as FunctionName[];

const { expressions } = fc.letrec<{ expressions: Expression }>((tie) => ({
  expressions: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(symbol('x')),
    fc.constantFrom(0, 1, 2, -1, 0.5, 1e-3, 3.7).map((value) => number(value)),
    fc.tuple(fc.constantFrom(...single), tie('expressions')).map(([name, u]) => call(name, u)),
    fc
      .tuple(fc.constantFrom(...pairs), tie('expressions'), tie('expressions'))
      .map(([name, u, v]) => call(name, u, v)),
    fc
      .tuple(tie('expressions'), fc.constantFrom(-2, -1, 0.5, 2, 3))
      .map(([u, exponent]) => call('power', u, number(exponent))),
    fc
      .tuple(tie('expressions'), tie('expressions'), tie('expressions'))
      .map(([u, then, otherwise]): Expression => ({
        kind: 'choice',
        test: call('larger', u, number(0)),
        then,
        otherwise,
      })),
  ),
}));
