import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisNumbers, endTexts, textIn } from '../../webview/axisNumbers';
import { type Interval, isVisibleX, isVisibleY } from '../../webview/window';

/** Seven pixels a letter and a gap, as in the panel. */
const room = { length: 800, most: 16, spaceOf: (label: string) => label.length * 7 + 12 };
const labels = (range: Interval) => axisNumbers(range, room).map(({ label }) => label);

describe('numbers along an axis', () => {
  it('are the round ones', () => {
    expect(labels([-7, 7])).toEqual([
      '−7',
      '−6',
      '−5',
      '−4',
      '−3',
      '−2',
      '−1',
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });

  it('have the digits that neighbors need to differ', () => {
    expect(labels([2.999995, 3.000005])).toContain('3.000002');
    expect(labels([123456, 123456.2])).toContain('1.2345605 × 10⁵');
  });

  it('are fewer where they are longer', () => {
    const long = axisNumbers([-8e11, 8e11], room);
    expect(long.length).toBeGreaterThan(2);
    const pixels = ((long[1]?.value ?? 0) - (long[0]?.value ?? 0)) * (800 / 1.6e12);
    expect(Math.max(...long.map(({ label }) => room.spaceOf(label)))).toBeLessThanOrEqual(pixels);
  });

  it.each([
    [-Number.MAX_VALUE, Number.MAX_VALUE],
    [-Infinity, Infinity],
    [NaN, 1],
    [1, 1],
    [0, 5e-324],
    [1e308, 1e308 * (1 + 1e-15)],
  ])('come at once over any range: %d to %d', (from, to) => {
    const started = performance.now();
    expect(axisNumbers([from, to], room).length).toBeLessThanOrEqual(17);
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('differ from each other in every window that can be seen', () => {
    const range = fc
      .tuple(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.double({ min: -9, max: 12, noNaN: true }))
      .map(([from, size]): Interval => [from, from + 10 ** size])
      .filter(isVisibleX);
    fc.assert(
      fc.property(range, (x) => {
        expect(new Set(labels(x)).size).toBe(labels(x).length);
      }),
    );
  });
});

describe('the ends of a window', () => {
  it('are told apart however near they are', () => {
    expect(endTexts([2.9999999, 3.0000001])).toEqual(['2.9999999', '3.0000001']);
    expect(endTexts([-6, 6])).toEqual(['−6', '6']);
  });

  it('say to a pixel where a value is read off', () => {
    expect(textIn(3.0000001, [2.999999, 3.000001])).toBe('3.0000001');
    expect(textIn(0.731, [-6, 6])).toBe('0.731');
  });
});

describe('a window that can be seen', () => {
  it.each([
    [-Number.MAX_VALUE, Number.MAX_VALUE],
    [1.7e308, 1.79e308],
    [-Infinity, 0],
    [0, NaN],
    [3, 3 + 1e-9],
  ])('is none from %d to %d', (from, to) => {
    expect(isVisibleY([from, to])).toBe(false);
  });
});
