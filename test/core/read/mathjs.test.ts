import { describe, expect, it } from 'vitest';

import { compile } from '../../../src/core/expression/evaluate';
import { english, isProblem, sentenceOf } from '../../../src/core/problem';
import { quickest } from '../../quickest';
import { readFormula } from '../../../src/core/read/mathjs';

const valueAt = (formula: string, x: number): number => {
  const read = readFormula(formula);
  if (isProblem(read)) throw new Error(sentenceOf(read, english));
  return compile(read.expression, read.variable, {}).value(x);
};

/** The sentence a person reads, and what the span points at. */
const refusal = (formula: string): readonly [sentence: string, at?: string] => {
  const read = readFormula(formula);
  if (!isProblem(read)) throw new Error(`${formula} was read`);
  const sentence = sentenceOf(read, english);
  return read.span ? [sentence, formula.slice(...read.span)] : [sentence];
};

describe('readFormula', () => {
  it.each([
    ['2x^2 - 1', 3, 17],
    ['max(0, x, min(2, x))', 5, 5],
    ['x > 0 ? x : 0.1*x', -2, -0.2],
    ['0 < x <= 1 ? 1 : 0', 1, 1],
    ['not (x > 1 or x < -1)', 0, 1],
    ['-x^2', 3, -9],
    ['2^3^2', 0, 512],
    ['x mod 3', -1, 2],
    ['x % 3', 4, 1],
    ['log(x, 2)', 8, 3],
    ['ln(e)', 0, 1],
    ['clip(x, -1, 1)', 4, 1],
    ['f(t) = t + 1', 1, 2],
    ['y = x + 1', 1, 2],
    ['x**2', 3, 9],
  ])('reads %s', (formula, x, value) => {
    expect(valueAt(formula, x)).toBeCloseTo(value, 12);
  });

  it.each([
    ['max（0，x）＋1', 2, 3],
    ['x × 2 ÷ 4 − 1', 2, 0],
    ['x² + 2x³', 2, 20],
    ['x ≥ 0 ? √(x) : −∞', 9, 3],
    ['2·π', 0, 2 * Math.PI],
    ['πx', 2, 2 * Math.PI],
    ['xπ + 1', 2, 2 * Math.PI + 1],
    ['sin(πx)', 0.5, 1],
    ['√x', 9, 3],
    ['x√2', 3, 3 * Math.SQRT2],
    ['2√（x + 1）²', 3, 8],
    ['√ π', 0, Math.sqrt(Math.PI)],
    ['x∛8', 3, 6],
    ['x < ∞', 3, 1],
    ['2.5 × 10⁻⁷', 0, 2.5e-7],
    ['x¹²', 2, 4096],
    ['1_000x', 2, 2000],
    ['x**2', 3, 9],
  ])('reads %s as typed with Chinese or mathematical characters', (formula, x, value) => {
    expect(valueAt(formula, x)).toBeCloseTo(value, 12);
  });

  it('compares exactly, unlike mathjs', () => {
    expect(valueAt('x > 0 ? 1 : 2', 1e-300)).toBe(1);
  });

  it.each([
    ['', 'Type a formula, for example x * tanh(x)'],
    ['   ', 'Type a formula, for example x * tanh(x)'],
    ['1:1e9', 'A range such as 1:3 is not a formula'],
    ['x.constructor', 'Reading a member (a.b) is not allowed in a formula'],
    ['f(x, y) = x', 'A formula has one input: write f(x) = …'],
    ['x!', 'The operator ! has no meaning here'],
  ])('refuses %j', (formula, sentence) => {
    expect(refusal(formula)).toEqual([sentence]);
  });

  it.each([
    ['f(n)=n<2?n:f(n-1)+f(n-2);f(40)', 'The character ; has no meaning in a formula', ';'],
    ['constructor', 'constructor has no meaning in a formula', 'constructor'],
    ['__proto__', '__proto__ has no meaning in a formula', '__proto__'],
    ['x + toString(x)', 'There is no function toString', 'toString'],
    ['x(1 + x)', 'x is not a function; write x * (…) to multiply', 'x'],
    ['1 + foo（x）', 'There is no function foo', 'foo'],
    ['tanh + 1', 'tanh is a function: write tanh(x)', 'tanh'],
    ['sqrt(x, 2)', 'sqrt takes 1 argument, not 2', 'sqrt'],
    ['clip(x, 1)', 'clip takes 3 arguments, not 2', 'clip'],
    ['mod(x)', 'mod takes 2 arguments, not 1', 'mod'],
    ['max()', 'max takes at least 1 argument', 'max'],
    ['log(x, 2, 3)', 'log takes 1 to 2 arguments, not 3', 'log'],
    ['π(x + 1)', 'pi is not a function; write pi * (…) to multiply', 'π'],
    ['√xy', 'Write what stands under the root in parentheses: √(…)', '√'],
    ['√2x', 'Write what stands under the root in parentheses: √(…)', '√'],
    ['√x²', 'Write what stands under the root in parentheses: √(…)', '√'],
    ['√tanh(x)', 'Write what stands under the root in parentheses: √(…)', '√'],
    ['x + √', 'Write what stands under the root in parentheses: √(…)', '√'],
    ['1 + √(x, 2)', 'sqrt takes 1 argument, not 2', '√'],
    ['2_x', '_ is not expected here', '_'],
    ['1__000', '_ is not expected here', '_'],
    ['x²3', '3 is not expected here', '3'],
    ['x # 3', 'The character # has no meaning in a formula', '#'],
    ['"x"', 'The character " has no meaning in a formula', '"'],
    ['x + * 2', '* is not expected here', '*'],
    ['max（0，，x）', ', is not expected here', '，'],
    ['(x + 1', 'The formula ends too early', ''],
    ['x ? 1', 'A choice a ? b : c needs its second part after a colon', ''],
  ])('refuses %j and points at the place', (formula, sentence, at) => {
    expect(refusal(formula)).toEqual([sentence, at]);
  });

  it.each([
    ['20,000 parentheses', '('.repeat(20_000)],
    ['150 parentheses', `${'('.repeat(150)}x${')'.repeat(150)}`],
    ['1,900 signs', `${'-'.repeat(1900)}x`],
    ['a tower of powers', `${'2^'.repeat(600)}x`],
    ['a thousand terms', Array.from({ length: 900 }, () => 'x').join('+')],
    ['a chain of choices', `${'x?1:'.repeat(450)}2`],
  ])('answers %s within 100 ms', (_, formula) => {
    expect(quickest(() => expect(isProblem(readFormula(formula))).toBe(true))).toBeLessThan(100);
  });

  it('knows a tower of nines as infinity, at once', () => {
    expect(valueAt('9^9^9^9', 0)).toBe(Infinity);
  });
});
