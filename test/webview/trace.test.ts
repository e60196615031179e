import { describe, expect, it } from 'vitest';
import { curveOf } from '../../src/core/curve/curve';
import type { Curve } from '../../src/core/curve/curve';
import { isProblem } from '../../src/core/problem';
import { marksOf } from '../../webview/marks';
import { pointsOf } from '../../webview/points';
import { nearX, nextBreak, readingAt, steppedX } from '../../webview/trace';

function curve(source: string): Curve {
  const made = curveOf({ kind: 'formula', source, parameters: {} });
  if (isProblem(made)) throw new Error(made.problem);
  return made;
}

const relu = curve('max(0, x)');
const step = curve('x < 0 ? 0 : 1');
const range = [-4, 4] as const;

describe('a reading', () => {
  it('has both slopes at a kink and no tangent', () => {
    expect(readingAt(relu, 0, range)).toEqual({ value: '0', slope: '0 | 1', y: 0 });
  });

  it('has value and slope elsewhere', () => {
    expect(readingAt(curve('x^2'), 1.5, range)).toEqual({ value: '2.25', slope: '3', y: 2.25, tangent: 3 });
  });

  it('says where a function is not defined', () => {
    expect(readingAt(curve('log(x)'), -1, range).value).toBe('undefined');
  });
});

describe('the cursor', () => {
  it('snaps to a kink that is near', () => {
    expect(nearX([relu], 0.02, range, 800)).toBe(0);
    expect(nearX([relu], 0.2, range, 800)).toBe(0.2);
  });

  it('reads round numbers under a pixel', () => {
    expect(nearX([], 1.23456789, range, 800)).toBe(1.23);
  });

  it('steps over round numbers and stays in the window', () => {
    expect(steppedX(0.93, 1, range)).toBe(1);
    expect(steppedX(4, 1, range)).toBe(4);
  });

  it('goes from kink to kink', () => {
    const hat = curve('max(0, 1 - abs(x))');
    expect(nextBreak([hat], -3, 1, range)).toBe(-1);
    expect(nextBreak([hat], -1, 1, range)).toBe(0);
    expect(nextBreak([hat], 1, 1, range)).toBeUndefined();
  });
});

describe('marks', () => {
  it('show a kink as a dot', () => {
    expect(marksOf(relu, range)).toEqual([{ x: 0, y: 0, filled: true }]);
  });

  it('show a jump as an open and a filled end', () => {
    expect(marksOf(step, range)).toEqual([
      { x: 0, y: 0, filled: false },
      { x: 0, y: 1, filled: true },
    ]);
  });
});

describe('points', () => {
  const view = { x: range, y: [-1, 5], width: 800, height: 600 } as const;

  it('are parted where the curve jumps, in order of x', () => {
    const points = pointsOf(step, 'value', view);
    expect(points.filter(({ y }) => Number.isNaN(y))).toEqual([{ x: 0, y: NaN }]);
    expect(points.every(({ x }, index) => x >= (points[index - 1]?.x ?? -Infinity))).toBe(true);
  });

  it('are taken once for a view', () => {
    expect(pointsOf(relu, 'slope', view)).toBe(pointsOf(relu, 'slope', { ...view }));
    expect(pointsOf(relu, 'slope', { ...view, width: 400 })).not.toBe(pointsOf(relu, 'slope', view));
  });
});
