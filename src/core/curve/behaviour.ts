import type { Activation } from '../activations/activation';
import { compile, type Evaluator } from '../expression/evaluate';
import type { Side } from '../expression/instruction';
import type { Parameters } from '../expression/parameters';
import { settle } from '../expression/settle';
import { recordFormula } from '../read/catalogueFormulas';

/** What a function of one variable can be asked for, without a search for where it breaks. */
export interface Behaviour {
  readonly value: (x: number) => number;
  /** f′(x). At a kink with side 0, the slope of the branch that the formula itself takes. */
  readonly slope: (x: number, side?: Side) => number;
  /** Limit of f from a side; f(x) itself for side 0. */
  readonly limit: (x: number, side: Side) => number;
  readonly values: (xs: Float64Array) => Float64Array;
  readonly slopes: (xs: Float64Array) => Float64Array;
}

/** An activation as it is best computed, and its slope where that has a form of its own. */
export function evaluatorsOf(
  activation: Activation,
  settings: Parameters,
): { readonly value: Evaluator; readonly slope: Evaluator | undefined } {
  const evaluator = (formula: string): Evaluator =>
    compile(settle(recordFormula(activation, formula), 'x', settings), 'x', settings);
  const slope = activation.stableSlope ?? activation.slope;
  return {
    value: evaluator(activation.stable ?? activation.formula),
    slope: slope === undefined ? undefined : evaluator(slope),
  };
}

/** `closed` is f′ as a formula, which float64 computes better than the chain rule does. */
export function behaviour(f: Evaluator, closed?: Evaluator): Behaviour {
  const approach = (x: number, side: Side) => f.dual(Float64Array.of(x), side);
  const limit = (x: number, side: Side): number => approach(x, side).values[0] ?? NaN;
  const chained = (x: number, side: Side): number => approach(x, side).slopes[0] ?? NaN;
  const slope = (x: number, side: Side): number =>
    side === 0 && closed ? farSlope(closed.value, x) : atInfinity((at) => chained(at, side), x);
  return {
    value: (x) => atInfinity(f.value, x),
    slope: (x, side = 0) => slope(x, side),
    limit: (x, side) => atInfinity((at) => limit(at, side), x),
    values: (xs) => mended(xs, f.values(xs), (x) => atInfinity(f.value, x)),
    slopes: (xs) => mended(xs, closed ? closed.values(xs) : f.dual(xs, 0).slopes, (x) => slope(x, 0)),
  };
}

/** Where an activation is as good as straight, and a closed form of its slope may meet ∞ · 0. */
const straightBeyond = 1e6;
const farOut = [Number.MAX_VALUE, 1e200, 1e100, 1e50, 1e16, 1e8];

/**
 * What a formula gives at ±∞, or, where that is ∞ · 0 or ∞/∞, its limit as far as numbers show one: they all agree, or all grow
 * with one sign. NaN at NaN.
 */
function atInfinity(f: (x: number) => number, x: number): number {
  if (Number.isNaN(x)) return NaN;
  const direct = f(x);
  if (!Number.isNaN(direct) || Number.isFinite(x)) return direct;
  const far = farOut.map((distance) => f(Math.sign(x) * distance)).filter((y) => !Number.isNaN(y));
  const [farthest = NaN] = far;
  if (far.every((y) => Math.abs(y - farthest) <= 1e-6 * Math.abs(farthest))) return farthest;
  const grows = far.every((y, i) => y * farthest > 0 && Math.abs(y) >= Math.abs(far[i + 1] ?? 0));
  return grows && Math.abs(farthest) > 1e90 ? Math.sign(farthest) * Infinity : NaN;
}

/** A closed slope of the catalogue; far out, where it cannot be computed, its limit. */
function farSlope(f: (x: number) => number, x: number): number {
  const direct = atInfinity(f, x);
  return Number.isNaN(direct) && Math.abs(x) > straightBeyond
    ? atInfinity(f, Math.sign(x) * Infinity)
    : direct;
}

/** Blocks of numbers are computed without a look at single ones: puts right those at NaN, ±∞ and far out. */
function mended(xs: Float64Array, ys: Float64Array, one: (x: number) => number): Float64Array {
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] ?? NaN;
    if (!(Math.abs(x) <= straightBeyond)) ys[i] = one(x);
  }
  return ys;
}
