import { crossing } from './crossing';
import type { Curve } from './curve';
import { neighbours, scanOf, type Scan } from './scan';

/** A stretch of the x axis on which one thing holds. */
export interface Piece<What> {
  readonly from: number;
  readonly to: number;
  readonly is: What;
}

export type Direction = 'rising' | 'falling' | 'level';
export type Bend = 'convex' | 'concave' | 'straight';

/** Which way f goes, stretch by stretch. */
export function directionsOf(curve: Curve, scan: Scan): readonly Piece<Direction>[] {
  const way = (slope: number): Direction => (slope > 0 ? 'rising' : slope < 0 ? 'falling' : 'level');
  const pieces = stretches(scan, Array.from(scan.slopes, way), (from, to, before) =>
    before === 'level' || curve.slope(to) === 0
      ? lastAs((x) => way(curve.slope(x)) === before, from, to)
      : crossing((x) => curve.slope(x), from, to),
  );
  return withoutTails(pieces, 'level', (x) => Math.abs(curve.slope(x)) < 1e-12);
}

/** Which way f bends, by how f′ changes around each point; a change of less than rounding is none. */
export function bendsOf(curve: Curve, scan: Scan): readonly Piece<Bend>[] {
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

/** Where |f′| is below a threshold, as stretches of the x axis: there a unit hardly learns. Ends to eight digits. */
export function saturatedOf(curve: Curve, threshold: number): readonly Piece<'saturated'>[] {
  const scan = scanOf(curve);
  const excess = (x: number): number => steepness(curve.slope(x)) - threshold;
  const isFlat = Array.from(scan.slopes, (slope) => steepness(slope) < threshold);
  return stretches(scan, isFlat, (from, to) => crossing(excess, from, to))
    .filter(({ is }) => is)
    .map(({ from, to }) => ({ from, to, is: 'saturated' }));
}

/** |f′|, and 0 where there is none. */
export const steepness = (slope: number | undefined): number =>
  slope === undefined || Number.isNaN(slope) ? 0 : Math.abs(slope);
