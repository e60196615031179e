import { describe, expect, it } from 'vitest';
import { ticks } from '../../../src/core/describe/ticks';

describe('ticks', () => {
  it('stand at 1, 2 and 5 times a power of ten', () => {
    expect(ticks(-4, 4, 5)).toEqual([-4, -2, 0, 2, 4]);
    expect(ticks(0, 1, 4)).toEqual([0, 0.5, 1]);
    expect(ticks(-0.03, 0.11, 5)).toEqual([0, 0.05, 0.1]);
  });

  it('are never more than asked for by more than one', () => {
    for (const width of [1e-9, 0.7, 3, 19, 1234, 1e12]) {
      for (const most of [1, 3, 7, 12])
        expect(ticks(-width / 3, width, most).length).toBeLessThanOrEqual(most + 1);
    }
  });

  it('are none where there is no range', () => {
    expect(ticks(1, 1, 5)).toEqual([]);
    expect(ticks(0, Infinity, 5)).toEqual([]);
    expect(ticks(Number.NaN, 1, 5)).toEqual([]);
  });
});
