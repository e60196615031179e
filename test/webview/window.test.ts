import { describe, expect, it } from 'vitest';
import { panned, startWindow, viewOf, zoomed } from '../../webview/window';

const window = { ...startWindow, x: [-4, 4], y: [-2, 2] } as const;

describe('a window', () => {
  it('zooms about a point that stays where it is', () => {
    expect(zoomed(window, { x: 2, y: 1 }, { x: 0.5, y: 0.5 })).toMatchObject({ x: [-1, 3], y: [-0.5, 1.5] });
  });

  it('pans by what it is told', () => {
    expect(panned(window, { x: 1, y: -1 })).toMatchObject({ x: [-3, 5], y: [-3, 1] });
  });

  it('no longer follows the curves once a person has moved it', () => {
    expect(panned(window, { x: 1, y: 0 }).auto).toBe(false);
  });

  it.each([0, 1e-300, 1e300, NaN, -1, Infinity])(
    'does not zoom to where nothing can be seen: %d',
    (factor) => {
      expect(zoomed(window, { x: 0, y: 0 }, { x: factor, y: 1 })).toBe(window);
    },
  );

  it.each([1e13, 1e300, 1e-300])('zooms and pans however large the values are: %d', (top) => {
    const far = { ...window, y: [-top, top] } as const;
    expect(zoomed(far, { x: 0, y: 0 }, { x: 0.5, y: 0.5 }).y).toEqual([-top / 2, top / 2]);
    expect(panned(far, { x: 1, y: 0 }).x).toEqual([-3, 5]);
  });

  it.each([
    [{ x: 0, y: 2e300 }, 1e-11],
    [{ x: 0, y: 0 }, 1e10],
  ])('has no y ends that float64 cannot tell apart or hold', (about, factor) => {
    const far = { ...window, y: [-1e300, 3e300] } as const;
    expect(zoomed(far, about, { x: 1, y: factor })).toBe(far);
  });

  it('shows a unit as long upwards as sideways when it is square', () => {
    const { x, y } = viewOf({ ...window, square: true }, 800, 400);
    expect((y[1] - y[0]) / 400).toBe((x[1] - x[0]) / 800);
  });
});
