import { describe, expect, it } from 'vitest';

import { equationHolds } from '../../../src/core/identify/equation';
import { written } from './written';

function holds(left: string, right: string, sign: '=' | '≈' = '='): boolean | string {
  return equationHolds(written(left), written(right), sign === '≈')?.holds ?? 'unknown';
}

describe('an equation', () => {
  it.each([
    ['tanh(x)', 'sinh(x)/cosh(x)'],
    ['tanh(x)', '2/(1 + exp(-2*x)) - 1'],
    ['1/(1 + exp(-x))', 'exp(x)/(1 + exp(x))'],
    ['1 - 1/(1 + exp(-x))', '1/(1 + exp(x))'],
    ['log(1 + exp(x)) - log(1 + exp(-x))', 'x'],
    ['cosh(x)^2 - sinh(x)^2', '1'],
    ['log(a*x)', 'log(a) + log(x)'],
    ['exp(a + x)', 'exp(a)*exp(x)'],
    ['max(0, x)', '(x + abs(x))/2'],
    ['f(z) = 1/(1 + exp(-z))', 'f(z) = (1 + tanh(z/2))/2'],
    ['sqrt(x^2)', 'abs(x)'],
    ['log(exp(x) + exp(y))', 'max(x, y) + log(1 + exp(-abs(x - y)))'],
  ])('%s = %s holds', (left, right) => {
    expect(holds(left, right)).toBe(true);
  });

  it.each([
    ['tanh(x)', 'sinh(x)*cosh(x)'],
    ['1 - 1/(1 + exp(-x))', '1/(1 + exp(-x))'],
    ['log(1 + exp(x)) - log(1 + exp(-x))', '-x'],
    ['log(a + x)', 'log(a) + log(x)'],
    ['x/(1 + exp(-x))', 'x*tanh(x)'],
    ['tanh(x)', '2/(1 + exp(-x)) - 1'],
    ['exp(2*x)', '2*exp(x)'],
  ])('%s = %s does not', (left, right) => {
    expect(holds(left, right)).toBe(false);
  });

  it('with ≈ is an approximation: everywhere, near 0, or far out', () => {
    expect(holds('x*Phi(x)', 'x/(1 + exp(-1.702*x))', '≈')).toBe('approximately');
    expect(holds('exp(x)', '1 + x', '≈')).toBe('approximately');
    expect(holds('log(1 + exp(x))', 'x', '≈')).toBe('approximately');
    expect(holds('tanh(x)', 'x^2', '≈')).toBe(false);
    expect(holds('sin(x)', '2*x', '≈')).toBe(false);
    expect(holds('tanh(x)', 'x - x^3/3', '≈')).toBe('approximately');
    expect(holds('1/(1 + exp(-x))', 'exp(x)', '≈')).toBe('approximately');
    expect(holds('x*Phi(x)', 'x/(1 + exp(1.702*x))', '≈')).toBe(false); // near 0 both are x/2
    expect(holds('tanh(x)', 'atan(x)', '≈')).toBe(false);
    expect(holds('x/(1 + exp(-x))', 'x*min(max(x + 3, 0), 6)/6', '≈')).toBe('approximately');
  });

  it('with rounded constants holds approximately, and says how far it is off', () => {
    expect(holds('log10(x)', '0.434294*log(x)')).toBe('approximately');
    const gelu = equationHolds(
      written('x*Phi(x)'),
      written('0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))'),
      true,
    );
    expect(gelu?.maxDifference).toBeCloseTo(4.73e-4, 6);
    expect(Math.abs(gelu?.at ?? NaN)).toBeCloseTo(2.7, 1);
  });

  it('may say of several functions that they are always a number, or x', () => {
    expect(holds('cosh(x)^2 + sinh(x)^2', '1')).toBe(false);
    expect(holds('1/(1 + exp(-x)) + 1/(1 + exp(x))', '2')).toBe(false);
    expect(holds('sqrt(x^2)', 'x')).toBe(false);
    expect(holds('max(0, x) - max(0, -x)', 'x')).toBe(true);
    expect(holds('sin(x) + cos(x)', '1')).toBe('unknown');
    expect(holds('exp(x) + exp(-x)', '4')).toBe('unknown');
    expect(holds('x', 'log(1 + exp(x))')).toBe('unknown');
    expect(holds('cosh(x)^2 + sinh(x)^2', '0')).toBe('unknown');
  });

  it('that is a condition, or has no common variable or domain, is left alone', () => {
    expect(holds('x^2', '4')).toBe('unknown');
    expect(holds('f(t) = t^2', 'f(s) = s')).toBe('unknown');
    expect(holds('1', '2')).toBe('unknown');
    expect(holds('sqrt(-1 - x^2)', 'x')).toBe('unknown');
  });
});
