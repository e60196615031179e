import type { Parameters } from '../expression/parameters';
import { functionOf, quickPoints, defaultsOf, type Aspect, type Candidate } from './candidate';
import { isSettled } from './families';
import { apart, bands, distance, near } from './grid';
import type { RealFunction } from './realFunction';

/** A written function with its symbols fixed, as it is compared with candidates. */
export interface Written {
  readonly f: RealFunction;
  /** Its values at the quick points. */
  readonly quick: readonly number[];
  /** Values of its parts without the variable. */
  readonly constants: readonly number[];
  /** Where it is compared. */
  readonly points: readonly number[];
  /** Whether symbols are among them. */
  readonly hasSymbols: boolean;
}

/** Parameters of a candidate and the largest difference that is left. */
export interface Solution {
  readonly parameters: Parameters;
  readonly most: number;
}

/** The parameters at which a candidate is the written function but for rounding; undefined where there are none. */
export function solve(
  candidate: Candidate,
  written: Written,
  aspect: Aspect,
  isNamed: boolean,
): Solution | undefined {
  const { activation, quick } = candidate;
  let best: Solution | undefined;
  if (quick.every((value, i) => isNear(written.quick[i], value)))
    best = checked(candidate, written, defaultsOf(activation));
  if (best && best.most < bands.equal) return best;
  if (activation.parameters.length === 0) return best;
  if (isSettled(activation) && !written.hasSymbols) return best;
  for (const values of guesses(candidate, written, aspect, isNamed)) {
    const found = refined(candidate, written, values);
    if (found && (!best || found.most < best.most)) best = found;
    if (best && best.most < bands.equal) return best;
  }
  return best;
}

/** To how many digits a first look is right. */
const roughness = 1e-6;

/** Overflow is no difference. */
const isNear = (written = NaN, value: number): boolean =>
  !Number.isFinite(written) || apart(written, value) < bands.rounded;

function checked(candidate: Candidate, { f, points }: Written, parameters: Parameters): Solution | undefined {
  const most = distance(f, functionOf(candidate, parameters), bands.rounded, points);
  return most < bands.rounded ? { parameters, most } : undefined;
}

/** What a guess leads to: with fewer digits, or as it is; after some steps of Gauss and Newton where it is not near enough. */
function refined(candidate: Candidate, written: Written, values: readonly number[]): Solution | undefined {
  if (values.some((value) => !Number.isFinite(value) || Math.abs(value) > mostParameter)) return undefined;
  const error = quickError(candidate, written, values);
  if (!(error < closeEnough)) return undefined;
  const found = error < roughness ? tidied(candidate, written, values) : undefined;
  if (found && found.most < bands.equal) return found;
  return tidied(candidate, written, polish(candidate, written, values)) ?? found;
}

function tidied(candidate: Candidate, written: Written, values: readonly number[]): Solution | undefined {
  const short = checked(candidate, written, named(candidate, values.map(tidy)));
  if (short && short.most < bands.equal) return short;
  return checked(candidate, written, named(candidate, values)) ?? short;
}

const mostParameter = 1e6;
const closeEnough = 0.02;

function quickError(candidate: Candidate, { quick }: Written, values: readonly number[]): number {
  const inputs = [NaN, ...values];
  let most = 0;
  for (let i = 0; i < quickPoints.length; i++) {
    inputs[0] = quickPoints[i] ?? NaN;
    const difference = apart(quick[i] ?? NaN, candidate.rough(inputs));
    if (Number.isFinite(difference) && difference > most) most = difference;
    if (!(most < closeEnough)) return Infinity;
  }
  return most;
}

export const named = ({ activation }: Candidate, values: readonly number[]): Parameters =>
  Object.fromEntries(activation.parameters.map(({ name, default: usual }, i) => [name, values[i] ?? usual]));

/** The shortest number that is the same to nine digits: 0.2 for 0.2000000001. */
function tidy(value: number): number {
  for (let digits = 1; digits < 12; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.abs(short - value) <= 1e-9 * Math.max(1e-3, Math.abs(value))) return short;
  }
  return value;
}

/** Parameter values to try, by a closed form where there is one; where that leaves a parameter open, every constant in the formula. */
export function* guesses(
  { activation }: Candidate,
  { f, constants }: Pick<Written, 'f' | 'constants'>,
  aspect: Aspect,
  isNamed = true,
): Iterable<readonly number[]> {
  const form = (aspect === 'value' ? forms : slopeForms).get(activation.id);
  const start = form?.(f) ?? activation.parameters.map(() => NaN);
  const open = start.filter(Number.isNaN).length;
  if (open === 0) {
    yield start;
    if (start.length === 1) for (const value of constants) yield [value];
    return;
  }
  const width = (isNamed ? widths : fewer)[open] ?? 0;
  if (width === 0) return;
  if (start.length === 1 && !isNamed) {
    for (const value of constants.slice(0, width)) yield [value];
    return;
  }
  const defaults = activation.parameters.map((parameter) => parameter.default);
  const choices = (): readonly number[] => [
    ...new Set([...constants.flatMap((value) => [value, -value]), ...constants.map((value) => 1 / value)]),
  ];
  const all = open < 3 && isNamed ? choices() : constants;
  for (const picks of combinations([...(open < 2 ? [] : [NaN]), ...all].slice(0, width), open)) {
    let next = 0;
    yield start.map((value, i) => {
      const chosen = Number.isNaN(value) ? picks[next++] : value;
      return chosen === undefined || Number.isNaN(chosen) ? (defaults[i] ?? NaN) : chosen;
    });
  }
}

/** How many values are tried for each of so many open parameters. */
const widths: readonly number[] = [0, 48, 16, 7, 4];
const fewer: readonly number[] = [0, 16, 8];

function* combinations(values: readonly number[], length: number): Iterable<readonly number[]> {
  if (length === 0) yield [];
  else
    for (const rest of combinations(values, length - 1)) for (const value of values) yield [...rest, value];
}

/** Some steps of Gauss and Newton on values of the near grid; the start where they lead nowhere. */
function polish(candidate: Candidate, written: Written, start: readonly number[]): readonly number[] {
  const wanted = targetsOf(written);
  const at = (values: readonly number[]): readonly number[] => {
    const g = functionOf(candidate, named(candidate, values));
    return wanted.map(([x, value]) => g(x) - value);
  };
  let values = start;
  for (let i = 0; i < 6; i++) {
    const residuals = at(values);
    if (i > 1 && residuals.some((residual) => Math.abs(residual) > hopeless)) return start;
    const columns = values.map((value, j) => {
      const step = 1e-6 * Math.max(1e-2, Math.abs(value));
      return at(values.with(j, value + step)).map((moved, k) => (moved - (residuals[k] ?? NaN)) / step);
    });
    const step = leastSquares(columns, residuals);
    if (!step) return start;
    values = values.map((value, j) => value - (step[j] ?? 0));
    if (step.every((change, j) => Math.abs(change) <= 1e-15 * Math.abs(values[j] ?? 0))) break;
  }
  return values;
}

/** What is still as far off after two steps will not come nearer. */
const hopeless = 0.1;

const coarse = near.filter((_, i) => i % 3 === 0);

const targets = new WeakMap<RealFunction, readonly (readonly [x: number, value: number])[]>();

/** A function's values where it is defined, computed once. */
function targetsOf({ f }: Written): readonly (readonly [x: number, value: number])[] {
  const known = targets.get(f);
  if (known) return known;
  const made = coarse.map((x) => [x, f(x)] as const).filter(([, value]) => Number.isFinite(value));
  targets.set(f, made);
  return made;
}

/** The normal equations by elimination; undefined where they have no single solution. */
function leastSquares(
  columns: readonly (readonly number[])[],
  residuals: readonly number[],
): readonly number[] | undefined {
  const dot = (u: readonly number[], v: readonly number[]): number =>
    u.reduce((sum, value, i) => sum + value * (v[i] ?? 0), 0);
  const rows = columns.map((u) => [...columns.map((v) => dot(u, v)), dot(u, residuals)]);
  for (const [i, pivot] of rows.entries()) {
    const head = pivot[i] ?? 0;
    if (!(Math.abs(head) > 1e-14)) return undefined;
    for (const [j, row] of rows.entries()) {
      const factor = (row[i] ?? 0) / head;
      if (j !== i) rows[j] = row.map((value, k) => value - factor * (pivot[k] ?? 0));
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? NaN) / (row[i] ?? NaN));
}

const logit = (y: number): number => Math.log(y / (1 - y));
const far = 100;
const farther = 1e4;
/** A straight tail's slope. */
const tail = (f: RealFunction, side: number): number => (f(side * far) - f(side * 50)) / (side * 50);
/** Where a tail of slope a meets the diagonal. */
const meeting = (f: RealFunction, side: number, a: number): number =>
  (f(side * far) - a * side * far) / (1 - a);
const ofDepth = (f: RealFunction): number => f(-1) / Math.expm1(-1);
const ofRoot = (f: RealFunction): number => 1 / f(-1) ** 2 - 1;
/** e^(−b) of a branch that falls off as a·(e^(bx) − 1). */
const decay = (f: RealFunction): number => f(-2) / f(-1) - 1;
const left = (f: RealFunction): readonly number[] => [-f(-1)];

/** Parameters in order, from values of the function; NaN for one that only constants of the formula tell. */
const forms: ReadonlyMap<string, (f: RealFunction) => readonly number[]> = new Map<
  string,
  (f: RealFunction) => readonly number[]
>([
  ['hard-sigmoid-02', (f) => [(f(0.1) - f(-0.1)) / 0.2, f(0)]],
  ['hard-tanh', (f) => [f(-far), f(far)]],
  ['lecun-tanh', (f) => [f(far), Math.atanh(f(0.5) / f(far)) * 2]],
  ['penalized-tanh', (f) => [-f(-far)]],
  ['isru', (f) => [ofRoot(f)]],
  ['soft-clipping', (f) => [Math.LN2 / f(0)]],
  ['aria2', (f) => [-Math.log2(f(0)), -2 * Math.log(f(0.5) ** (1 / Math.log2(f(0))) - 1)]],
  ['relu-n', (f) => [f(far)]],
  ['leaky-relu', left],
  ['prelu', left],
  ['threshold', (f) => [NaN, f(-far)]],
  ['star-relu', (f) => [f(1) - f(-1), f(-1)]],
  ['drelu', (f) => [-f(-far)]],
  ['frelu', (f) => [f(-far)]],
  ['srelu', (f) => [meeting(f, -1, tail(f, -1)), tail(f, -1), meeting(f, 1, tail(f, 1)), tail(f, 1)]],
  ['apl', (f) => [-tail(f, -1), -f(-far) / tail(f, -1) - far]],
  ['plu', (f) => [tail(f, 1), meeting(f, 1, tail(f, 1))]],
  ['nlrelu', (f) => [Math.expm1(f(1))]],
  ['softplus', (f) => [Math.LN2 / f(0)]],
  ['squareplus', (f) => [4 * f(0) ** 2]],
  ['smelu', (f) => [4 * f(0)]],
  ['elu', (f) => [ofDepth(f)]],
  ['selu', (f) => [ofDepth(f) / f(1), f(1)]],
  ['celu', (f) => [-f(-far)]],
  ['pelu', (f) => [-f(1) / Math.log(decay(f)), -1 / Math.log(decay(f))]],
  ['mpelu', (f) => [f(-1) / (decay(f) - 1), -Math.log(decay(f))]],
  ['isrlu', (f) => [ofRoot(f)]],
  ['swish', (f) => [10 * logit(f(0.1) * 10)]],
  ['e-swish', (f) => [f(1) * (1 + Math.exp(-1))]],
  [
    'smish',
    (f) => {
      const a = f(farther) / farther / 0.6;
      return [a, logit(Math.sqrt((1 + f(1) / a) / (1 - f(1) / a)) - 1)];
    },
  ],
  ['soft-root-sign', (f) => [f(farther), -1 / Math.log(1 / f(1) - 1 / f(farther))]],
  ['xielu', (f) => [f(2) / 2 - f(1), (f(-1) + 2 * f(1) - f(2) / 2) * Math.E, 2 * f(1) - f(2) / 2]],
  ['softshrink', (f) => [far - f(far)]],
  ['shrink', (f) => [NaN, far - f(far)]],
  ['sin', (f) => [Math.asin(f(0.02)) / 0.02]],
  ['snake', (f) => [100 * Math.acos(Math.sqrt((f(0.02) - 0.02) / (f(0.01) - 0.01)) / 2)]],
  ['soft-exponential', (f) => [f(0) > 0 ? f(0) : -Math.sqrt(1 - 2e-4 / (f(1e-4) - f(-1e-4)))]],
]);

/** The same from values of the slope. */
const slopeForms: ReadonlyMap<string, (f: RealFunction) => readonly number[]> = new Map<
  string,
  (f: RealFunction) => readonly number[]
>([
  ['srelu', (f) => [NaN, f(-far), NaN, f(far)]],
  ['star-relu', (f) => [f(1) / 2, -0.4472]],
  ['xielu', (f) => [(f(2) - f(1)) / 2, (f(-1) + f(2) - 2 * f(1)) / Math.expm1(-1), 2 * f(1) - f(2)]],
  ['soft-exponential', (f) => [f(0) === 1 ? Math.log(f(1)) : 1 / f(0) - 1 / f(1)]],
]);
