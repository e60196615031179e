import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mostBreaks } from '../../../src/core/curve/breaks';
import { quickest } from '../../quickest';
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

  it.each([
    ['sign((x - 2)^3)', ['jump 2']],
    ['(x - 1)^3 > 0 ? 1 : 0', ['jump 1']],
    ['(x - 1)/sqrt((x - 1)^2)', ['jump 1']],
    ['sqrt((x - 1)^2)', ['kink 1']],
    ['sqrt(x^2)', ['kink 0']],
    ['sqrt(abs(x))', ['kink 0']],
    ['abs(x)^0.5', ['kink 0']],
    ['1/x^2', ['pole 0']],
    ['log(x^2)', ['pole 0']],
    ['sqrt(1 - cos(x))', ['kink 0']],
    ['x^0.5', ['edge 0']],
    ['x^-1', ['pole 0']],
    ['x == 0 ? 1 : 0', ['jump 0']],
    ['(1 - cos(x))/x^2', []],
    ['(exp(x) - 1)/x', []],
  ])('of %s are found where first derivatives do not show them', (formula, expected) => {
    const found = breaksIn(formula).map(({ kind, x }) => [kind, x] as const);
    expect(found.map(([kind]) => kind)).toEqual(expected.map((text) => text.split(' ')[0]));
    for (const [i, [, x]] of found.entries()) expect(x).toBeCloseTo(Number(expected[i]?.split(' ')[1]), 7);
  });

  it('of 1/x and x^-1 go to infinity with the sign of their side', () => {
    for (const formula of ['1/x', 'x^-1', '1/x^3']) {
      expect(breaksIn(formula)[0]?.value).toEqual({ left: -Infinity, right: Infinity });
    }
  });

  it('of a square root of a square have the slopes of the absolute value', () => {
    expect(breaksIn('sqrt((x - 1)^2)')[0]?.slope).toEqual({ left: -1, right: 1 });
  });

  it('are found wherever a jump is put, and whatever it is composed with', () => {
    const jumps = fc.record({
      at: fc.double({ min: -7.5, max: 7.5, noNaN: true }).map((x) => Number(x.toFixed(4))),
      power: fc.constantFrom(1, 3, 5),
      scale: fc.constantFrom(0.01, 1, 100),
    });
    fc.assert(
      fc.property(jumps, ({ at, power, scale }) => {
        const found = breaksIn(`(${scale}*(x - (${at}))^${power} > 0 ? 2 : x/10)`);
        expect(found.map(({ kind }) => kind)).toEqual(['jump']);
        expect(found[0]?.x).toBeCloseTo(at, 5);
      }),
      { numRuns: 60 },
    );
  });

  it('carry the limits from both sides', () => {
    expect(breaksIn('x < 1 ? 2*x : 5 - x')).toEqual([
      { kind: 'jump', x: 1, value: { left: 2, right: 4 }, slope: { left: 2, right: -1 } },
    ]);
  });

  it('are found in bounded time however many there are', () => {
    expect(breaksIn('floor(x*10000)').length).toBeLessThanOrEqual(mostBreaks);
    expect(breaksIn('floor(x*12)').length).toBe(mostBreaks);
    expect(quickest(() => breaksIn('floor(x*10000)'))).toBeLessThan(500);
  });
});
