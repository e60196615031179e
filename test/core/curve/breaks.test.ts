import { describe, expect, it } from 'vitest';

import { breaksIn } from './curves';

describe('breaks', () => {
  it.each([
    ['x > 0 ? x : 0.1*x', ['kink 0']],
    ['abs(x - 0.1)', ['kink 0.1']],
    ['min(max(0, x), 6)', ['kink 0', 'kink 6']],
    ['sign(x)', ['jump 0']],
    ['1/x', ['pole 0']],
    ['1/(x - 2)^2', ['pole 2']],
    ['log(x)', ['pole 0']],
    ['sqrt(x)', ['edge 0']],
    ['x > 1/3 ? x : 0', [`jump ${1 / 3}`]],
    ['floor(x / 4)', ['jump -8', 'jump -4', 'jump 0', 'jump 4', 'jump 8']],
  ])('of %s lie exactly there', (formula, expected) => {
    expect(breaksIn(formula).map(({ kind, x }) => `${kind} ${x}`)).toEqual(expected);
  });

  it('lie between two neighbouring numbers where no number is the point itself', () => {
    const [left, right] = breaksIn('x^2 > 2 ? x : -x').map(({ x }) => x);
    expect([left, right]).toEqual([-1.414213562373095, 1.414213562373095]);
  });

  it('of tan are its poles', () => {
    const poles = breaksIn('tan(x)');
    expect(poles.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'pole'));
    for (const [i, { x }] of poles.entries()) expect(x).toBeCloseTo((i - 2.5) * Math.PI, 14);
  });

  it.each([
    'x',
    'max(0, x)^2',
    'x >= 0 ? 1/(1 + exp(-x)) : exp(x)/(1 + exp(x))',
    'sin(x)/x',
    'exp(x)',
    'abs(x)*x',
  ])('of the smooth function %s are none', (formula) => {
    expect(breaksIn(formula)).toEqual([]);
  });

  it('carry the limits from both sides', () => {
    expect(breaksIn('x < 1 ? 2*x : 5 - x')).toEqual([
      { kind: 'jump', x: 1, value: { left: 2, right: 4 }, slope: { left: 2, right: -1 } },
    ]);
  });

  it('are found in bounded time however many there are', () => {
    const start = performance.now();
    expect(breaksIn('floor(x*10000)').length).toBeLessThanOrEqual(400);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
