import type { Curve } from '../curve/curve';
import { tellingWindow } from './tellingWindow';

/** A point where a function turns. */
export interface Extremum {
  readonly kind: 'minimum' | 'maximum';
  readonly x: number;
  readonly value: number;
}

/** The points in sight where the slope goes through 0 without a jump, when they are not more than two. */
export function extremaOf(curve: Curve): readonly Extremum[] {
  const [from, to] = tellingWindow([curve]);
  const xs = Float64Array.from(
    { length: steps + 1 },
    (_, i) => from + ((to - from) * (i + 0.5)) / (steps + 1),
  );
  const slopes = curve.slopes(xs);
  const found: Extremum[] = [];
  for (let i = 0; i < steps && found.length <= atMost; i++) {
    const [a, b] = [slopes[i] ?? 0, slopes[i + 1] ?? 0];
    if (!(a * b < 0)) continue;
    const x = turningPoint(curve, xs[i] ?? 0, xs[i + 1] ?? 0);
    const isSmooth = Math.abs(curve.slope(x)) < 1e-6 * (Math.abs(a) + Math.abs(b));
    if (isSmooth) found.push({ kind: a < 0 ? 'minimum' : 'maximum', x, value: curve.value(x) });
  }
  return found.length > atMost ? [] : found;
}

const steps = 240;
const atMost = 2;

/**
 * Where the slope goes through 0 between two points with different signs, to about 12 digits: the false position method, with the
 * Illinois rule against an end that stays.
 */
function turningPoint(curve: Curve, from: number, to: number): number {
  let [low, high, below, above] = [from, to, curve.slope(from), curve.slope(to)];
  for (let round = 0; round < 60 && high - low > 1e-12 * Math.max(1, Math.abs(low)); round++) {
    const x = high - (above * (high - low)) / (above - below);
    const slope = curve.slope(x);
    if (slope === 0 || Number.isNaN(slope)) return x;
    const goesLeft = slope < 0 === above < 0;
    if (goesLeft) [high, above, below] = [x, slope, below / 2];
    else [low, below, above] = [x, slope, above / 2];
  }
  return low;
}
