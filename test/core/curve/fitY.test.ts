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
});
