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
  const even = evenly();
  const isWave = turns(curve.slopes(even)) > mostTurns;
  const [left, right] = isWave ? [nothing, nothing] : [outside(curve, -1), outside(curve, 1)];
  const breaks = [...left.breaks, ...middle, ...right.breaks].filter(
    ({ x }, i, all) => i === 0 || x !== all[i - 1]?.x,
  );
  const xs = withSides([...left.xs, ...even, ...right.xs], breaks);
  const scan = { xs, values: curve.values(xs), slopes: curve.slopes(xs), breaks };
  scans.set(curve, scan);
  return scan;
}

const scans = new WeakMap<Curve, Scan>();

/** A step of 0.02, moved by a little so that no point is a whole number, where formulas like to do something special. */
const evenly = (): Float64Array =>
  Float64Array.from({ length: steps + 1 }, (_, i) => -near + (2 * near * (i + 0.37)) / (steps + 1));

/** How often slopes go from one sign to the other. */
function turns(slopes: Float64Array): number {
  const signs = Array.from(slopes, Math.sign).filter((sign) => sign === 1 || sign === -1);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
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
function withSides(xs: readonly number[], breaks: readonly Break[]): Float64Array {
  const sides = breaks.flatMap(({ x }) => [x - gap(x), x + gap(x)]);
  const away = xs.filter((x) => breaks.every((at) => Math.abs(at.x - x) > 2 * gap(at.x)));
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
