import { describe, expect, it } from 'vitest';

import { activations } from '../../../src/core/activations/catalogue';
import { printLatex, printMathml, printUnicode } from '../../../src/core/expression/print';
import type { Expression } from '../../../src/core/expression/expression';
import { isProblem } from '../../../src/core/problem';
import { readFormula } from '../../../src/core/read/mathjs';

function tree(formula: string): Expression {
  const read = readFormula(formula);
  if (isProblem(read)) throw new Error(read.problem);
  return read.expression;
}

describe('printUnicode', () => {
  it.each([
    ['x/(1+exp(-x))', 'x / (1 + e^(−x))'],
    ['x*(-2)', 'x(−2)'],
    ['2*x*3', '2x · 3'],
    ['-x^2', '−x²'],
    ['(-x)^2', '(−x)²'],
    ['x-(1-x)', 'x − (1 − x)'],
    ['(x-1)-x', 'x − 1 − x'],
    ['1/(2*x)', '1 / (2x)'],
    ['(x+1)/2', '(x + 1) / 2'],
    ['max(0, min(x, 6))', 'max(0, min(x, 6))'],
    ['max(0, max(x, 6))', 'max(0, x, 6)'],
    ['x > 0 ? x : 0', '{ x if x > 0; 0 otherwise }'],
    ['sqrt(2*pi)', '√(2π)'],
    ['a^(b^2)', 'a^(b²)'],
    ['x*-1.5', 'x(−1.5)'],
    ['exp(-1.702*x)', 'e^(−1.702x)'],
  ])('writes %s', (formula, text) => {
    expect(printUnicode(tree(formula))).toBe(text);
  });
});

describe('printLatex', () => {
  it.each([
    ['x/(1+exp(-x))', '\\frac{x}{1 + e^{-x}}'],
    [
      'x >= 0 ? abs(x) : log10(x)',
      '\\begin{cases}\\left|x\\right|,&x\\ge 0\\\\\\log_{10}\\left(x\\right),&\\text{otherwise}\\end{cases}',
    ],
    ['my_rate*x', '\\mathrm{my\\_rate}x'],
  ])('writes %s', (formula, latex) => {
    expect(printLatex(tree(formula))).toBe(latex);
  });
});

describe('printMathml', () => {
  it.each(activations.map(({ id, formula }) => [id, formula]))('closes every element of %s', (_, formula) => {
    const open: string[] = [];
    for (const [, slash, name] of printMathml(tree(formula ?? '')).matchAll(/<(\/?)(\w+)[^>]*>/g)) {
      if (slash === '') open.push(name ?? '');
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});
