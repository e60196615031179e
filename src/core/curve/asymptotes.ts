import type { Curve } from './curve';

/** What a curve approaches far out: a level line or a slanted one. */
export interface Asymptote {
  readonly slope: number;
  readonly intercept: number;
}

/** Where the two sides approach a straight line; undefined where one does not (a logarithm, a square, a wave). */
export function asymptotesOf(curve: Curve): {
  readonly left: Asymptote | undefined;
  readonly right: Asymptote | undefined;
} {
  return { left: asymptote(curve, -1), right: asymptote(curve, 1) };
}

function asymptote(curve: Curve, side: -1 | 1): Asymptote | undefined {
  const limit = curve.value(side * Infinity);
  if (Number.isFinite(limit)) return { slope: 0, intercept: limit };
  const rise = (distance: number): number =>
    (curve.value(2 * side * distance) - curve.value(side * distance)) / (side * distance);
  const found = settled([2 ** 22, 2 ** 24, 2 ** 26].map(rise), 1e-6);
  if (found === undefined) return undefined;
  const short = Number(found.toPrecision(8));
  const slope = Math.abs(short - found) <= 1e-9 * Math.abs(short) ? short : found; // errors count 10⁵ times in heights
  const height = (distance: number): number => curve.value(side * distance) - slope * side * distance;
  const intercept = settled([1e4, 3e4, 9e4].map(height), 1e-2);
  const around = Array.from({ length: 8 }, (_, i) => height(9e4 + 1.37 * i));
  const swings = Math.max(...around) - Math.min(...around) > 1e-3;
  return intercept === undefined || swings ? undefined : { slope, intercept };
}

/** What numbers change towards less and less, from far out to farther: what still goes like 1/x is taken off. */
function settled(
  [near = NaN, far = NaN, farthest = NaN]: readonly number[],
  tolerance: number,
): number | undefined {
  const size = Math.max(1, Math.abs(farthest));
  if (!(Math.abs(far - near) <= tolerance * size && Math.abs(farthest - far) <= tolerance * size))
    return undefined;
  const limit =
    farthest - far === 0
      ? farthest
      : farthest + ((farthest - far) * (farthest - far)) / (far - near - (farthest - far));
  const settledAt = Number.isFinite(limit) ? limit : farthest;
  const short = Number(settledAt.toPrecision(8));
  return Math.abs(short - settledAt) <= 1e-7 * tolerance * size ? short : settledAt;
}
