import { erf, erfc } from './erf';

/**
 * Every function and operator a formula may use: one row each. A row knows its value, its slope with respect to each
 * operand (given the operands and the value f), on which branch it is, and how it is written.
 *
 * `branch` tells the pieces of a function apart: two points with different branches may have a kink, a jump or a pole
 * between them. `limit` is the value on the way to the operand from one side, where that differs from the value there.
 */
export type FunctionRow = UnaryRow | BinaryRow;

export interface UnaryRow {
  readonly operands: 1;
  readonly value: (u: number) => number;
  readonly slope: (u: number, f: number) => number;
  readonly branch?: (u: number) => number;
  /** Value and slope as the operand comes from below (−1) or above (1). */
  readonly limit?: (u: number, side: number) => { readonly value: number; readonly slope: number };
  readonly written: Writing;
}

export interface BinaryRow {
  readonly operands: 2;
  readonly value: (u: number, v: number) => number;
  readonly slope: {
    readonly u: (u: number, v: number, f: number) => number;
    readonly v: (u: number, v: number, f: number) => number;
  };
  readonly branch?: (u: number, v: number) => number;
  readonly written: Writing;
}

/** How a row looks on paper; `print.ts` lays it out. Precedence grows with binding strength. */
export type Writing =
  | {
      readonly as: 'infix';
      readonly sign: string;
      readonly precedence: number;
      readonly associative: boolean;
    }
  | { readonly as: 'prefix'; readonly sign: string; readonly precedence: number }
  | { readonly as: 'name'; readonly name: string }
  | { readonly as: 'fraction' | 'power' | 'product' | 'root' | 'cube root' | 'exponential' }
  | { readonly as: 'fence'; readonly open: string; readonly close: string };

const truth = (holds: boolean): number => (holds ? 1 : 0);
const flat = (): number => 0;
const flatBoth = { u: flat, v: flat };
const order = (u: number, v: number): number => Math.sign(u - v) || 0;
const named = (name: string): Writing => ({ as: 'name', name });

/** A smooth function of one operand. */
const smooth = (name: string, value: UnaryRow['value'], slope: UnaryRow['slope']): UnaryRow => ({
  operands: 1,
  value,
  slope,
  written: named(name),
});

/** A function whose domain ends where `inside` is 0: undefined on the way there from outside. */
const bounded = (row: UnaryRow, inside: (u: number) => number): UnaryRow => ({
  ...row,
  branch: (u) => Math.sign(inside(u)),
  limit: (u, side) => {
    const outside = inside(u) === 0 && inside(justBeside(u, side)) < 0;
    const f = row.value(u);
    return outside ? { value: NaN, slope: NaN } : { value: f, slope: row.slope(u, f) };
  },
});

const positive = (u: number): number => u;
const withinOne = (u: number): number => (1 - u) * (1 + u);

const comparison = (sign: string, value: (u: number, v: number) => boolean): BinaryRow => ({
  operands: 2,
  value: (u, v) => truth(value(u, v)),
  slope: flatBoth,
  branch: order,
  written: { as: 'infix', sign, precedence: 3, associative: false },
});

const logical = (sign: string, precedence: number, value: (u: number, v: number) => boolean): BinaryRow => ({
  operands: 2,
  value: (u, v) => truth(value(u, v)),
  slope: flatBoth,
  written: { as: 'infix', sign, precedence, associative: true },
});

/** A step function that jumps where `value(u)` is about to change. */
const staircase = (value: (u: number) => number, written: Writing): UnaryRow => ({
  operands: 1,
  value,
  slope: flat,
  branch: (u) => 2 * value(u) + truth(u === value(u)),
  limit: (u, side) => ({ value: value(justBeside(u, side)), slope: 0 }),
  written,
});

/** A point so near u that no staircase has a step between, on the given side. */
const justBeside = (u: number, side: number): number => u + side * Math.max(Math.abs(u), 1) * 2 ** -40;

const roundHalfUp = (u: number): number => (Number.isFinite(u) ? Math.sign(u) * Math.round(Math.abs(u)) : u);

/** Dekker's product of halves (Numer. Math. 18, 1971); exact while nothing overflows or underflows, 0 where something does. */
function productRoundoff(u: number, v: number): number {
  const [uHigh, vHigh] = [upperHalf(u), upperHalf(v)];
  const [uLow, vLow] = [u - uHigh, v - vHigh];
  const lost = uLow * vLow - (u * v - uHigh * vHigh - uLow * vHigh - uHigh * vLow);
  return Number.isFinite(lost) ? lost : 0;
}

/** The leading 26 bits of a number. */
function upperHalf(u: number): number {
  const shifted = (2 ** 27 + 1) * u;
  return shifted - (shifted - u);
}

const overSqrtPi = 2 / Math.sqrt(Math.PI);

/** e^(−u²), with the part of u² that rounding loses: of e^(−30²) it decides about the last eight bits. */
const gaussian = (u: number): number =>
  Math.abs(u) < 30 ? Math.exp(-u * u) * (1 - productRoundoff(u, u)) : 0;

/** Density of the standard normal distribution. Half of u² is exact where u² is. */
const normalDensity = (u: number): number =>
  Math.abs(u) < 40 ? (Math.exp((-u * u) / 2) * (1 - productRoundoff(u, u) / 2)) / Math.sqrt(2 * Math.PI) : 0;

/**
 * Distribution function of the standard normal distribution by erfc(−u/√2)/2, where the rounding of u/√2 costs up to a thousand ulps in
 * the left tail; they are put back by the slope, from u²/2 less the square of what was computed.
 */
function normalDistribution(u: number): number {
  const v = -u * Math.SQRT1_2;
  const direct = erfc(v) / 2;
  if (!(u < -1) || u < -40) return direct;
  const lost = (u * u) / 2 - v * v + (productRoundoff(u, u) / 2 - productRoundoff(v, v));
  return direct - ((lost / (2 * v)) * Math.exp(-v * v)) / Math.sqrt(Math.PI);
}

const sech2 = (u: number): number => {
  const decay = Math.exp(-2 * Math.abs(u));
  return (4 * decay) / (1 + decay) ** 2;
};

export const functions = {
  add: {
    operands: 2,
    value: (u, v) => u + v,
    slope: { u: () => 1, v: () => 1 },
    written: { as: 'infix', sign: '+', precedence: 4, associative: true },
  },
  subtract: {
    operands: 2,
    value: (u, v) => u - v,
    slope: { u: () => 1, v: () => -1 },
    written: { as: 'infix', sign: '−', precedence: 4, associative: false },
  },
  multiply: {
    operands: 2,
    value: (u, v) => u * v,
    slope: { u: (_, v) => v, v: (u) => u },
    written: { as: 'product' },
  },
  divide: {
    operands: 2,
    value: (u, v) => u / v,
    slope: { u: (_, v) => 1 / v, v: (_u, v, f) => -f / v },
    branch: (_, v) => Math.sign(v),
    written: { as: 'fraction' },
  },
  power: {
    operands: 2,
    value: Math.pow,
    slope: {
      u: (u, v) => (v === 0 ? 0 : v * Math.pow(u, v - 1)),
      v: (u, _, f) => (u === 0 ? 0 : f * Math.log(u)),
    },
    branch: (u, v) => (Number.isInteger(v) && v >= 0 ? 0 : Math.sign(u)),
    written: { as: 'power' },
  },
  negate: {
    operands: 1,
    value: (u) => -u,
    slope: () => -1,
    written: { as: 'prefix', sign: '−', precedence: 5 },
  },
  larger: comparison('>', (u, v) => u > v),
  largerEq: comparison('≥', (u, v) => u >= v),
  smaller: comparison('<', (u, v) => u < v),
  smallerEq: comparison('≤', (u, v) => u <= v),
  equal: comparison('=', (u, v) => u === v),
  unequal: comparison('≠', (u, v) => u !== v),
  and: logical('and', 2, (u, v) => u !== 0 && v !== 0),
  or: logical('or', 1, (u, v) => u !== 0 || v !== 0),
  not: {
    operands: 1,
    value: (u) => truth(u === 0),
    slope: flat,
    written: { as: 'prefix', sign: 'not ', precedence: 5 },
  },
  max: {
    operands: 2,
    value: Math.max,
    slope: { u: (u, v) => truth(u >= v), v: (u, v) => truth(u < v) },
    branch: order,
    written: named('max'),
  },
  min: {
    operands: 2,
    value: Math.min,
    slope: { u: (u, v) => truth(u <= v), v: (u, v) => truth(u > v) },
    branch: order,
    written: named('min'),
  },
  abs: {
    operands: 1,
    value: Math.abs,
    slope: Math.sign,
    branch: Math.sign,
    limit: (u, side) => ({ value: Math.abs(u), slope: u === 0 ? side : Math.sign(u) }),
    written: { as: 'fence', open: '|', close: '|' },
  },
  sign: {
    operands: 1,
    value: Math.sign,
    slope: flat,
    branch: Math.sign,
    limit: (u, side) => ({ value: u === 0 ? side : Math.sign(u), slope: 0 }),
    written: named('sign'),
  },
  floor: staircase(Math.floor, { as: 'fence', open: '⌊', close: '⌋' }),
  ceil: staircase(Math.ceil, { as: 'fence', open: '⌈', close: '⌉' }),
  round: {
    ...staircase(roundHalfUp, named('round')),
    branch: (u: number) => 4 * roundHalfUp(u) + truth(Math.abs(u - Math.trunc(u)) === 0.5),
  },
  sqrt: bounded({ ...smooth('sqrt', Math.sqrt, (_, f) => 0.5 / f), written: { as: 'root' } }, positive),
  cbrt: { ...smooth('cbrt', Math.cbrt, (_, f) => 1 / (3 * f * f)), written: { as: 'cube root' } },
  exp: { ...smooth('exp', Math.exp, (_, f) => f), written: { as: 'exponential' } },
  expm1: smooth('expm1', Math.expm1, (u) => Math.exp(u)),
  log: bounded(
    smooth('ln', Math.log, (u) => 1 / u),
    positive,
  ),
  log2: bounded(
    smooth('log₂', Math.log2, (u) => Math.LOG2E / u),
    positive,
  ),
  log10: bounded(
    smooth('log₁₀', Math.log10, (u) => Math.LOG10E / u),
    positive,
  ),
  log1p: bounded(
    smooth('log1p', Math.log1p, (u) => 1 / (1 + u)),
    (u) => 1 + u,
  ),
  sin: smooth('sin', Math.sin, Math.cos),
  cos: smooth('cos', Math.cos, (u) => -Math.sin(u)),
  tan: {
    ...smooth('tan', Math.tan, (_, f) => 1 + f * f),
    branch: (u: number) => Math.floor(u / Math.PI + 0.5),
  },
  asin: bounded(
    smooth('arcsin', Math.asin, (u) => 1 / Math.sqrt(withinOne(u))),
    withinOne,
  ),
  acos: bounded(
    smooth('arccos', Math.acos, (u) => -1 / Math.sqrt(withinOne(u))),
    withinOne,
  ),
  atan: smooth('arctan', Math.atan, (u) => 1 / (1 + u * u)),
  sinh: smooth('sinh', Math.sinh, Math.cosh),
  cosh: smooth('cosh', Math.cosh, Math.sinh),
  tanh: smooth('tanh', Math.tanh, sech2),
  sech: smooth(
    'sech',
    (u) => 1 / Math.cosh(u),
    (u, f) => -f * Math.tanh(u),
  ),
  asinh: smooth('arsinh', Math.asinh, (u) => 1 / Math.hypot(1, u)),
  acosh: bounded(
    smooth('arcosh', Math.acosh, (u) => 1 / Math.sqrt((u - 1) * (u + 1))),
    (u) => u - 1,
  ),
  atanh: bounded(
    smooth('artanh', Math.atanh, (u) => 1 / withinOne(u)),
    withinOne,
  ),
  /** What float64 loses in u·v: the exact product minus the rounded one. Rescues u·v + w where the sum cancels. */
  roundoff: { operands: 2, value: productRoundoff, slope: flatBoth, written: named('roundoff') },
  erf: smooth('erf', erf, (u) => overSqrtPi * gaussian(u)),
  erfc: smooth('erfc', erfc, (u) => -overSqrtPi * gaussian(u)),
  Phi: smooth('Φ', normalDistribution, normalDensity),
  phi: smooth('φ', normalDensity, (u, f) => (f === 0 ? 0 : -u * f)),
} as const satisfies Record<string, FunctionRow>;

export type FunctionName = keyof typeof functions;

const rows: ReadonlyMap<string, FunctionRow> = new Map(Object.entries(functions));

/** The row of a name; `undefined` for names that are no function here, `constructor` and `__proto__` among them. */
export const functionRow = (name: string): FunctionRow | undefined => rows.get(name);

export const isFunctionName = (name: string): name is FunctionName => rows.has(name);

/** Operators of two operands that cannot be exchanged. */
export const ordered: ReadonlySet<string> = new Set<FunctionName>(['subtract', 'divide', 'power']);
