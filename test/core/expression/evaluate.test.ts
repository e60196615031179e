import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compile, type Evaluator } from '../../../src/core/expression/evaluate';
import { call, symbol } from '../../../src/core/expression/expression';
import { functionRow, functions, isFunctionName } from '../../../src/core/expression/functions';
import { loopOf, loopWithNumber } from '../../../src/core/expression/loops';
import { isProblem } from '../../../src/core/problem';
import { readFormula } from '../../../src/core/read/mathjs';

function evaluator(formula: string, settings = {}): Evaluator {
  const read = readFormula(formula);
  if (isProblem(read)) throw new Error(read.problem);
  return compile(read.expression, read.variable, settings);
}

const slopeAt = (f: Evaluator, x: number, side: -1 | 0 | 1 = 0): number =>
  f.dual(Float64Array.of(x), side).slopes[0] ?? NaN;

const limitAt = (f: Evaluator, x: number, side: -1 | 1): number =>
  f.dual(Float64Array.of(x), side).values[0] ?? NaN;

const smooth = Object.keys(functions).filter(
  (name) => isFunctionName(name) && !['equal', 'unequal'].includes(name),
);

/** f′ by symmetric differences of five points with two steps; NaN where they disagree, as beside a pole. */
function difference(f: (x: number) => number, x: number): number {
  const with5 = (h: number): number => (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);
  const [wide, close] = [with5(2e-3), with5(1e-3)];
  return Math.abs(wide - close) < 1e-8 * Math.max(1, Math.abs(close)) ? close : NaN;
}

describe.each(smooth)('%s', (name) => {
  it('has a slope that agrees with central differences wherever it is smooth', () => {
    if (!isFunctionName(name)) throw new Error(name);
    const row = functionRow(name);
    const u = call('add', call('multiply', symbol('x'), symbol('p')), symbol('q'));
    const tree = row?.operands === 2 ? call(name, u, call('cos', symbol('x'))) : call(name, u);
    let compared = 0;
    for (const [p, q] of [
      [0.31, 0.47],
      [-0.7, 1.9],
    ]) {
      const f = compile(tree, 'x', { p: p ?? 0, q: q ?? 0 });
      for (let x = -2.97; x < 3; x += 0.11) {
        const around = f.branches(Float64Array.of(x - 0.01, x, x + 0.01));
        if (around[0] !== around[1] || around[1] !== around[2] || Number.isNaN(f.value(x))) continue;
        const expected = difference((at) => f.value(at), x);
        if (!Number.isFinite(expected)) continue;
        compared++;
        expect(Math.abs(slopeAt(f, x) - expected)).toBeLessThan(1e-8 * Math.max(1, Math.abs(expected)));
      }
    }
    expect(compared).toBeGreaterThan(5);
  });
});

describe.each(smooth.filter((name) => loopOf(name)))('the loop of %s', (name) => {
  it('agrees with its row, special numbers included', () => {
    const numbers = [0, -0, 1, -1, 0.3, -2.5, 1e308, 5e-324, Infinity, -Infinity, NaN];
    const row = functionRow(name);
    for (const u of numbers) {
      for (const v of numbers) {
        const expected = row?.operands === 1 ? row.value(u) : row?.value(u, v);
        const fixed = [
          { u: false, v: true },
          { u: true, v: false },
        ].map((isFixed) => loopWithNumber(name, isFixed));
        for (const loop of [loopOf(name), ...fixed]) {
          if (!loop) continue;
          const out = new Float64Array(8);
          loop(new Float64Array(8).fill(u), new Float64Array(8).fill(v), out, 7);
          expect([...out]).toEqual([...Array.from({ length: 7 }, () => expected), 0]);
        }
      }
    }
  });
});

describe('compile', () => {
  it.each([
    ['max(0, x)', 0, 0, 1],
    ['x > 0 ? x : 0.2*x', 0, 0.2, 1],
    ['x >= 0 ? x : 0.2*x', 0, 0.2, 1],
    ['abs(x - 1)', 1, -1, 1],
    ['min(max(0, x), 6)', 6, 1, 0],
    ['max(x, -x, 2*x)', 0, -1, 2],
    ['0 > x ? -x : 3*x', 0, -1, 3],
    ['abs(-2*x)', 0, -2, 2],
  ])('knows both slopes of %s at %d', (formula, x, left, right) => {
    const f = evaluator(formula);
    expect([slopeAt(f, x, -1), slopeAt(f, x, 1)]).toEqual([left, right]);
  });

  it.each([
    ['sign(x)', 0, -1, 1],
    ['floor(x)', 2, 1, 2],
    ['floor(-x)', 2, -2, -3],
    ['ceil(x)', 2, 2, 3],
    ['round(x)', 0.5, 0, 1],
    ['x >= 0 ? 1 : 0', 0, 0, 1],
    ['1/x', 0, -Infinity, Infinity],
    ['1/(-x)', 0, Infinity, -Infinity],
    ['sin(x)/x', 0, 1, 1],
    ['log(x)', 0, NaN, -Infinity],
    ['sqrt(1 - x)', 1, 0, NaN],
  ])('knows both limits of %s at %d', (formula, x, left, right) => {
    const f = evaluator(formula);
    expect([limitAt(f, x, -1), limitAt(f, x, 1)]).toEqual([left, right]);
  });

  it.each([
    'x > 0 ? exp(x) : x*exp(-x)',
    'x < -1 ? exp(x) : (x > 1 ? log(x) + exp(x) : sin(x)*cos(x))',
    'exp(x) + (x >= 2 ? exp(x)*sin(x) : exp(sin(x)))',
    '(x > 0 ? sin(x) : cos(x)) * (x > 0 ? sin(x) : exp(x))',
    'x <= a ? (a > 1 ? exp(x) : sin(x)) : x^2 + x^3',
    'not (x > 0 and x < 3) ? sin(exp(x)) : tanh(x) + sin(x)',
    'x == 0 ? 1 : sin(x)/x',
    'x > 0 ? x*exp(x) : NaN',
  ])('computes %s of each block, whichever branches its numbers take', (formula) => {
    const f = evaluator(formula, { a: 1.3 });
    const sorted = Float64Array.from({ length: 1000 }, (_, i) => (i - 500) / 50);
    const mixed = sorted.map((x, i) => (i % 3 === 0 ? -x : x));
    for (const xs of [sorted, mixed, sorted.toReversed(), mixed.subarray(0, 5)]) {
      expect([...f.values(xs)]).toEqual([...xs].map((x) => f.value(x)));
      const { values, slopes } = f.dual(xs, 0);
      expect([...values]).toEqual([...f.values(xs)]);
      expect([...slopes]).toEqual([...xs].map((x) => slopeAt(f, x)));
    }
  });

  it.each([
    'exp(-x)',
    'a / (1 + exp(-x))',
    '(x - a) * 3 + x',
    '3*x - a + (x*2 + a)',
    '(a - x) * 2',
    'x / (x - a)',
    '2*(x + 1)*(x + 1)',
    'a > x ? x*1 : x/1',
    'a >= x ? 1*x : 2',
    'a < x ? 1 : x + 1',
    'a <= x ? 1 : x + 1',
    'a > 0 ? x : exp(x)',
    '(x > a) + (x > a ? 1 : 2)',
  ])('computes two steps of %s in one loop as it does one after the other', (formula) => {
    const f = evaluator(formula, { a: 1.3 });
    const special = [0, -0, 1.3, -1.3, NaN, Infinity, -Infinity, 5e-324, -5e-324, 1e308, -1e308, 710];
    for (const xs of [special, special.slice(0, 5), ...special.map((x) => [x])]) {
      const { values } = f.dual(Float64Array.from(xs), 0); // never fused
      expect([...f.values(Float64Array.from(xs))]).toEqual([...values]);
      expect(xs.map((x) => f.value(x))).toEqual([...values]);
    }
  });

  it('gives the same one by one, in blocks and beside each other', () => {
    const f = evaluator('x * tanh(log(1 + exp(a*x))) - (x > b ? 1 : x^2)', { a: 1.3, b: 0.2 });
    const xs = Float64Array.from({ length: 1000 }, (_, i) => (i - 500) / 50);
    expect([...f.values(xs)]).toEqual([...xs].map((x) => f.value(x)));
    expect([...f.dual(xs, 0).values]).toEqual([...f.values(xs)]);
  });

  it('takes symbols it was not given for undefined, hostile names included', () => {
    expect(compile(symbol('constructor'), 'x', {}).value(1)).toBeNaN();
    expect(evaluator('a*x').value(1)).toBeNaN();
  });

  it('adds no term of a constant, so that 0 · ∞ does not spoil a slope', () => {
    expect(slopeAt(evaluator('min(x, exp(x) * a)', { a: 2 }), 1000)).toBe(1);
    expect(slopeAt(evaluator('1/(1 + exp(-x))'), 800)).toBe(0);
  });

  it.each(['log(x)', 'sqrt(x)', 'x > 0 ? x : log(x)', 'acosh(x)'])(
    'has no slope of %s where it has no value',
    (formula) => {
      expect(slopeAt(evaluator(formula), -1)).toBeNaN();
    },
  );

  it('agrees with JavaScript on random arithmetic', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (x, a) => {
        const f = evaluator('(x + a) * x - a / (x - 1) + max(x, a) - abs(a * x)', { a });
        expect(f.value(x)).toEqual((x + a) * x - a / (x - 1) + Math.max(x, a) - Math.abs(a * x));
      }),
    );
  });
});
