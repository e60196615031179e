import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../src/core/curve/moments';
import { gainOf, signalOf } from '../../../src/core/curve/signal';
import { activationCurve, formulaCurve } from './curves';

describe('the initialization gain', () => {
  it.each([
    ['linear', {}, 1, 1],
    ['relu', {}, Math.SQRT2, Math.SQRT2],
    ['leaky-relu', { a: 0.2 }, Math.sqrt(2 / 1.04), Math.sqrt(2 / 1.04)],
    ['squared-relu', {}, Math.sqrt(2 / 3), Math.SQRT1_2],
    ['sign', {}, 1, Infinity],
    ['binary-step', {}, Math.SQRT2, Infinity],
  ])('of %s with %o is known in closed form', (id, parameters, forward, backward) => {
    const gain = gainOf(activationCurve(id, parameters));
    expect(gain.forward).toBeCloseTo(forward, 12);
    expect(gain.backward).toBeCloseTo(backward, 12);
  });

  it('of SELU is 1, by which its constants were chosen', () => {
    expect(momentsOf(activationCurve('selu')).mean).toBeCloseTo(0, 12);
    expect(gainOf(activationCurve('selu')).forward).toBeCloseTo(1, 12);
  });

  it('of waves is known in closed form, however fast they are', () => {
    const square = (w: number): number => (1 - Math.exp(-2 * w * w)) / 2;
    for (const w of [1, 5, 30])
      expect(momentsOf(activationCurve('sin', { w })).square).toBeCloseTo(square(w), 9);
  });

  it('of erf is known in closed form', () => {
    expect(momentsOf(activationCurve('erf')).square).toBeCloseTo((2 / Math.PI) * Math.asin(2 / 3), 12);
  });

  it('of a function that is not defined everywhere is unknown', () => {
    expect(gainOf(formulaCurve('log(x)')).forward).toBeNaN();
  });
});

describe('a divergent integral', () => {
  it.each(['1/x', 'exp(x^2)', 'exp(exp(x))', 'log(x)'])('makes the moments of %s unknown', (text) => {
    expect(momentsOf(formulaCurve(text)).square).toBeNaN();
  });

  it('is none for what only grows fast', () => {
    expect(momentsOf(formulaCurve('exp(x)')).square).toBeCloseTo(Math.exp(2), 9);
    expect(momentsOf(formulaCurve('x^6')).square).toBeCloseTo(10395, 6);
  });
});

/** What ReLU makes of a correlation (Cho and Saul 2009). */
const arcCosine = (c: number): number => (Math.sqrt(1 - c * c) + c * (Math.PI - Math.acos(c))) / Math.PI;

describe('a signal through depth', () => {
  it('is undefined where the function is', () => {
    expect(signalOf(formulaCurve('sqrt(x)'), { gain: 1, bias: 0, depth: 5 }).verdict).toBe('undefined');
  });

  it('is followed until float64 ends', () => {
    const { lengths, correlations, chi } = signalOf(relu, { gain: 0.1, bias: 0, depth: 50 });
    expect(lengths[50]).toBeCloseTo(0, 12);
    expect((lengths[50] ?? 0) / 0.005 ** 50).toBeCloseTo(1, 9);
    let expected = 0.5;
    for (let layer = 0; layer < 50; layer++) expected = arcCosine(expected);
    expect(correlations[50]).toBeCloseTo(expected, 3);
    expect(chi).toBeCloseTo(0.005, 12);
  });

  const relu = activationCurve('relu');

  it('keeps its size with the right gain, dies with less and explodes with more', () => {
    const verdict = (gain: number) => signalOf(relu, { gain, bias: 0, depth: 50 }).verdict;
    expect([1, Math.SQRT2, 2].map(verdict)).toEqual(['dies', 'stays', 'explodes']);
  });

  it('halves in each layer of ReLU with gain 1', () => {
    const { lengths } = signalOf(relu, { gain: 1, bias: 0, depth: 4 });
    for (const [layer, length] of lengths.entries()) expect(length).toBeCloseTo(0.5 ** layer, 10);
  });

  it('gets ever more like another through ReLU, by the arc-cosine map', () => {
    const { correlations } = signalOf(relu, { gain: Math.SQRT2, bias: 0, depth: 5 });
    let expected = 0.5;
    for (const correlation of correlations) {
      expect(correlation).toBeCloseTo(expected, 3);
      expected = arcCosine(expected);
    }
  });

  it('tells how gradients change: χ is 1 for ReLU at √2, and above 1 for tanh at its forward gain', () => {
    expect(signalOf(relu, { gain: Math.SQRT2, bias: 0, depth: 10 }).chi).toBeCloseTo(1, 10);
    const tanh = activationCurve('tanh');
    expect(signalOf(tanh, { gain: gainOf(tanh).forward, bias: 0, depth: 10 }).chi).toBeGreaterThan(1.1);
  });
});
