import { patterns } from '../read/code/knownWords';
import { childrenOf, symbolsOf, type Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import type { ReadFunction } from '../read/readFunction';
import { apart, bands, grid, measure } from './grid';
import { noiseOf } from './noise';
import { isTooLarge, realFunction, type RealFunction } from './realFunction';

/** Whether an equation holds, with the x at which its sides are farthest apart. */
export interface Equation {
  readonly holds: true | false | 'approximately';
  readonly maxDifference: number;
  readonly at: number;
  readonly values: { readonly left: number; readonly right: number };
}

/**
 * Compares both sides of an equation wherever both are defined, for several values of other symbols; `≈` may be true near 0 or 1 or
 * far out only, as expansions are. Undefined where nothing can be said: too few common points, no common variable, or a condition on x rather than
 * an identity (`x^2 = 4`, `\cos x = x`).
 */
export function equationHolds(
  left: ReadFunction,
  right: ReadFunction,
  isApproximate: boolean,
): Equation | undefined {
  if (isTooLarge(left.expression) || isTooLarge(right.expression)) return undefined;
  const variable = commonVariable(left, right);
  if (variable === undefined) return undefined;
  const sides = settingsFor(left, right, variable).map((settings) => ({
    f: realFunction(left.expression, variable, settings),
    g: realFunction(right.expression, variable, settings),
    noise: [left, right].map(({ expression }) => noiseOf(expression, variable, settings)),
  }));
  const all = sides.map((side) => ({ ...side, off: offOf(side) }));
  if (all.some(({ off }) => off === undefined)) return undefined;
  const worst = all.reduce((one, other) => ((other.off ?? 0) > (one.off ?? 0) ? other : one));
  const off = worst.off ?? 0;
  // `\max(x, \alpha x)` is a leaky ReLU for every α below 1.
  if (off > bands.rounded && (all[0]?.off ?? off) < bands.equal) return undefined;
  if (off > bands.rounded && isUpToSign(left, right, worst)) return undefined;
  const isCondition =
    isIndexed(left) || (asksForInput(left, right, variable) && !claimsEvery(left, right, variable, worst));
  const mayBeLocal =
    off < nowhereFar || [left, right].some(isExpansion) || callsIn([left, right]) === 'sin tan';
  const holds = verdictOf(off, isApproximate && isRoughlyTrue(worst, mayBeLocal));
  const found = measure(worst.f, worst.g);
  if (!found || (holds === false && isCondition)) return undefined;
  const { maxDifference, at, values } = found;
  return { holds, maxDifference, at, values: { left: values.written, right: values.expected } };
}

function verdictOf(off: number, isRoughly: boolean): Equation['holds'] {
  if (off < bands.equal) return true;
  return off < bands.rounded || isRoughly ? 'approximately' : false;
}

/** `\cos y = \sqrt{1 - \sin^2 y}`: of angles the root is right where it is meant, and nobody says where that is. */
const isUpToSign = (left: ReadFunction, right: ReadFunction, { f, g, noise }: Sides): boolean =>
  /^(?:cos|sin) sqrt$/.test(callsIn([left, right])) &&
  (offOf({ f: (x) => Math.abs(f(x)), g: (x) => Math.abs(g(x)), noise }) ?? 1) < bands.rounded;

const callsIn = (sides: readonly ReadFunction[]): string =>
  sides
    .map(({ expression }) => (expression.kind === 'call' ? expression.function : ''))
    .sort()
    .join(' ');

/** Whether one side is a number, or x alone: that may be asked of x and not be said of every x. */
const asksForInput = (left: ReadFunction, right: ReadFunction, variable: string): boolean =>
  [left, right].some((side) => side.expression.kind === 'symbol' || !dependsOn(side, variable));

/**
 * What nobody asks x for: several functions together that never cross the other side, such as `\cosh^2 x + \sinh^2 x = 1`, and
 * not to become zero or a new `x =`.
 */
function claimsEvery(
  left: ReadFunction,
  { expression }: ReadFunction,
  variable: string,
  { f, g }: Sides,
): boolean {
  if (left.expression.kind === 'symbol' || (expression.kind === 'number' && expression.value === 0))
    return false;
  const differences = grid.map((x) => f(x) - g(x)).filter(Number.isFinite);
  const crosses = Math.min(...differences) < -bands.equal && Math.max(...differences) > bands.equal;
  return functionsIn(left.expression, variable) > 1 && !crosses;
}

/** How many functions and powers of the variable an expression holds. */
const functionsIn = (node: Expression, variable: string): number =>
  symbolsOf(node).includes(variable)
    ? childrenOf(node).reduce(
        (sum, child) => sum + functionsIn(child, variable),
        Number(
          node.kind === 'apply' ||
            (node.kind === 'call' && !/^(?:add|subtract|multiply|divide|negate)$/.test(node.function)),
        ),
      )
    : 0;

/** `\eta^t = \eta / \sqrt{t + 1}`: what the variable counts and no power. */
const isIndexed = ({ expression }: ReadFunction): boolean =>
  expression.kind === 'call' &&
  expression.function === 'power' &&
  expression.arguments.every(({ kind }) => kind === 'symbol');

const dependsOn = ({ expression }: ReadFunction, name: string): boolean =>
  symbolsOf(expression).includes(name);

/** The input of a side that has it, unless the other side has another. */
function commonVariable(left: ReadFunction, right: ReadFunction): string | undefined {
  const inputs = [left, right]
    .filter((side) => dependsOn(side, side.variable))
    .map(({ variable }) => variable);
  const [one, other = one] = inputs;
  if (one === undefined || one === other) return one;
  if (dependsOn(right, one)) return one;
  return dependsOn(left, other ?? one) ? other : undefined;
}

/** Positive values, for which most identities are stated. */
const samples = [
  [0.7313, 0.2437],
  [1.4171, 0.3137],
  [2.3173, -0.2113],
] as const;

function settingsFor(left: ReadFunction, right: ReadFunction, variable: string): readonly Parameters[] {
  const names = [...new Set([...symbolsOf(left.expression), ...symbolsOf(right.expression)])].filter(
    (name) => name !== variable,
  );
  if (names.length === 0) return [{}];
  return samples.map(([start, step]) =>
    Object.fromEntries(names.map((name, i) => [name, Math.abs(start + step * i)])),
  );
}

interface Sides {
  readonly f: RealFunction;
  readonly g: RealFunction;
  /** What rounding may make of each side. */
  readonly noise: readonly RealFunction[];
}

const fewest = 12;

/** The largest difference, relative to the larger side where that is above 1; undefined with too few points at which both are defined. */
function offOf(sides: Sides): number | undefined {
  const differences = grid.map((x) => offAt(sides, x)).filter((difference) => !Number.isNaN(difference));
  return differences.length < fewest ? undefined : Math.max(...differences);
}

function offAt({ f, g, noise }: Sides, x: number): number {
  const [u, v] = [f(x), g(x)];
  const rounding = 8 * noise.reduce((sum, noiseAt) => sum + noiseAt(x), 0);
  if (!Number.isFinite(u) || !Number.isFinite(v) || !(rounding < 1e-3 * Math.max(1, Math.abs(v)))) return NaN;
  return Math.abs(u - v) <= rounding ? 0 : Math.min(apart(u, v), apart(v, u));
}

/** As close as approximations are: everywhere, or better near 0 or 1, or better still in a tail. */
const regions: readonly { readonly points: readonly number[]; readonly limit: number }[] = [
  { points: grid, limit: 0.1 },
  { points: grid.filter((x) => Math.abs(x) < 0.12), limit: 0.02 },
  { points: [0.99, 1.01], limit: 0.0101 },
  { points: grid.filter((x) => x > 9), limit: 1e-3 },
  { points: grid.filter((x) => x < -9), limit: 1e-3 },
];

/** A power series or a tail: arithmetic, powers, and exponentials above the line. What else is near somewhere only is so by accident. */
function isExpansion({ expression }: ReadFunction): boolean {
  const isPlain = (node: Expression, isBelow: boolean): boolean => {
    if (node.kind === 'apply' || node.kind === 'choice') return false;
    if (node.kind !== 'call') return true;
    if (node.function === 'exp' ? isBelow : !patterns.arithmetic.test(node.function)) return false;
    return node.arguments.every((child, i) =>
      isPlain(child, isBelow || (node.function === 'divide' && i === 1)),
    );
  };
  return isPlain(expression, false);
}

/** What is nowhere farther off may be meant for near 0, as the hard swish for the swish. */
const nowhereFar = 0.2;

const isRoughlyTrue = (sides: Sides, mayBeLocal: boolean): boolean =>
  regions.some(({ points, limit }, i) => {
    if (i > 0 && !mayBeLocal) return false;
    const differences = points.map((x) => offAt(sides, x));
    const known = differences.filter((difference) => !Number.isNaN(difference));
    return known.length > 1 && Math.max(...known) < limit;
  });
