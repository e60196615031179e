import { describe, expect, it } from 'vitest';
import { curveOf } from '../../../src/core/curve/curve';
import { readFormula } from '../../../src/core/read/mathjs';
import { restored, stored } from '../../../src/core/read/stored';
import { isProblem } from '../../../src/core/problem';
import { curve, formulaCurve } from '../curve/curves';

/** A formula as a person types it, as a line of words. */
const line = (source: string): string => stored(formulaCurve(source)) ?? '';

describe('a stored formula', () => {
  it('is a line of words, every function before its operands', () => {
    expect(line('f(t) = t * softplus(2 t)')).toBe('t multiply $t softplus/1 multiply 2 $t');
    expect(line('x < 0 ? a*(exp(x) - 1) : pi/1e-7')).toBe(
      'x ? smaller $x 0 multiply $a subtract exp $x 1 divide pi 1e-7',
    );
  });

  it.each([
    'x * tanh(softplus(x))',
    'leaky_relu(x, a) + mish(x^2)',
    'f(t) = max(0, t, b) % 3',
    '-1 < x <= Infinity ? 1/(1 + e^(-x)) : σ(2.5e-300)',
    'not (x > 0 and x != 1) * Φ(x)',
    'z + y',
  ])('is the formula %s when it is restored', (source) => {
    const read = formulaCurve(source);
    const again = curve({ kind: 'formula', source: '(', parameters: {}, tree: stored(read) ?? '' });
    expect(again.expression).toEqual(read.expression);
    expect([again.variable, again.parameters]).toEqual([read.variable, read.parameters]);
    for (const x of [-3, 0.5, 7]) expect(again.slope(x)).toEqual(read.slope(x));
  });

  it('takes no symbol for a function or a number', () => {
    const odd = { kind: 'symbol', name: 'exp' } as const;
    expect(restored(stored({ variable: 'pi', expression: odd }) ?? '')).toEqual({
      variable: 'pi',
      expression: odd,
    });
  });

  it.each([
    ['', 'no words'],
    ['x', 'no formula'],
    ['x add $x', 'an operand too few'],
    ['x exp $x $x', 'an operand too many'],
    ['x  $x', 'a word without letters'],
    ['x NaN', 'no number'],
    ['x constructor $x', 'an unknown function'],
    ['x softplus/99 $x', 'more operands than there can be'],
    ['x softplus/1e9 $x', 'far more'],
    [`x ${'add $x '.repeat(5000)}$x`, 'too many words'],
  ])('is refused as %j: %s', (text) => {
    expect(restored(text)).toBeUndefined();
    const made = curveOf({ kind: 'formula', source: '(', parameters: {}, tree: text });
    expect(isProblem(made)).toBe(true);
  });

  it('may be as large as the reader of formulas lets through', () => {
    const wide = `max(${'x,'.repeat(498)}1)`;
    const read = readFormula(wide);
    expect(!isProblem(read) && restored(stored(read) ?? '')).toEqual(read);
  });

  it('is none where it would grow without bound', () => {
    const read = readFormula(`x${' % 2'.repeat(90)}`);
    expect(!isProblem(read) && stored(read)).toBeUndefined();
  });
});
