import { asymptotesOf, type Asymptote } from './asymptotes';
import type { Curve } from './curve';
import { lowest } from './lowest';
import { isSmooth, scanOf, type Scan } from './scan';
import { bendsOf, directionsOf, steepness, type Bend, type Direction, type Piece } from './stretches';
import { zerosOf } from './zeros';

/**
 * What a curve does, found by numbers and not stated by anybody: so of typed formulas as well. Everything is looked for between −20 and
 * 20, and farther out as long as there are breaks or the slope has not settled; of waves only what lies between −20 and 20. Ends at which
 * something goes on without end are infinite.
 */
export interface Features {
  /** Least and greatest value, as far as one can get towards them; infinite where f grows without bound, NaN where there is none. */
  readonly range: { readonly low: number; readonly high: number };
  /** Where f turns, at kinks too; none on a plateau. */
  readonly extrema: readonly Extremum[];
  /** Where f(x) = 0, single points only. */
  readonly roots: readonly number[];
  /** Where f(x) = x, single points only. */
  readonly fixedPoints: readonly number[];
  readonly asymptotes: { readonly left: Asymptote | undefined; readonly right: Asymptote | undefined };
  /** From left to right, with gaps where f is undefined; `level` where f′ is 0 throughout. */
  readonly monotone: readonly Piece<Direction>[];
  /** From left to right; `straight` where f″ is 0 throughout. */
  readonly convex: readonly Piece<Bend>[];
  readonly parity: 'odd' | 'even' | 'none';
  /** The largest |f′|; infinite where f jumps or gets steeper without bound. */
  readonly lipschitz: number;
}

export interface Extremum {
  readonly kind: 'minimum' | 'maximum';
  readonly x: number;
  readonly value: number;
}

/** The features of a curve, found once. */
export function featuresOf(curve: Curve): Features {
  const known = found.get(curve);
  if (known) return known;
  const features = find(curve);
  found.set(curve, features);
  return features;
}

const found = new WeakMap<Curve, Features>();

function find(curve: Curve): Features {
  const scan = scanOf(curve);
  const asymptotes = asymptotesOf(curve);
  const monotone = directionsOf(curve, scan);
  const extrema = extremaBetween(monotone, curve);
  return {
    range: rangeFound(curve, scan, extrema),
    extrema,
    roots: zerosOf(curve.value, scan, scan.values),
    fixedPoints: zerosOf(
      (x) => curve.value(x) - x,
      scan,
      scan.values.map((y, i) => y - (scan.xs[i] ?? 0)),
    ),
    asymptotes,
    monotone,
    convex: bendsOf(curve, scan),
    parity: parityFound(curve),
    lipschitz: steepest(curve, scan),
  };
}

/** Where f goes from rising to falling or back without a level stretch between, and does not jump. */
function extremaBetween(monotone: Features['monotone'], curve: Curve): readonly Extremum[] {
  return monotone.flatMap((piece, i) => {
    const before = monotone[i - 1];
    if (!before || before.is === 'level' || piece.is === 'level' || before.is === piece.is) return [];
    const x = piece.from;
    const [left, right] = [curve.limit(x, -1), curve.limit(x, 1)];
    if (!(Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left)))) return [];
    return [{ kind: piece.is === 'rising' ? 'minimum' : 'maximum', x, value: curve.value(x) } as const];
  });
}

function rangeFound(curve: Curve, { values, breaks }: Scan, extrema: readonly Extremum[]): Features['range'] {
  const ends = [-Infinity, Infinity, -1e6, 1e6].map((x) => curve.value(x));
  const limits = breaks.flatMap(({ value }) => [value.left, value.right]);
  let [low, high] = [Infinity, -Infinity];
  for (const ys of [values, ends, limits, extrema.map(({ value }) => value)])
    for (const y of ys) {
      if (y < low) low = y;
      if (y > high) high = y;
    }
  if (low > high) return { low: NaN, high: NaN };
  return swings(curve) ? { low: -Infinity, high: Infinity } : { low, high };
}

/** Whether f goes up and down ever farther, which no limit tells. */
function swings(curve: Curve): boolean {
  const reaches = [1e3, 1e5].map((decade) => {
    const ys = curve.values(Float64Array.from({ length: 256 }, (_, i) => decade + 1.37 * i));
    return { low: Math.min(...ys), high: Math.max(...ys) };
  });
  const [near, far] = reaches;
  return (
    near !== undefined &&
    far !== undefined &&
    far.low < 20 * near.low &&
    far.high > 20 * near.high &&
    near.low < 0 &&
    near.high > 0
  );
}

function parityFound(curve: Curve): Features['parity'] {
  if (parityPoints.every((x) => Number.isNaN(curve.value(x)))) return 'none';
  const same = (sign: 1 | -1): boolean =>
    parityPoints.every((x) => {
      const [here, there] = [curve.value(x), sign * curve.value(-x)];
      return Object.is(here, there) || Math.abs(here - there) <= 1e-13 * Math.max(1, Math.abs(here));
    });
  if (same(-1)) return 'odd';
  return same(1) ? 'even' : 'none';
}

const parityPoints = [0.013, 0.21, 0.7, 1.3, 2.9, 5.1, 11.7, 19.3, 47.9, 311, 2903];

/** The largest |f′|: on the scan, then to the digits beside its largest, at breaks from both sides, and far out. */
function steepest(curve: Curve, scan: Scan): number {
  const { xs, slopes, breaks } = scan;
  if (breaks.some(({ kind }) => kind === 'jump' || kind === 'pole')) return Infinity;
  let most = 0;
  for (let i = 1; i < slopes.length; i++) if (steepness(slopes[i]) > steepness(slopes[most])) most = i;
  const [from, to] = [xs[most - 1] ?? xs[most] ?? 0, xs[most + 1] ?? xs[most] ?? 0];
  const peak = isSmooth(scan, from, to)
    ? lowest((x) => -steepness(curve.slope(x)), from, to)
    : (xs[most] ?? 0);
  const sides = breaks.flatMap(({ slope }) => [slope.left, slope.right]);
  const far = [1e2, 1e3, 1e4].flatMap((x) => [steepness(curve.slope(x)), steepness(curve.slope(-x))]);
  const near = Math.max(steepness(slopes[most]), steepness(curve.slope(peak)), ...sides.map(steepness));
  const farthest = Math.max(...far);
  // Steeper by half far out than anywhere near: it goes on like that.
  return farthest > 1.5 * near ? Infinity : Math.max(near, farthest);
}
