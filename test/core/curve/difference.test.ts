import { describe, expect, it } from 'vitest';
import { largestDifference } from '../../../src/core/curve/difference';
import { activationCurve, formulaCurve } from './curves';

describe('the largest difference of two curves', () => {
  it('is that of the forms of GELU which everybody quotes', () => {
    const exact = activationCurve('gelu');
    const tanh = largestDifference(exact, activationCurve('gelu-tanh'), -8, 8);
    expect(tanh?.most).toBeCloseTo(4.7323552e-4, 10);
    expect(Math.abs(tanh?.x ?? 0)).toBeCloseTo(2.699, 3);
    expect(tanh?.onBothSides).toBe(true);
    const quick = largestDifference(exact, activationCurve('gelu-quick'), -8, 8);
    expect(quick?.most).toBeCloseTo(2.0339e-2, 5);
  });

  it('is found at a kink and at an end', () => {
    const hard = largestDifference(
      activationCurve('hard-sigmoid'),
      activationCurve('hard-sigmoid-02'),
      -8,
      8,
    );
    expect(hard).toEqual({ most: expect.closeTo(1 / 12, 12) as number, x: -2.5, onBothSides: true });
    expect(largestDifference(formulaCurve('x'), formulaCurve('2*x'), -3, 5)).toEqual({
      most: 5,
      x: 5,
      onBothSides: true,
    });
  });

  it('is nothing where nothing can be compared, and 0 where all is the same', () => {
    expect(largestDifference(formulaCurve('log(-1 - x^2)'), formulaCurve('x'), -1, 1)).toBeUndefined();
    expect(largestDifference(formulaCurve('x'), formulaCurve('x'), -1, 1)?.most).toBe(0);
  });
});
