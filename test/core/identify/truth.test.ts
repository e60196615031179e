import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/core/activations/known';
import { stepsOf } from '../../../src/core/identify/steps';
import { truthAt, type Known } from '../../../src/core/identify/truth';
import golden from '../../golden/golden.json';
import { read, recordFormula } from './readFunctions';

const scalar = golden.items.filter(({ id }) => catalogue.get(id)?.kind === 'elementwise');

/** Within its error of the golden value, whose decimal constants are exact where those of the formula are rounded to float64. */
const isWithin = ({ value, error }: Known, expected: number): boolean =>
  Number.isNaN(value) ||
  value === expected ||
  Math.abs(value - expected) <= error + 1e-12 * Math.abs(expected) + 1e-323;

/** Worth something: about the size at least, or 0 where it is as good as 0. */
const isKnown = ({ value, error }: Known, expected: number): boolean =>
  error <= 0.05 * Math.abs(value) || (error < 1e-25 && Math.abs(expected) < 1e-25);

describe('the truth about a textbook formula, told by the formula itself', () => {
  const points = scalar.flatMap(({ id, params, x: xs, f, d, ...more }) => {
    const settings = Object.fromEntries(Object.entries(params).map(([name, text]) => [name, Number(text)]));
    const steps = stepsOf(recordFormula(id, 'formula', settings), true);
    if (!steps) throw new Error(id);
    const kinks = new Set(Object.keys('kink_left_right' in more ? (more.kink_left_right ?? {}) : {}));
    return xs.map((text, i) => ({
      isKink: kinks.has(String(i)),
      at: `${id}(${text}) ${JSON.stringify(params)}`,
      ...truthAt(steps, Number(text)),
      f: Number(f[i]),
      d: Number(d[i]),
    }));
  });

  it('is as near the golden values as it says, without exception', () => {
    const wrong = points.filter(({ value, f }) => !isWithin(value, f));
    expect(wrong.map(({ at, value, f }) => `${at} = ${f}, not ${value.value} ± ${value.error}`)).toEqual([]);
  });

  it('is as near the golden slopes as it says, where both are finite', () => {
    const wrong = points.filter(
      ({ slope, d, isKink }) => !isKink && Number.isFinite(d) && !isWithin(slope, d),
    );
    expect(wrong.map(({ at, slope, d }) => `${at} = ${d}, not ${slope.value} ± ${slope.error}`)).toEqual([]);
  });

  it('is known nearly everywhere', () => {
    const values = points.filter(({ value, f }) => isKnown(value, f)).length;
    const slopes = points.filter(({ slope, d }) => isKnown(slope, d)).length;
    expect(values / points.length).toBeGreaterThan(0.95);
    expect(slopes / points.length).toBeGreaterThan(0.9);
  });
});

describe('what float64 cannot hold', () => {
  const truth = (formula: string, x: number): Known => {
    const steps = stepsOf(read(formula), true);
    if (!steps) throw new Error('too long');
    return truthAt(steps, x).value;
  };

  it.each([
    ['exp(x) / (1 + exp(x))', 1e5, 1],
    ['log(exp(x))', 1e5, 1e5],
    ['log(1 + exp(x))', -700, Math.exp(-700)],
    ['sqrt(x * x)', 1e300, 1e300],
    ['(1 + x) - 1', 1e-200, 1e-200],
    ['x * x / x', 1e-250, 1e-250],
    ['exp(x) * exp(-x)', 5e4, 1],
    ['1 - tanh(x)', 300, 2 * Math.exp(-600)],
    ['1 + erf(x)', -20, 5.3958656116079005e-176],
    ['-expm1(-exp(x))', 1e6, 1],
  ])('%s at %f', (formula, x, expected) => {
    const { value, error } = truth(formula, x);
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
    expect(error).toBeLessThan(1e-12 * Math.abs(expected));
  });

  it('is NaN where nothing is certain', () => {
    expect(truth('log(x)', 0).value).toBeNaN();
    expect(truth('sqrt(x)', -1).value).toBeNaN();
    expect(truth('exp(exp(x)) / exp(exp(x))', 1e5).value).toBeNaN();
  });
});
