import { describe, expect, it } from 'vitest';

import { curveOf } from '../../../src/core/curve/curve';
import { english, isProblem, sentenceOf } from '../../../src/core/problem';
import { activationCurve, formulaCurve } from './curves';

describe('a curve', () => {
  it.each([
    ['sin(x)', NaN],
    ['cos(x)*x', NaN],
    ['sqrt(x^2 + 1) - x', NaN],
    ['x/(1 + abs(x))', 1],
    ['x/(1 + exp(-x))', Infinity],
    ['x*exp(-x)', 0],
    ['exp(x)/x', Infinity],
  ])('of %s has the limit %d at infinity, or none', (formula, limit) => {
    expect(formulaCurve(formula).value(Infinity)).toBe(limit);
  });

  it('takes another letter for its input when there is no x', () => {
    expect(formulaCurve('max(0, z)').variable).toBe('z');
    expect(formulaCurve('a*t', { a: 2 }).value(3)).toBe(6);
    expect(formulaCurve('a*x + t').parameters.map(({ name }) => name)).toEqual(['a', 't']);
  });

  it('leaves out parameters without effect', () => {
    const names = activationCurve('maxout', { k: 3 }).parameters.map(({ name }) => name);
    expect(names).toEqual(['k', 'w1', 'b1', 'w2', 'b2', 'w3', 'b3']);
  });

  it.each([
    [{ kind: 'activation', id: 'nonsense', parameters: {} }, 'There is no activation nonsense'],
    [{ kind: 'activation', id: 'constructor', parameters: {} }, 'There is no activation constructor'],
    [{ kind: 'activation', id: 'elu', parameters: { a: NaN } }, 'a must be a finite number'],
    [{ kind: 'formula', source: 'a*x', parameters: { a: Infinity } }, 'a must be a finite number'],
    [{ kind: 'formula', source: '', parameters: {} }, 'Type a formula, for example x * tanh(x)'],
  ] as const)('is a problem for %j', (spec, sentence) => {
    const made = curveOf(spec);
    expect(isProblem(made) && sentenceOf(made, english)).toBe(sentence);
  });

  it('ignores parameters it does not have, hostile names included', () => {
    const parameters: Record<string, number> = JSON.parse(
      '{"__proto__": 5, "constructor": 1, "a": 2}',
    ) as Record<string, number>;
    expect(activationCurve('elu', parameters).settings).toEqual({ a: 2 });
  });
});
