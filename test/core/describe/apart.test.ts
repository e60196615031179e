import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart } from '../../../src/core/describe/apart';

describe('names at the ends of curves', () => {
  it('stay where they are while there is room', () => {
    expect(apart([100, 20, 60], 15, [0, 300])).toEqual([100, 20, 60]);
  });

  it('are moved apart in the order of their curves', () => {
    expect(apart([50, 50, 10], 15, [0, 300])).toEqual([50, 65, 10]);
    expect(apart([295, 290], 15, [0, 300])).toEqual([300, 285]);
  });

  it('never touch and never fall out at the bottom', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 10 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const places = [...apart(wanted, 15, [0, 300])].sort((one, other) => one - other);
        expect(places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) >= 15)).toBe(
          true,
        );
        expect(places.every((place) => place <= 300)).toBe(true);
      }),
    );
  });
});
