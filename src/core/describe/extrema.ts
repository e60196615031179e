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

/** Halves the interval in which the slope changes its sign, down to two adjacent numbers. */
function turningPoint(curve: Curve, from: number, to: number): number {
  const rises = curve.slope(from) > 0;
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return low;
    if (curve.slope(middle) > 0 === rises) low = middle;
    else high = middle;
  }
}
