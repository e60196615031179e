import { at } from '../expression/block';
import { functionRow, functions, type FunctionName } from '../expression/functions';

/**
 * A number that is known to lie within an error of another: (high + low ± error) · 2^scale. Two float64 make it exact to about 32 digits,
 * and more where the second is much smaller, as in 1 + e⁻⁸⁰; the scale keeps e¹⁰⁰⁰ finite. What is not known at all is NaN.
 */
export interface Ball {
  readonly high: number;
  readonly low: number;
  readonly scale: number;
  readonly error: number;
}

export const exact = (x: number): Ball => ball(x, 0, 0, 0);

/** A float64 computed well, but not exactly. */
export const close = (x: number, relative: number): Ball => ball(x, 0, 0, Math.abs(x) * relative);

/** As float64: ±∞ where it is too large, and how far off it may be. */
export function plain({ high, low, scale, error }: Ball): { readonly value: number; readonly error: number } {
  return { value: scaled(high + low, scale), error: scaled(error, scale) };
}

/** Powers of two from −1074, which the engine computes slowly. */
const powers = Float64Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074));

function scaled(x: number, scale: number): number {
  if (x === 0 || scale === 0) return x;
  if (scale >= -1074 && scale <= 1023) return x * at(powers, scale + 1074);
  const half = Math.trunc(Math.max(-2147, Math.min(2046, scale)) / 2);
  return x * at(powers, half + 1074) * at(powers, Math.max(-1074, Math.min(1023, scale - half)) + 1074);
}

const unknown: Ball = { high: NaN, low: 0, scale: 0, error: 0 };
const infinite: Ball = { high: Infinity, low: 0, scale: 0, error: 0 };
/** Larger exponents stand for ∞, and for what is as good as 0. */
const farthest = 2 ** 40;
const vanishing: Ball = { high: 0, low: 0, scale: -farthest, error: 1 };

/** Sums the parts and keeps the leading one near 1. */
function ball(a: number, b: number, scale: number, error: number): Ball {
  const high = a + b;
  const low = twoSumRest(a, b, high);
  const size = Math.max(Math.abs(high), error);
  if (size === 0) return { high, low: 0, scale: 0, error: 0 };
  if (size < 1e20 && size > 1e-20) return { high, low, scale, error };
  if (!(size < Infinity) || !(error < Infinity))
    return high === Infinity || high === -Infinity ? { ...infinite, high } : unknown;
  if (scale < -farthest) return vanishing;
  const shift = Math.floor(Math.log2(size));
  return {
    high: scaled(high, -shift),
    low: scaled(low, -shift),
    scale: scale + shift,
    error: scaled(error, -shift),
  };
}

/** What float64 loses in a + b. */
const twoSumRest = (a: number, b: number, sum: number): number => {
  const part = sum - a;
  return a - (sum - part) + (b - part);
};

const unit = 2 ** -52;

export const negated = ({ high, low, scale, error }: Ball): Ball => ({
  high: -high,
  low: -low,
  scale,
  error,
});
export const sized = ({ high, low, scale, error }: Ball, by: number): Ball => ({
  high,
  low,
  scale: scale + by,
  error,
});
const center = (u: Ball): Ball =>
  u.error === 0 ? u : { high: u.high, low: u.low, scale: u.scale, error: 0 };
const widened = (u: Ball, error: number, scale: number): Ball =>
  ball(u.high, u.low, u.scale, u.error + scaled(error, scale - u.scale));

export function sum(u: Ball, v: Ball): Ball {
  if (u.high === 0 && u.error === 0) return v;
  if (v.high === 0 && v.error === 0) return u;
  const [a, b] = u.scale >= v.scale ? [u, v] : [v, u];
  const by = b.scale - a.scale;
  const factor = by === 0 ? 1 : by < -1074 ? 0 : at(powers, by + 1074);
  const [high, low] = [b.high * factor, b.low * factor];
  const first = a.high + high;
  const rest = twoSumRest(a.high, high, first);
  const lows = a.low + low;
  const all = Number.isFinite(first) ? rest + lows : 0;
  const lost = by < -900 ? 2 ** -1070 : 0;
  const rounding =
    (rest === 0 || lows === 0 ? 0 : Math.abs(all)) + (a.low === 0 || low === 0 ? 0 : Math.abs(lows));
  const error = a.error + b.error * factor + unit * rounding + lost;
  return ball(first, all, a.scale, error);
}

export const difference = (u: Ball, v: Ball): Ball => sum(u, negated(v));

export function product(u: Ball, v: Ball): Ball {
  const high = u.high * v.high;
  if (!Number.isFinite(high)) return ball(high, 0, 0, 0);
  const rest = functions.roundoff.value(u.high, v.high);
  const [left, right] = [u.high * v.low, u.low * v.high];
  const error =
    Math.abs(u.high) * v.error +
    Math.abs(v.high) * u.error +
    u.error * v.error +
    unit * 2 * (Math.abs(left) + Math.abs(right)) +
    (left === 0 && right === 0 ? 0 : unit * Math.abs(rest));
  return ball(high, rest + (left + right + u.low * v.low), u.scale + v.scale, error);
}

export function quotient(u: Ball, v: Ball): Ball {
  if (v.high === 0 || v.error >= Math.abs(v.high)) return unknown;
  if (Math.abs(v.high) === Infinity) return Math.abs(u.high) === Infinity ? unknown : vanishing;
  if (!Number.isFinite(u.high)) return ball(u.high * v.high, 0, 0, 0);
  const divisor = center(v);
  let [rest, all] = [center(u), exact(0)];
  for (let i = 0; i < 3; i++) {
    const part = ball(rest.high / v.high, 0, rest.scale - v.scale, 0);
    all = sum(all, part);
    rest = difference(rest, product(part, divisor));
  }
  const left = (Math.abs(rest.high) + rest.error) / Math.abs(v.high);
  const relative = v.error / (Math.abs(v.high) - v.error);
  const fromInput = u.error / (Math.abs(v.high) - v.error);
  const own = widened(widened(all, left, rest.scale - v.scale), fromInput, u.scale - v.scale);
  return widened(own, Math.abs(all.high) * relative, all.scale);
}

export function root(u: Ball): Ball {
  if (u.high === 0 && u.error === 0) return u;
  if (!(u.high > 2 * u.error)) return unknown;
  if (u.high === Infinity) return u;
  const odd = u.scale % 2;
  const whole = center(odd === 0 ? u : { ...u, high: u.high * 2, low: u.low * 2, scale: u.scale - 1 });
  const first = Math.sqrt(whole.high);
  let all: Ball = { high: first, low: 0, scale: whole.scale / 2, error: 0 };
  for (let i = 0; i < 2; i++) {
    const rest = difference(whole, product(center(all), center(all)));
    all = sum(all, ball(rest.high / (2 * first), 0, rest.scale - whole.scale / 2, rest.error / first));
  }
  return widened(all, (u.error / u.high) * first, whole.scale / 2);
}

const ln2: Ball = { high: Math.LN2, low: 2.3190468138462996e-17, scale: 0, error: 6e-34 };

/** 1/n! for the leading terms of the series of e^u, as far as one float64 is not enough for them. */
let factors: readonly Ball[] | undefined;
const factorOf = (n: number): Ball => {
  factors ??= [1, 1, 2, 6, 24, 120, 720].map((factorial) => quotient(exact(1), exact(factorial)));
  return factors[n] ?? exact(0);
};

/** e^u − 1: the series for u/64, then doubled by (1 + p)² − 1. */
function expm1(u: Ball): Ball {
  const { value, error } = plain(u);
  if (Math.abs(value) > 0.4) return difference(exp(u), exact(1));
  if (!(error < 0.5)) return unknown;
  const v = sized(center(u), -6);
  const x = plain(v).value;
  let tail = 0;
  for (let n = 13; n >= 8; n--) tail = (x / n) * (1 + tail);
  let series = close((1 + tail) / 5040, 2 ** -50);
  for (let n = 6; n >= 1; n--) series = sum(factorOf(n), product(v, series));
  let p = product(v, series);
  for (let i = 0; i < 6; i++) p = sum(sized(p, 1), product(p, p));
  return widened(p, 2 * u.error, u.scale);
}

function exp(u: Ball): Ball {
  const { value, error } = plain(u);
  if (u.scale > 120 && Math.abs(u.high) > u.error) return u.high > 0 ? infinite : vanishing;
  if (value - error > farthest / 2) return infinite;
  if (value + error < -farthest / 2) return vanishing;
  if (!(error < 0.5)) return unknown;
  const times = Math.round(value / Math.LN2);
  const rest = difference(center(u), product(exact(times), ln2));
  const made = sized(sum(exact(1), expm1(rest)), times);
  return widened(made, Math.abs(made.high) * 2 * error, made.scale);
}

/** The logarithm of float64, corrected once by Newton's method. */
function log(u: Ball): Ball {
  if (!(u.high > 2 * u.error)) return unknown;
  if (u.high === Infinity) return u;
  const first = exact(Math.log(u.high) + u.scale * Math.LN2);
  const off = difference(product(center(u), exp(negated(first))), exact(1));
  const squared = product(off, off);
  const series = sum(difference(off, sized(squared, -1)), quotient(product(squared, off), exact(3)));
  const made = widened(sum(first, series), Math.abs(squared.high) ** 2, 2 * squared.scale);
  return widened(made, (2 * u.error) / u.high, 0);
}

function tanh(u: Ball): Ball {
  const isNegative = u.high < 0;
  const p = expm1(sized(isNegative ? u : negated(u), 1));
  const made = quotient(p, sum(p, exact(2)));
  return isNegative ? made : negated(made);
}

function sinh(u: Ball): Ball {
  const p = expm1(u);
  return sized(sum(p, quotient(p, sum(p, exact(1)))), -1);
}

function cosh(u: Ball): Ball {
  const e = exp(u.high < 0 ? negated(u) : u);
  return sized(sum(e, quotient(exact(1), e)), -1);
}

/** A function of the table, as exact as float64 computes it. */
function asTable(name: FunctionName, u: Ball): Ball {
  const row = functionRow(name);
  const { value: x, error } = plain(u);
  if (row?.operands !== 1 || !(error < 1e-6 * Math.max(1, Math.abs(x)))) return unknown;
  const value = row.value(x);
  const slope = Number.isFinite(x) ? Math.abs(row.slope(x, value)) : 0;
  return widened(
    close(value, 2 ** -47),
    slope === 0 ? 0 : slope * 2 * (error + Math.abs(scaled(u.low, u.scale))),
    0,
  );
}

/** 1 less what is left above 0, where a function comes near 1, and the like. */
const mirrored = (whole: number, name: FunctionName, u: Ball, sign: 1 | -1): Ball =>
  difference(exact(whole), asTable(name, sign < 0 ? negated(u) : u));

/** Steps: where the operand is not known to lie on one tread, unknown. */
function step(name: FunctionName, u: Ball): Ball {
  const row = functionRow(name);
  const { value, error } = plain(u);
  if (row?.operands !== 1) return unknown;
  const results = [value - error, value, value + error].map(row.value);
  return results.every((result) => result === results[0]) ? exact(results[0] ?? NaN) : unknown;
}

const own: ReadonlyMap<string, (u: Ball) => Ball> = new Map<FunctionName, (u: Ball) => Ball>([
  ['negate', negated],
  ['abs', (u) => (u.high < 0 ? negated(u) : u)],
  ['sqrt', root],
  ['exp', exp],
  ['expm1', expm1],
  ['log', log],
  ['log1p', (u) => log(sum(exact(1), u))],
  ['log2', (u) => quotient(log(u), ln2)],
  ['log10', (u) => quotient(log(u), log(exact(10)))],
  ['tanh', tanh],
  ['sinh', sinh],
  ['cosh', cosh],
  ['sech', (u) => quotient(exact(1), cosh(u))],
  [
    'erf',
    (u) =>
      Math.abs(plain(u).value) < 0.5
        ? asTable('erf', u)
        : u.high < 0
          ? negated(mirrored(1, 'erfc', u, -1))
          : mirrored(1, 'erfc', u, 1),
  ],
  ['erfc', (u) => (u.high < 0 ? mirrored(2, 'erfc', u, -1) : asTable('erfc', u))],
  ['Phi', (u) => (u.high > 0 ? mirrored(1, 'Phi', u, -1) : asTable('Phi', u))],
  ...(['sign', 'floor', 'ceil', 'round', 'not'] as const).map(
    (name) => [name, (u: Ball) => step(name, u)] as const,
  ),
]);

/** A function of one operand. */
export const called = (name: FunctionName, u: Ball): Ball => own.get(name)?.(u) ?? asTable(name, u);

export function power(u: Ball, v: Ball): Ball {
  const { value: exponent, error } = plain(v);
  if (error === 0 && Number.isInteger(exponent) && Math.abs(exponent) <= 32) {
    let all = exact(1);
    for (let i = Math.abs(exponent); i > 0; i--) all = product(all, u);
    return exponent < 0 ? quotient(exact(1), all) : all;
  }
  if (u.high === 0 && u.error === 0) return exponent > 0 ? u : unknown;
  return exponent === 0.5 && error === 0 ? root(u) : exp(product(v, log(u)));
}

/** −1, 0 or 1 as u is smaller, equal or larger; NaN where that is not certain. */
export function compared(u: Ball, v: Ball): number {
  if (u.high === v.high && !Number.isFinite(u.high)) return NaN;
  const { high, error } = difference(u, v);
  return Math.abs(high) > error ? Math.sign(high) : high === 0 && error === 0 ? 0 : NaN;
}
