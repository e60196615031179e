import type { Curve } from './curve';
import { remembering } from './memory';

/** What a function makes of a normally distributed input: E[f], E[f²], and E[f′²], which leaves jumps out. */
export interface Moments {
  readonly mean: number;
  readonly square: number;
  readonly slopeSquare: number;
}

/**
 * Moments for an input with mean 0 and this standard deviation; NaN where f is undefined with a chance that counts, and where the integral
 * diverges or cannot be told from one that does: at a pole, or when f grows nearly as fast as the density falls.
 */
export const momentsOf = (curve: Curve, deviation = 1): Moments => remembered(curve, deviation);

const remembered = remembering(integrate);

/**
 * Weights of f(σz) on the normalized Hermite polynomials, squared: the correlation that f makes of two inputs with correlation c is
 * Σ weight·cⁿ over E[f²] (Daniely, Frostig, Singer, NIPS 2016). The last weight stands for all that follow.
 */
export function hermiteWeights(curve: Curve, deviation = 1): readonly number[] {
  const { xs, weights } = nodes(curve, deviation, 4);
  const ys = curve.values(xs);
  const coefficients = new Float64Array(order);
  for (const [i, x] of xs.entries()) {
    const z = x / deviation;
    const part = (weights[i] ?? 0) * (ys[i] ?? 0);
    let [before, here] = [0, 1];
    for (let n = 0; n < order; n++) {
      coefficients[n] = (coefficients[n] ?? 0) + part * here;
      [before, here] = [here, (z * here - Math.sqrt(n) * before) / Math.sqrt(n + 1)];
    }
  }
  const squares = Array.from(coefficients, (coefficient) => coefficient * coefficient);
  const rest = momentsOf(curve, deviation).square - squares.reduce((sum, square) => sum + square, 0);
  return [...squares, Math.max(0, rest)];
}

const order = 60;

/** Integrals against the density, with twice as many panels until nothing changes: a fast wave needs many. */
function integrate(curve: Curve, deviation: number): Moments {
  let last = sums(curve, deviation, 1);
  for (let fineness = 2; fineness <= finest; fineness *= 2) {
    const next = sums(curve, deviation, fineness);
    const changed =
      differ(last.mean, next.mean) ||
      differ(last.square, next.square) ||
      differ(last.slopeSquare, next.slopeSquare);
    last = next;
    if (!changed) return last;
  }
  const before = sums(curve, deviation, finest / 2);
  const settled = (name: keyof Moments): number =>
    Math.abs(last[name] - before[name]) <= 1e-6 * Math.max(1e-9, Math.abs(last[name])) ? last[name] : NaN;
  return { mean: settled('mean'), square: settled('square'), slopeSquare: settled('slopeSquare') };
}

const finest = 16;
const differ = (a: number, b: number): boolean => Math.abs(a - b) > 1e-12 * Math.max(1, Math.abs(b));

function sums(curve: Curve, deviation: number, fineness: number): Moments {
  const { xs, weights } = nodes(curve, deviation, fineness);
  const [ys, slopes] = [curve.values(xs), curve.slopes(xs)];
  let [mean, square, slopeSquare] = [0, 0, 0];
  const far = { square: 0, slopeSquare: 0 }; // what the tails beyond nine deviations add
  for (const [i, weight] of weights.entries()) {
    const [y, slope] = [ys[i] ?? NaN, slopes[i] ?? NaN];
    mean += weight * y;
    square += weight * y * y;
    slopeSquare += weight * slope * slope;
    if (Math.abs(xs[i] ?? 0) > 9 * deviation) {
      far.square += weight * y * y;
      far.slopeSquare += weight * slope * slope;
    }
  }
  const whole = (part: number, all: number, value = all): number =>
    part <= 1e-9 * all && all < Infinity ? value : NaN;
  return {
    mean: whole(far.square, square, mean),
    square: whole(far.square, square),
    slopeSquare: whole(far.slopeSquare, slopeSquare),
  };
}

/** Gauss–Legendre points on panels between −10σ and 10σ, divided at the breaks of f; weights with the density in them. */
function nodes(
  curve: Curve,
  deviation: number,
  fineness: number,
): { readonly xs: Float64Array; readonly weights: Float64Array } {
  const reach = 10 * deviation;
  const inner = curve.breaks(-reach, reach).map(({ x }) => x);
  const ends = [-reach, ...inner.filter((x) => Math.abs(x) < reach), reach];
  const xs: number[] = [];
  const weights: number[] = [];
  for (let i = 1; i < ends.length; i++) {
    const [from, to] = [ends[i - 1] ?? 0, ends[i] ?? 0];
    const panels = Math.max(1, Math.ceil(((to - from) / deviation) * fineness));
    for (let panel = 0; panel < panels; panel++) {
      const half = (to - from) / panels / 2;
      const middle = from + (2 * panel + 1) * half;
      for (const [node, weight] of legendre) {
        const z = (middle + node * half) / deviation;
        xs.push(middle + node * half);
        weights.push(((weight * half) / deviation / Math.sqrt(2 * Math.PI)) * Math.exp((-z * z) / 2));
      }
    }
  }
  return { xs: Float64Array.from(xs), weights: Float64Array.from(weights) };
}

/** Points and weights of the ten-point rule on [−1, 1], by Newton's method on the Legendre polynomial. */
const legendre: readonly (readonly [node: number, weight: number])[] = Array.from({ length: 10 }, (_, k) => {
  let x = Math.cos((Math.PI * (k + 0.75)) / 10.5);
  let slope = 1;
  for (let round = 0; round < 20; round++) {
    let [before, here] = [1, x];
    for (let n = 2; n <= 10; n++) [before, here] = [here, ((2 * n - 1) * x * here - (n - 1) * before) / n];
    slope = (10 * (before - x * here)) / (1 - x * x);
    x -= here / slope;
  }
  return [x, 2 / ((1 - x * x) * slope * slope)];
});
