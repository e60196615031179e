import { describe, expect, it } from 'vitest';
import { activations } from '../../../src/core/activations/known';
import { compile } from '../../../src/core/expression/evaluate';
import type { Expression } from '../../../src/core/expression/expression';
import { printSource } from '../../../src/core/expression/source';
import { isProblem } from '../../../src/core/problem';
import { readFormula } from '../../../src/core/read/mathjs';

function tree(formula: string): Expression {
  const read = readFormula(formula);
  if (isProblem(read)) throw new Error(`${formula}: ${read.problem}`);
  return read.expression;
}

describe('printSource', () => {
  it.each([
    ['x/(1+exp(-x))', 'x / (1 + exp(-x))'],
    ['x - (1 - x)', 'x - (1 - x)'],
    ['x - 1 - x', 'x - 1 - x'],
    ['-x^2', '-x^2'],
    ['(-x)^2', '(-x)^2'],
    ['2^-x', '2^(-x)'],
    ['a/(b*c)', 'a / (b * c)'],
    ['a/b*c', 'a / b * c'],
    ['-(x*2)', '-(x * 2)'],
    ['x > 0 ? x : (x < -1 ? -1 : 0)', 'x > 0 ? x : (x < -1 ? -1 : 0)'],
    ['(x > 0) * x', '(x > 0) * x'],
    ['not (x > 0) and x < 3 or x == 9', 'not (x > 0) and x < 3 or x == 9'],
    ['max(0, x, 6)', 'max(max(0, x), 6)'],
    ['pi*x + Infinity', 'pi * x + Infinity'],
  ])('%s is %s', (formula, source) => {
    expect(printSource(tree(formula))).toBe(source);
  });

  it('is read again as the same function, for every formula of the catalogue', () => {
    const xs = Float64Array.from({ length: 41 }, (_, i) => (i - 20) / 4);
    for (const { id, formula, stable = formula, slope = formula, parameters } of activations) {
      const settings = Object.fromEntries(parameters.map(({ name, default: usual }) => [name, usual]));
      for (const text of [formula, stable, slope]) {
        const [first, again] = [tree(text), tree(printSource(tree(text)))];
        const [ys, zs] = [first, again].map((each) => compile(each, 'x', settings).values(xs));
        expect(zs, `${id}: ${text}`).toEqual(ys);
      }
    }
  });
});
