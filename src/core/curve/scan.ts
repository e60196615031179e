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

/** Where activations do what they do, looked at evenly. */
const near = 20;
/** How far out breaks and slopes are looked for, each decade by itself. */
const decades = [near, 200, 2000, 20000] as const;

const steps = 2000;
/** Points to a factor of 2 beyond `near`. */
const perOctave = 16;
/** How far beside a break a point stands for its side. */
const beside = 1e-9;

/** Scans once a curve, and remembers. */
export function scanOf(curve: Curve): Scan {
  const known = scans.get(curve);
  if (known) return known;
  const middle = curve.breaks(-near, near);
  const isWave = turns(curve.slopes(even)) > mostTurns;
  const [left, right] = isWave ? [nothing, nothing] : [outside(curve, -1), outside(curve, 1)];
  const breaks = [...left.breaks, ...middle, ...right.breaks].filter(
    ({ x }, i, all) => i === 0 || x !== all[i - 1]?.x,
  );
  const xs = withSides(joined(left.xs, even, right.xs), breaks);
  const scan = { xs, values: curve.values(xs), slopes: curve.slopes(xs), breaks };
  scans.set(curve, scan);
  return scan;
}

const scans = new WeakMap<Curve, Scan>();

/** A step of 0.02, moved by a little so that no point is a whole number, where formulas like to do something special. */
const even = Float64Array.from(
  { length: steps + 1 },
  (_, i) => -near + (2 * near * (i + 0.37)) / (steps + 1),
);

/** How often slopes go from one sign to the other. */
function turns(slopes: Float64Array): number {
  let count = 0;
  let last = 0;
  for (const slope of slopes) {
    const sign = slope > 0 ? 1 : slope < 0 ? -1 : 0;
    if (sign * last < 0) count++;
    if (sign !== 0) last = sign;
  }
  return count;
}

/** What turns more often than this within `near` goes on doing so, and points farther and farther apart would see it wrongly. */
const mostTurns = 4;

interface Outside {
  readonly xs: readonly number[];
  readonly breaks: readonly Break[];
}

const nothing: Outside = { xs: [], breaks: [] };

/** Points beyond `near` on one side, as far as there are breaks or the slope still changes towards what it will be. */
function outside(curve: Curve, side: -1 | 1): Outside {
  const breaks = decades
    .slice(1)
    .flatMap((to, i) => {
      const from = decades[i] ?? near;
      return side > 0 ? curve.breaks(from, to) : curve.breaks(-to, -from);
    })
    .sort((a, b) => a.x - b.x);
  const farthestBreak = Math.max(0, ...breaks.map(({ x }) => Math.abs(x)));
  const isRegular = breaks.length <= mostTurns;
  const reach = Math.max(isRegular ? 2 * farthestBreak : 0, settledAt(curve, side));
  const xs = farPoints.filter((x) => x <= reach).map((x) => side * x);
  return {
    xs: side > 0 ? xs : xs.reverse(),
    breaks: isRegular ? breaks.filter(({ x }) => Math.abs(x) > near) : [],
  };
}

const farPoints = Array.from(
  { length: perOctave * Math.log2(decades[3] / near) },
  (_, i) => near * 2 ** ((i + 0.73) / perOctave),
);

/** From where on the slope is as good as its limit; 0 where it has none, or is so all the time. */
function settledAt(curve: Curve, side: -1 | 1): number {
  const limit = curve.slope(side * 1e7);
  const slopes = curve.slopes(Float64Array.from(farPoints, (x) => side * x));
  const isSettled = (slope: number): boolean =>
    Math.abs(slope - limit) <= 1e-3 * Math.max(1, Math.abs(limit));
  if (!isSettled(slopes.at(-1) ?? NaN)) return 0;
  const last = slopes.findLastIndex((slope) => !isSettled(slope));
  return 2 * (farPoints[last] ?? 0);
}

/** The points with one on each side of every break, and none on a break. */
function withSides(xs: Float64Array, breaks: readonly Break[]): Float64Array {
  if (breaks.length === 0) return xs;
  const sides = breaks.flatMap(({ x }) => [x - gap(x), x + gap(x)]);
  const away = xs.filter((x) => breaks.every((at) => Math.abs(at.x - x) > 2 * gap(at.x)));
  return joined(away, sides).sort();
}

function joined(...parts: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(parts.reduce((count, { length }) => count + length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return all;
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

/** Whether no break lies between. */
export const isSmooth = ({ breaks }: Scan, from: number, to: number): boolean =>
  breaks.every(({ x }) => x <= from || x >= to);
