import { describe, expect, it } from 'vitest';

import { fitY } from '../../../src/core/curve/fitY';
import { activationCurve, formulaCurve } from './curves';

describe('fitY', () => {
  it('contains the curve, rounded outwards', () => {
    expect(fitY([activationCurve('sigmoid')], [-8, 8], ['value'])).toEqual([-0.04, 1.04]);
  });

  it('is never empty, for a constant or for nothing at all', () => {
    expect(fitY([formulaCurve('3')], [-8, 8], ['value'])).toEqual([1.5, 4.5]);
    expect(fitY([formulaCurve('sqrt(-1 - x^2)')], [-8, 8], ['value'])).toEqual([-1, 1]);
    expect(fitY([], [-8, 8], ['value'])).toEqual([-1, 1]);
  });

  it('lets most of a curve with a pole decide', () => {
    const [low, high] = fitY([formulaCurve('1/x^2')], [-8, 8], ['value']);
    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeLessThan(50);
  });

  it('is finite and has a height whatever the formula', () => {
    for (const formula of ['1e308*x', 'sign(x)*1.7e308', 'exp(x^3)', '1/x^9', 'x*1e-320', '1e16 + x']) {
      const [low, high] = fitY([formulaCurve(formula)], [-8, 8], ['value', 'slope']);
      expect(Number.isFinite(high - low) && low < high).toBe(true);
    }
  });
});
