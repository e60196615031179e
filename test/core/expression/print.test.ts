import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { activations } from '../../../src/core/activations/known';
import { printLatex, printMathml, printUnicode } from '../../../src/core/expression/print';
import { compile } from '../../../src/core/expression/evaluate';
import { call, constants, number, symbol, type Expression } from '../../../src/core/expression/expression';
import { functionRow, functions, isFunctionName } from '../../../src/core/expression/functions';
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
    ['x/2*y', '(x / 2)y'],
    ['1/x*exp(x)', '(1 / x)e^x'],
    ['x/2*(1+x)', '(x / 2)(1 + x)'],
    ['-x/2*y', '((−x) / 2)y'],
    ['(a<b)<c', '(a < b) < c'],
    ['(not a) > b', '(not a) > b'],
    ['x-(-3)', 'x − (−3)'],
    ['x+(-a)/2', 'x + (−a) / 2'],
    ['exp(x)*x', 'e^x · x'],
    ['x*tanh(x)^2', 'x · tanh(x)²'],
    ['sqrt(2)*x', '√2 · x'],
    ['sqrt(x)^2', '(√x)²'],
    ['sqrt(abs(x))', '√(|x|)'],
    ['rate*x + rate*(1+x)', 'rate · x + rate · (1 + x)'],
    ['x^(-12)', 'x⁻¹²'],
    ['1e-7*x', '10⁻⁷x'],
    ['2.5e-7/x', '2.5 · 10⁻⁷ / x'],
    ['x/1e300', 'x / (10³⁰⁰)'],
    ['-1e21', '−10²¹'],
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
    ['x/2*y', '\\frac{x}{2}y'],
    ['(a<b)<c', '\\left(a < b\\right) < c'],
    ['x-(-3)', 'x-\\left(-3\\right)'],
    ['2.5e-7*x', '2.5\\cdot 10^{-7}x'],
  ])('writes %s', (formula, latex) => {
    expect(printLatex(tree(formula))).toBe(latex);
  });
});

describe('printMathml', () => {
  it('writes powers of ten without letters', () => {
    expect(printMathml(tree('2.5e-7'))).toBe(
      '<mrow><mn>2.5</mn><mo>·</mo><msup><mn>10</mn><mrow><mo>−</mo><mn>7</mn></mrow></msup></mrow>',
    );
  });

  it.each(activations.map(({ id, formula }) => [id, formula]))('closes every element of %s', (_, formula) => {
    const open: string[] = [];
    for (const [, slash, name] of printMathml(tree(formula ?? '')).matchAll(/<(\/?)(\w+)[^>]*>/g)) {
      if (slash === '') open.push(name ?? '');
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});

/** All but those with steps where rounding decides; those with a sign of their own come up more often. */
const names = Object.keys(functions)
  .filter(isFunctionName)
  .filter((name) => !['roundoff', 'floor', 'ceil', 'round', 'equal', 'unequal'].includes(name));
const signs = names.filter((name) => functionRow(name)?.written.as !== 'name');

const constantNamed = (name: 'pi' | 'e'): Expression => ({ kind: 'number', value: constants[name], name });

/** Any formula over x, a and b. */
const { formula: anyFormula } = fc.letrec<{ formula: Expression }>((tie) => {
  const calls = (of: typeof names): fc.Arbitrary<Expression> =>
    fc
      .tuple(fc.constantFrom(...of), tie('formula'), tie('formula'))
      .map(([name, u, v]) => (functionRow(name)?.operands === 1 ? call(name, u) : call(name, u, v)));
  const choices = fc
    .tuple(tie('formula'), tie('formula'), tie('formula'))
    .map(([test, then, otherwise]): Expression => ({ kind: 'choice', test, then, otherwise }));
  const numbers = [0.5, 1, 2, -3, 7, 12, 1e-7, 2.5e21, -4e-9].map(number);
  return {
    formula: fc.oneof(
      { maxDepth: 4 },
      { weight: 3, arbitrary: fc.constantFrom(...['x', 'a', 'b'].map(symbol)) },
      { weight: 2, arbitrary: fc.constantFrom(...numbers, constantNamed('pi'), constantNamed('e')) },
      { weight: 8, arbitrary: calls(signs) },
      { weight: 3, arbitrary: calls(names) },
      { weight: 1, arbitrary: choices },
    ),
  };
});

/** What people take a line for, in mathjs syntax: letters side by side are multiplied before anything is divided. */
function taken(line: string): string {
  let text = line
    .replace(/(?<=[^\s(^|−])\|+/g, (bars) => ')'.repeat(bars.length))
    .replaceAll('|', 'abs(')
    .replaceAll('log₂', 'log2')
    .replaceAll('log₁₀', 'log10')
    .replace(/(?<![a-z])[xabe]+(?![a-z])/g, (letters) =>
      Array.from(letters, (letter) => `(${letter})`).join(''),
    )
    .replaceAll('π', '(π)')
    .replaceAll(' = ', ' == ');
  while (text.includes('{')) text = text.replace(/\{ ([^{}]*) \}/, (_, cases: string) => chosen(cases));
  return text;
}

function chosen(cases: string): string {
  const lines = cases.split('; ').map((each) => each.replace(' otherwise', '').split(' if '));
  return lines.reduceRight(
    (rest, [value = '', when]) => (when ? `((${when}) ? (${value}) : ${rest})` : `(${value})`),
    '',
  );
}

describe('a line of Unicode', () => {
  it('reads as the formula it was written from', () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        const line = printUnicode(formula);
        const again = tree(taken(line));
        for (const x of [-2.31, 0.27, 1.73]) {
          const [ours, theirs] = [formula, again].map((each) =>
            compile(each, 'x', { a: 0.61, b: -1.37 }).value(x),
          );
          const allowed = 1e-6 * Math.max(1e-12, Math.abs(ours ?? 0));
          if (!Object.is(ours, theirs) && !(Math.abs((ours ?? 0) - (theirs ?? 0)) <= allowed))
            throw new Error(`${line} at ${x}: ${ours}, read ${theirs} from ${taken(line)}`);
        }
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});
