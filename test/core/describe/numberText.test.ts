import { describe, expect, it } from 'vitest';
import { exactText, numberText } from '../../../src/core/describe/numberText';
import { english } from '../../../src/core/problem';

describe('a number for the eye', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [-0.4, '−0.4'],
    [1 / 3, '0.3333'],
    [0.000012, '1.2 × 10⁻⁵'],
    [-0.00001, '−1 × 10⁻⁵'],
    [99_996, '1 × 10⁵'],
    [12_345, '12350'],
    [5e-324, '5 × 10⁻³²⁴'],
    [1.5e300, '1.5 × 10³⁰⁰'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [Number.NaN, 'undefined'],
  ])('%s is written %s', (value, text) => {
    expect(numberText(value, english)).toBe(text);
  });
});

describe('a number with all its digits', () => {
  it.each([
    [0.1 + 0.2, '0.30000000000000004'],
    [-0, '0'],
    [0.000012, '0.000012'],
    [1.2e-7, '1.2e-7'],
    [1e21, '1e21'],
    [-2.5, '-2.5'],
  ])('%s is written %s', (value, text) => {
    expect(exactText(value)).toBe(text);
  });

  it('reads back as the same number', () => {
    for (const value of [Math.PI, 1 / 3, 5e-324, Number.MAX_VALUE, -1e-5]) {
      expect(Number(exactText(value))).toBe(value);
    }
  });
});
