import type { Curve } from '../src/core/curve/curve';
import { numberText } from '../src/core/describe/numberText';
import { ticks } from '../src/core/describe/ticks';
import { breaksIn } from './points';
import type { Interval } from './window';
import { t } from './words';

/** Value and slope of a function at a point, as text and as numbers to draw. */
export interface Reading {
  readonly value: string;
  /** `left | right` at a kink. */
  readonly slope: string;
  readonly y: number;
  /** Absent where there is no one tangent. */
  readonly tangent?: number;
}

export function readingAt(curve: Curve, x: number, range: Interval): Reading {
  const y = curve.value(x);
  const there = breaksIn(curve, range).find((at) => at.x === x);
  const value = numberText(y, t);
  if (there) return { value, slope: bothSlopes(there.slope), y };
  const slope = curve.slope(x);
  return { value, slope: numberText(slope, t), y, ...(Number.isFinite(slope) ? { tangent: slope } : {}) };
}

/** The x meant by a pointer: a kink or jump that is near, or the roundest number under the pixel. */
export function nearX(curves: readonly Curve[], x: number, range: Interval, width: number): number {
  const pixel = (range[1] - range[0]) / Math.max(width, 1);
  const [nearest] = curves
    .flatMap((curve) => breaksIn(curve, range))
    .map((at) => at.x)
    .filter((at) => Math.abs(at - x) <= 4 * pixel)
    .sort((one, other) => Math.abs(one - x) - Math.abs(other - x));
  return nearest ?? rounded(x, 10 ** Math.floor(Math.log10(pixel)));
}

/** The next round number to the left (−1) or right (1) of x, about a hundred to a window. */
export function steppedX(x: number, direction: -1 | 1, range: Interval): number {
  const [first = 0, second = 1] = ticks(0, range[1] - range[0], 100);
  const step = second - first;
  const moved = rounded(x, step) + direction * step;
  return Math.min(Math.max(rounded(moved, step), range[0]), range[1]);
}

/** The next kink or jump to the left or right of x. */
export function nextBreak(
  curves: readonly Curve[],
  x: number,
  direction: -1 | 1,
  range: Interval,
): number | undefined {
  const [next] = curves
    .flatMap((curve) => breaksIn(curve, range))
    .map((at) => at.x)
    .filter((at) => (at - x) * direction > 0)
    .sort((one, other) => (one - other) * direction);
  return next;
}

const bothSlopes = ({ left, right }: { readonly left: number; readonly right: number }): string =>
  left === right ? numberText(left, t) : `${numberText(left, t)} | ${numberText(right, t)}`;

const rounded = (x: number, step: number): number => Number((Math.round(x / step) * step).toPrecision(12));
