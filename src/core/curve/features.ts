import { asymptotesOf, type Asymptote } from './asymptotes';
import { crossing } from './crossing';
import type { Curve } from './curve';
import { neighbours, scanOf, type Scan } from './scan';

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

/** A stretch of the x axis on which one thing holds. */
export interface Piece<What> {
  readonly from: number;
  readonly to: number;
  readonly is: What;
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
    roots: crossingsOf(curve.value, scan, scan.values),
    fixedPoints: crossingsOf(
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

/**
 * Single zeros: where the sign changes, where a zero is only touched, and kinks. What is no more than rounding of x counts as 0, and
 * where that is so throughout there is no single one.
 */
function crossingsOf(h: (x: number) => number, scan: Scan, hs: Float64Array): readonly number[] {
  const { xs, breaks } = scan;
  const zeros: number[] = [];
  const sign = (x: number, y: number): number =>
    Math.abs(y) <= rounding * Math.max(1, Math.abs(x)) ? 0 : Math.sign(y);
  const isKept = (x: number): boolean =>
    [-1e-3, 1e-3].every((step) => sign(x, h(x + step)) !== 0 || Number.isNaN(h(x + step)));
  const touched = (from: number, to: number): readonly number[] => {
    const x = lowest((at) => Math.abs(h(at)), from, to);
    return Math.abs(h(x)) < 1e-12 ? [x] : [];
  };
  /** The point before those that are 0 by rounding alone, as those of x⁷ are around 0. */
  const bridged = (from: number): number => {
    let i = from;
    while (i > 0 && from - i < widest && hs[i] !== 0 && sign(xs[i] ?? 0, hs[i] ?? 0) === 0) i--;
    return i;
  };
  for (let i = 1; i < xs.length; i++) {
    const [from, to, then] = [xs[i - 1] ?? NaN, xs[i] ?? NaN, xs[i + 1] ?? NaN];
    const [a, b, c] = [hs[i - 1] ?? NaN, hs[i] ?? NaN, hs[i + 1] ?? NaN];
    const start = bridged(i - 1);
    const [begin, begun] = [xs[start] ?? NaN, hs[start] ?? NaN];
    if (sign(begin, begun) * sign(to, b) < 0 && isSmooth(scan, begin, to)) zeros.push(crossing(h, begin, to));
    else if (touches(a, b, c) && sign(from, a) * sign(then, c) !== 0 && isSmooth(scan, from, then))
      zeros.push(...touched(from, then));
    else if (start < i - 1 && sign(begin, begun) * sign(to, b) > 0 && isSmooth(scan, begin, to))
      zeros.push(...touched(begin, to));
  }
  for (const { kind, x } of breaks) if (kind === 'kink' && sign(x, h(x)) === 0 && isKept(x)) zeros.push(x);
  const plain = zeros.map((x) => (Math.abs(x) < 1e-4 && h(0) === 0 ? 0 : x)).sort((p, q) => p - q);
  return plain.filter((x, i) => i === 0 || x - (plain[i - 1] ?? 0) > 1e-6);
}

const rounding = 1e-14;
/** More points of rounding than this in a row are a stretch on which f is 0. */
const widest = 40;

/** Whether the absolute value is least in the middle, and near 0. */
const touches = (a: number, b: number, c: number): boolean =>
  a * b > 0 && b * c > 0 && Math.abs(b) < Math.abs(a) && Math.abs(b) < Math.abs(c) && Math.abs(b) < 1e-2;

/** Whether no break lies between. */
const isSmooth = ({ breaks }: Scan, from: number, to: number): boolean =>
  breaks.every(({ x }) => x <= from || x >= to);

/** The place of a minimum between two points by golden section; 0 if that is as good. */
function lowest(h: (x: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [from, to];
  for (let round = 0; round < 60; round++) {
    const [p, q] = [b - ratio * (b - a), a + ratio * (b - a)];
    if (h(p) <= h(q)) b = q;
    else a = p;
  }
  const x = (a + b) / 2;
  return from < 0 && to > 0 && h(0) <= h(x) ? 0 : x;
}

type Direction = 'rising' | 'falling' | 'level';
type Bend = 'convex' | 'concave' | 'straight';

/** Which way f goes, stretch by stretch. */
function directionsOf(curve: Curve, scan: Scan): readonly Piece<Direction>[] {
  const way = (slope: number): Direction => (slope > 0 ? 'rising' : slope < 0 ? 'falling' : 'level');
  const pieces = stretches(scan, Array.from(scan.slopes, way), (from, to, before) =>
    before === 'level' || curve.slope(to) === 0
      ? lastAs((x) => way(curve.slope(x)) === before, from, to)
      : crossing((x) => curve.slope(x), from, to),
  );
  return withoutTails(pieces, 'level', (x) => Math.abs(curve.slope(x)) < 1e-12);
}

/** Which way f bends, by how f′ changes around each point; a change of less than rounding is none. */
function bendsOf(curve: Curve, scan: Scan): readonly Piece<Bend>[] {
  const [left, right] = [-reach, reach].map((step) => curve.slopes(scan.xs.map((x) => x + step)));
  const bends = Array.from(scan.xs, (x, i) =>
    bendOf(left?.[i] ?? NaN, right?.[i] ?? NaN, isNearBreak(scan, x)),
  );
  const known = bends.map((bend, i) => bend ?? bends[i + 1] ?? bends[i - 1] ?? 'straight');
  const at = (x: number): Bend => bendOf(curve.slope(x - reach), curve.slope(x + reach), false) ?? 'straight';
  const change = (x: number): number => curve.slope(x + reach) - curve.slope(x - reach);
  const pieces = stretches(scan, known, (from, to, before) =>
    before === 'straight' || at(to) === 'straight'
      ? lastAs((x) => at(x) === before, from, to)
      : crossing(change, from, to),
  );
  return withoutTails(pieces, 'straight', (x) => Math.abs(change(x)) < 1e-6 * reach);
}

/** How far beside a point f′ is compared: f″ is known to nine digits. */
const reach = 1e-6;

function bendOf(left: number, right: number, isUnknown: boolean): Bend | undefined {
  if (isUnknown || Number.isNaN(left + right)) return undefined;
  const noise = 2e-15 * Math.max(Math.abs(left), Math.abs(right), 1e-3);
  if (Math.abs(right - left) <= noise) return 'straight';
  return right > left ? 'convex' : 'concave';
}

const isNearBreak = ({ breaks }: Scan, x: number): boolean =>
  breaks.some((at) => Math.abs(at.x - x) < 2 * reach * Math.max(1, Math.abs(x)));

/** The last point between two others at which something still holds, by bisection; with five decimals if those will do. */
function lastAs(holds: (x: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  const short = Math.round(low * 1e5) / 1e5;
  return Math.abs(short - low) <= 3 * reach ? short : low;
}

/** Stretches on which the kind of each point stays the same, divided at breaks and where `change` finds the place between two neighbours. */
function stretches<What>(
  scan: Scan,
  kinds: readonly What[],
  change: (from: number, to: number, before: What) => number,
): readonly Piece<What>[] {
  const { xs, breaks } = scan;
  const pieces: Piece<What>[] = [];
  const breakBetween = (before: number, after: number, which: 0 | -1): number | undefined =>
    breaks.filter(({ x }) => x > before && x < after).at(which)?.x;
  let from = -Infinity;
  let last: number | undefined;
  const end = (at: number, is: What | undefined): void => {
    const place = Math.abs(at) < 1e-7 ? 0 : at;
    if (is !== undefined) pieces.push({ from, to: place, is });
    from = place;
  };
  for (const [i, j] of neighbours(scan)) {
    if (last !== undefined && last !== i) {
      const [before, after] = [xs[last] ?? 0, xs[i] ?? 0];
      end(breakBetween(before, after, 0) ?? after, kinds[last]);
      from = breakBetween(before, after, -1) ?? after; // behind what is undefined, if anything is
    } else if (last === undefined && i > 0) from = breakBetween(-Infinity, xs[i] ?? 0, -1) ?? xs[i] ?? 0;
    const kind = kinds[i];
    if (kind !== undefined && kind !== kinds[j]) end(change(xs[i] ?? 0, xs[j] ?? 0, kind), kind);
    last = j;
  }
  if (last !== undefined) {
    const isEnd = last === xs.length - 1;
    end(isEnd ? Infinity : (breakBetween(xs[last] ?? 0, Infinity, 0) ?? xs[last] ?? 0), kinds[last]);
  }
  return merged(pieces);
}

/** Neighbours that say the same become one, and what lasts no longer than the search is fine is left out. */
function merged<What>(pieces: readonly Piece<What>[]): readonly Piece<What>[] {
  const result: Piece<What>[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const last = before?.to === piece.from ? before : undefined;
    const isShort = piece.to - piece.from <= shortest;
    if (last && (last.is === piece.is || isShort)) result[result.length - 1] = { ...last, to: piece.to };
    else if (!isShort) result.push(piece);
  }
  return result;
}

const shortest = 1e-5;

/**
 * What float64 calls level or straight is no stretch of its own where the function only comes ever nearer to that, before the stretch and
 * after it.
 */
function withoutTails<What>(
  pieces: readonly Piece<What>[],
  nothing: What,
  isFaint: (x: number) => boolean,
): readonly Piece<What>[] {
  const isTail = ({ from, to, is }: Piece<What>): boolean =>
    is === nothing &&
    (from === -Infinity || isFaint(from - beside)) &&
    (to === Infinity || isFaint(to + beside)) &&
    pieces.length > 1;
  const kept: Piece<What>[] = [];
  const from = pieces[0]?.from;
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (!isTail(piece)) kept.push(last || from === undefined ? piece : { ...piece, from });
    else if (last?.to === piece.from) kept[kept.length - 1] = { ...last, to: piece.to };
  }
  return merged(kept.length > 0 ? kept : pieces);
}

/** Near enough to belong to the same tail. */
const beside = 0.02;

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
  const all = [...values, ...ends, ...limits, ...extrema.map(({ value }) => value)];
  const defined = all.filter((y) => !Number.isNaN(y));
  if (defined.length === 0) return { low: NaN, high: NaN };
  const [low, high] = [Math.min(...defined), Math.max(...defined)];
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
  for (let i = 1; i < slopes.length; i++) if (size(slopes[i]) > size(slopes[most])) most = i;
  const [from, to] = [xs[most - 1] ?? xs[most] ?? 0, xs[most + 1] ?? xs[most] ?? 0];
  const peak = isSmooth(scan, from, to) ? lowest((x) => -size(curve.slope(x)), from, to) : (xs[most] ?? 0);
  const sides = breaks.flatMap(({ slope }) => [slope.left, slope.right]);
  const far = [1e2, 1e3, 1e4].flatMap((x) => [size(curve.slope(x)), size(curve.slope(-x))]);
  const near = Math.max(size(slopes[most]), size(curve.slope(peak)), ...sides.map(size));
  const farthest = Math.max(...far);
  // Steeper by half far out than anywhere near: it goes on like that.
  return farthest > 1.5 * near ? Infinity : Math.max(near, farthest);
}

const size = (slope: number | undefined): number =>
  slope === undefined || Number.isNaN(slope) ? 0 : Math.abs(slope);

/** Where |f′| is below a threshold, as stretches of the x axis: there a unit hardly learns. Ends to eight digits. */
export function saturatedOf(curve: Curve, threshold: number): readonly Piece<'saturated'>[] {
  const scan = scanOf(curve);
  const excess = (x: number): number => size(curve.slope(x)) - threshold;
  const isFlat = Array.from(scan.slopes, (slope) => size(slope) < threshold);
  return stretches(scan, isFlat, (from, to) => crossing(excess, from, to))
    .filter(({ is }) => is)
    .map(({ from, to }) => ({ from, to, is: 'saturated' }));
}
