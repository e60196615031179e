import type { Break } from './breaks';
import type { Curve } from './curve';

/** A curve looked at closely enough that between neighbouring points it does one thing at most. */
export interface Scan {
  /** In order; breaks are not among them, but points close by on both sides are. */
  readonly xs: Float64Array;
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly breaks: readonly Break[];
}

/** Where activations do what they do; beyond it they are as good as their asymptotes. */
const scanned = [-20, 20] as const;

const steps = 2000;
/** How far beside a break a point stands for its side. */
const beside = 1e-9;

/** Scans once a curve, and remembers. */
export function scanOf(curve: Curve): Scan {
  const known = scans.get(curve);
  if (known) return known;
  const breaks = curve.breaks(...scanned);
  const xs = grid(breaks);
  const scan = { xs, values: curve.values(xs), slopes: curve.slopes(xs), breaks };
  scans.set(curve, scan);
  return scan;
}

const scans = new WeakMap<Curve, Scan>();

/** A step of 0.02, moved by a little so that no point is a whole number, where formulas like to do something special. */
function grid(breaks: readonly Break[]): Float64Array {
  const [from, to] = scanned;
  const even = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * (i + 0.37)) / (steps + 1));
  const sides = breaks.flatMap(({ x }) => [x - gap(x), x + gap(x)]);
  const away = even.filter((x) => breaks.every((at) => Math.abs(at.x - x) > 2 * gap(at.x)));
  return Float64Array.from([...away, ...sides]).sort();
}

const gap = (x: number): number => beside * Math.max(1, Math.abs(x));

/** Pairs of neighbouring points, without those that a break or an undefined point lies between. */
export function* neighbours({ xs, values, breaks }: Scan): Generator<readonly [number, number]> {
  let next = 0;
  for (let i = 1; i < xs.length; i++) {
    const [a, b] = [xs[i - 1] ?? NaN, xs[i] ?? NaN];
    while ((breaks[next]?.x ?? Infinity) < a) next++;
    const at = breaks[next]?.x;
    if (at !== undefined && a < at && at < b) continue;
    if (!Number.isFinite(values[i - 1]) || !Number.isFinite(values[i])) continue;
    yield [i - 1, i];
  }
}
