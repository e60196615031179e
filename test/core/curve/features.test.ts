import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/core/curve/features';
import { saturatedOf } from '../../../src/core/curve/stretches';
import { featuresText } from '../../../src/core/describe/featuresText';
import { english } from '../../../src/core/problem';
import { activationCurve, formulaCurve } from './curves';

const flat = (text: string): readonly (readonly number[])[] =>
  saturatedOf(formulaCurve(text), 0.01).map(({ from, to }) => [from, to]);

describe('what happens far out', () => {
  it('is seen at breaks', () => {
    const { monotone, range, roots } = featuresOf(formulaCurve('max(0, x - 25)'));
    expect(monotone.map(({ is, from }) => [is, from])).toEqual([
      ['level', -Infinity],
      ['rising', 25],
    ]);
    expect(range).toEqual({ low: 0, high: Infinity });
    expect(roots).toEqual([]);
    expect(featuresOf(formulaCurve('max(-700, x)')).range).toEqual({ low: -700, high: Infinity });
    expect(saturatedOf(activationCurve('relu-n'), 0.01).map(({ from }) => from)).toEqual([-Infinity, 20]);
  });

  it('is seen where a function is slow', () => {
    const [left, right] = flat('tanh(x/20)');
    const edge = 20 * Math.acosh(Math.sqrt(1 / 20 / 0.01));
    expect(left?.[1]).toBeCloseTo(-edge, 6);
    expect(right?.[0]).toBeCloseTo(edge, 6);
    expect(featuresOf(formulaCurve('(x - 60)*(1 + tanh(x - 60))')).roots[0]).toBeCloseTo(60, 9);
  });

  it('is not taken for the rest of a wave', () => {
    const roots = featuresOf(formulaCurve('sin(x)/(1 + x^2)')).roots;
    expect(roots).toHaveLength(13);
    expect(Math.max(...roots)).toBeLessThan(20);
  });
});

describe('zeros', () => {
  it.each([
    ['x^7', [0]],
    ['x^8', [0]],
    ['(x - 1)^5', [1]],
    ['x^3 - x', [-1, 0, 1]],
    ['max(0, x)', []],
    ['max(0, abs(x) - 1)^8', []],
  ] as const)('of %s', (text, expected) => {
    const { roots } = featuresOf(formulaCurve(text));
    expect(roots).toHaveLength(expected.length);
    for (const [i, x] of expected.entries()) expect(roots[i]).toBeCloseTo(x, 3);
  });
});

describe('stretches', () => {
  it('begin and end where a function is defined', () => {
    const pieces = (text: string) =>
      featuresOf(formulaCurve(text)).monotone.map(({ from, to, is }) => [from, to, is]);
    expect(pieces('log(x)')).toEqual([[0, Infinity, 'rising']]);
    expect(pieces('sqrt(1 - x)')).toEqual([[-Infinity, 1, 'falling']]);
    expect(pieces('sqrt(x^2 - 1)')).toEqual([
      [-Infinity, -1, 'falling'],
      [1, Infinity, 'rising'],
    ]);
  });
});

describe('an asymptote', () => {
  it.each(['x + sin(5*x)^2/5', 'x + sin(x)^2', 'x + 0.3*cos(7*x)'])('is none for the wave %s', (text) => {
    const { left, right } = featuresOf(formulaCurve(text)).asymptotes;
    expect([left, right]).toEqual([undefined, undefined]);
  });

  it('has the variable of the formula', () => {
    expect(featuresText(formulaCurve('f(t) = 2*t + 1/(1 + t^2)'), english)).toContain(
      'approaches 2t on both sides',
    );
  });
});

describe('nothing is told', () => {
  it('of a function without values', () => {
    expect(featuresText(formulaCurve('sqrt(-1 - x^2)'), english)).toEqual(['undefined everywhere']);
  });

  it.each(['log(x)', '1/x', 'exp(x^2)', '0*x'])('of the gain of %s', (text) => {
    expect(featuresText(formulaCurve(text), english).join()).not.toContain('gain');
  });
});
