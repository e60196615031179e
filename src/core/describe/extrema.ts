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
  const xs = Float64Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  const slopes = curve.slopes(xs);
  const found: Extremum[] = [];
  let last = 0;
  for (let i = 1; i <= steps && found.length <= atMost; i++) {
    const [a, b] = [slopes[last] ?? NaN, slopes[i] ?? NaN];
    if (b === 0) continue;
    const isTurn = a * b < 0 && i - last <= 2; // more zeros in a row are a plateau, not a point
    const turn = isTurn ? turnBetween(curve, xs[last] ?? NaN, xs[i] ?? NaN) : undefined;
    if (turn) found.push(turn);
    last = i;
  }
  return found.length > atMost ? [] : found;
}

function turnBetween(curve: Curve, from: number, to: number): Extremum | undefined {
  const x = turningPoint(curve, from, to);
  const [before, after] = [curve.slope(from), curve.slope(to)];
  const flat = 1e-6 * (Math.abs(before) + Math.abs(after));
  const isSmooth = Math.abs(curve.slope(x, -1)) < flat && Math.abs(curve.slope(x, 1)) < flat;
  return isSmooth ? { kind: before < 0 ? 'minimum' : 'maximum', x, value: curve.value(x) } : undefined;
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
