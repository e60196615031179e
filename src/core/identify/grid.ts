import type { RealFunction } from './realFunction';

/**
 * Where functions are compared: near 0, where most of them bend, uneven so that no jump is hit by itself (its value there is a
 * convention), −1, 0 and 1 from both sides, and far out.
 */
const positive = [
  0.001, 0.0137, 0.113, 0.2419, 0.3331, 0.4187, 0.5153, 0.6231, 0.7137, 0.8419, 0.9571, 0.999, 1.001, 1.1173,
  1.3171, 1.5713, 1.7931, 1.9371, 2.1137, 2.2411, 2.5173, 2.7013, 2.9531, 3.1371, 3.3711, 3.7193, 4.1931,
  4.7131, 5.3117, 5.8713, 6.1373, 6.7319, 7.9131, 9.7117,
];
const tails = [11.9117, 13.7731, 16.3117, 20.0117, 100.0371];

export const near: readonly number[] = [...positive, ...positive.map((x) => -x * 1.00317)];
/** What lies beyond where functions bend. */
export const far: readonly number[] = [...tails, ...tails.map((x) => -x)];
export const grid: readonly number[] = [...near, ...far];

const beyond = 1.5713;

/** The grid, and both sides of where a formula with these constants may jump. */
export function gridBeside(constants: readonly number[]): readonly number[] {
  const places = constants.filter((c) => c !== 0 && Math.abs(c) < 1e9).slice(0, 6);
  return [...grid, ...places.flatMap((c) => [c, -c].flatMap((x) => [x - 1e-5, x + 1e-5, x * beyond]))];
}

/** Other points, which settle that a function named on the grid is the same between them too. */
export const between: readonly number[] = Array.from({ length: 80 }, (_, i) => ((i - 39.63) / 40) * 11.317);

/** Bands of the largest difference; they do not overlap. */
export const bands = { equal: 1e-9, rounded: 1e-4 } as const;

/** |Δ| as verdicts see it: relative where values are above 1. */
export const apart = (written: number, expected: number): number =>
  Math.abs(written - expected) / Math.max(1, Math.abs(expected));

/**
 * The largest difference on some points, `limit` as soon as it is reached. A formula may overflow where the known function does not, so
 * points at which one is not finite are passed over, but half of them must be left; `limit` otherwise.
 */
export function distance(
  f: RealFunction,
  g: RealFunction,
  limit = Infinity,
  points: readonly number[] = grid,
): number {
  let [most, defined] = [0, 0];
  for (const x of points) {
    const written = f(x);
    if (!Number.isFinite(written)) continue;
    defined++;
    const difference = apart(written, g(x));
    if (!Number.isFinite(difference)) return limit;
    if (difference > most) most = difference;
    if (most >= limit) return limit;
  }
  return defined * 2 >= points.length ? most : limit;
}

/** How much two functions differ all in all, as a mean with no point counting for more than 1: what is nearest to a wrong formula. */
export function disagreement(f: RealFunction, g: RealFunction): number {
  let sum = 0;
  for (const x of near) {
    const difference = apart(f(x), g(x));
    sum += difference < 1 ? difference ** 0.5 : 1;
  }
  return sum / near.length;
}

/** A function that is the same everywhere, or grows evenly: it says nothing about what it is for. */
export function isStraight(f: RealFunction): boolean {
  const [a, b] = [-9.37, 8.91];
  const [fa, fb] = [f(a), f(b)];
  return distance(f, (x) => fa + ((fb - fa) * (x - a)) / (b - a), bands.equal) < bands.equal;
}

/** The largest |Δ|, where, and both values there. */
export interface Measured {
  readonly maxDifference: number;
  readonly at: number;
  readonly values: { readonly written: number; readonly expected: number };
}

const steps = 500;
const reach = 10;

/** From 0 outwards, even and with round numbers: where the largest difference is looked for. */
export const wide: readonly number[] = Array.from(
  { length: 2 * steps + 1 },
  (_, i) => (((i + 1) >> 1) * (i % 2 ? 1 : -1) * reach) / steps,
);

/**
 * The largest |Δ| on some points, between −10 and 10 as a rule, at the roundest x that shows it; farther out only where that shows
 * none, and where f is no number anywhere, beside 0. The value at a jump does not count.
 */
export function measure(f: RealFunction, g: RealFunction, points = wide): Measured | undefined {
  const difference = (x: number): number => {
    const found = Math.abs(f(x) - g(x));
    return Number.isFinite(found) ? found : -1;
  };
  const isSteady: Test = (x) => [f, g].every((h) => nearby.every((step) => apart(h(x + step), h(x)) < 1e-3));
  let [most, at] = widest(difference, isSteady, points);
  const expected = g(at);
  if (most <= bands.equal * Math.max(1, Math.abs(expected))) [most, at] = widest(difference, isSteady, grid);
  if (most < 0) {
    const x = [1, -1].find((each) => Number.isFinite(g(each)) && !Number.isFinite(f(each)));
    return x === undefined
      ? undefined
      : { maxDifference: Infinity, at: x, values: { written: f(x), expected: g(x) } };
  }
  const top = climbed(difference, at);
  const place = difference(top) < 2 * most ? top : at;
  const x = roundest(difference, isSteady, place) ?? roundest(difference, isSteady, at) ?? place;
  return { maxDifference: difference(x), at: x, values: { written: f(x), expected: g(x) } };
}

/** Whether neither function jumps there, nor ends. */
type Test = (x: number) => boolean;

const nearby = [-1e-7, 1e-7];

function widest(
  difference: RealFunction,
  isSteady: Test,
  points: readonly number[],
): [most: number, at: number] {
  let [most, at] = [-1, 0];
  for (const x of points) {
    const here = difference(x);
    if (here > most * (1 + 1e-9) && isSteady(x)) [most, at] = [here, x];
  }
  return [most, at];
}

/** The top of the hill on which a point lies, by halving steps. */
function climbed(difference: RealFunction, start: number): number {
  let [x, step] = [start, reach / steps / 2];
  for (let i = 0; i < 24; i++, step /= 2) {
    const better = [x - step, x + step].find((at) => Math.abs(at) <= reach && difference(at) > difference(x));
    if (better !== undefined) x = better;
  }
  return x;
}

/** A place with as few decimals as show all but a thousandth of the difference: the same one, or 1 or −1 beside a jump at 0. */
function roundest(difference: RealFunction, isSteady: Test, at: number): number | undefined {
  const rounded = [0, 1, 2, 3].map((digits) => Number(at.toFixed(digits)) + 0);
  rounded.splice(1, 0, Math.sign(at));
  return rounded.find((x) => difference(x) >= difference(at) * 0.999 && isSteady(x));
}
