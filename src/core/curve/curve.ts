import type { Activation, Kink, Parameter } from '../activations/activation';
import { catalogue } from '../activations/known';
import { namedActivation } from '../activations/named';
import { compile, type Evaluator } from '../expression/evaluate';
import type { Side } from '../expression/instruction';
import { symbolsOf, type Expression } from '../expression/expression';
import { settle } from '../expression/settle';
import { isProblem, problem, type Problem } from '../problem';
import type { Formula, NamedFunctions } from '../read/formula';
import { readFormula } from '../read/reader';
import { restored } from '../read/stored';
import { rememberLast } from '../remember';
import { breakAt, breaksOf, type Break } from './breaks';
import type { CurveSpec } from './curveSpec';
import type { Parameters } from '../expression/parameters';

/**
 * A function of one variable that can be asked for values and slopes. Undefined points are NaN, poles ±Infinity; nothing
 * throws. At x = NaN everything is NaN; at x = ±∞ a value is the limit, NaN where there is none.
 */
export interface Curve {
  readonly spec: CurveSpec;
  /** The catalogue's record when the curve is one of its functions. */
  readonly activation?: Activation;
  /** What people read: the textbook formula. */
  readonly expression: Expression;
  /** The name of the input: `x`, or what a typed `f(t) = …` says. */
  readonly variable: string;
  /** Parameters with their ranges, those without effect for the present values left out. */
  readonly parameters: readonly Parameter[];
  /** Every parameter's value, defaults filled in. */
  readonly settings: Parameters;
  readonly value: (x: number) => number;
  /** f′(x). At a kink with side 0, the slope of the branch that the formula itself takes. */
  readonly slope: (x: number, side?: Side) => number;
  /** Limit of f from a side; f(x) itself for side 0. */
  readonly limit: (x: number, side: Side) => number;
  readonly values: (xs: Float64Array) => Float64Array;
  readonly slopes: (xs: Float64Array) => Float64Array;
  /** Where f or f′ is not continuous between two points, in order, exact to the last digit; at most 150. */
  readonly breaks: (from: number, to: number) => readonly Break[];
}

/** Which of a curve's two functions: f or f′. */
export type Part = 'value' | 'slope';

/**
 * Makes a curve from its name and numbers; what cannot be read or is not known is a problem, said in a sentence. The same spec gives the
 * same curve while it is among the last that were asked for.
 */
export const curveOf = (spec: CurveSpec): Curve | Problem =>
  rememberCurve(JSON.stringify(spec), () => makeCurve(spec));

const rememberCurve = rememberLast<Curve | Problem>(300);

function makeCurve(spec: CurveSpec): Curve | Problem {
  const unfit = Object.entries(spec.parameters).find(([, value]) => !Number.isFinite(value));
  if (unfit) return problem('{0} must be a finite number', unfit[0]);
  return spec.kind === 'activation' ? activationCurve(spec) : formulaCurve(spec);
}

function activationCurve(spec: CurveSpec & { kind: 'activation' }): Curve | Problem {
  const activation = catalogue.get(spec.id);
  if (!activation) return problem('There is no activation {0}', spec.id);
  const settings = settingsOf(activation.parameters, spec.parameters);
  const read = (formula: string): Expression => settle(recordFormula(activation, formula), 'x', settings);
  const value = compile(read(activation.stable ?? activation.formula), 'x', settings);
  const closedSlope = activation.stableSlope ?? activation.slope;
  return {
    spec,
    activation,
    expression: read(activation.formula),
    variable: 'x',
    parameters: activation.parameters.filter(({ when }) => !when || holds(when, settings)),
    settings,
    ...behaviour(value, closedSlope === undefined ? undefined : compile(read(closedSlope), 'x', settings)),
    ...(statesBreaks(activation) && { breaks: statedBreaks(activation, value, settings) }),
  };
}

/** All but maxout, whose kinks lie where its pieces happen to meet. */
const statesBreaks = ({ kind, smoothness }: Activation): boolean =>
  kind === 'elementwise' || smoothness === 'C∞';

/** The breaks that a record states, which a law compares with those that a search finds. */
function statedBreaks({ kinks }: Activation, f: Evaluator, settings: Parameters): Curve['breaks'] {
  let known: readonly Break[] | undefined;
  return (from, to) => {
    known ??= kinks
      .map((kink) => statedBreak(kink, f, settings))
      .filter((found) => found !== undefined)
      .sort((p, q) => p.x - q.x);
    return known.filter(({ x }) => from <= x && x <= to);
  };
}

/** None where the parameters make both slopes equal. */
function statedBreak(kink: Kink, f: Evaluator, settings: Parameters): Break | undefined {
  const [x, left, right] = [kink.x, kink.left, kink.right].map((formula) => constant(formula, settings));
  if (x === undefined || left === undefined || right === undefined || !Number.isFinite(x)) return undefined;
  if (kink.jump) return breakAt(f, x);
  const value = f.value(x);
  return left === right
    ? undefined
    : { kind: 'kink', x, value: { left: value, right: value }, slope: { left, right } };
}

function formulaCurve(spec: CurveSpec & { kind: 'formula' }): Curve | Problem {
  const formula =
    (spec.tree !== undefined && restored(spec.tree, activationNamed)) || formulaFrom(spec.source);
  if (isProblem(formula)) return formula;
  const variable = inputOf(formula);
  const parameters = symbolsOf(formula.expression)
    .filter((name) => name !== variable)
    .map(freeParameter);
  const settings = settingsOf(parameters, spec.parameters);
  return {
    spec,
    expression: formula.expression,
    variable,
    parameters,
    settings,
    ...behaviour(compile(formula.expression, variable, settings)),
  };
}

/**
 * The formula that is best written down in another language: the stable form of a record, unless that needs what only this program can
 * compute. Its parameters are symbols, whatever they are set to.
 */
export function bodyOf({ activation, expression }: Curve): Expression {
  if (!activation) return expression;
  const { stable, formula } = activation;
  return recordFormula(activation, stable === undefined || stable.includes('roundoff(') ? formula : stable);
}

/** Whether a condition over parameters (`a <= 1`) holds. */
export function holds(condition: string, settings: Parameters): boolean {
  return constant(condition, settings) !== 0;
}

/** The value of a formula over parameters alone (`(1 - b)/a`); NaN when it cannot be computed. */
export function constant(formula: string, settings: Parameters): number {
  const tree = formulaFrom(formula);
  return isProblem(tree) ? NaN : compile(tree.expression, '', settings).value(0);
}

type Behaviour = Pick<Curve, 'value' | 'slope' | 'limit' | 'values' | 'slopes' | 'breaks'>;

/** `closed` is f′ as a formula, which float64 computes better than the chain rule does. */
function behaviour(f: Evaluator, closed?: Evaluator): Behaviour {
  const approach = (x: number, side: Side) => f.dual(Float64Array.of(x), side);
  const limit = (x: number, side: Side): number => approach(x, side).values[0] ?? NaN;
  const chained = (x: number, side: Side): number => approach(x, side).slopes[0] ?? NaN;
  // Picture, table and words ask for the breaks of two windows in turn.
  const rememberBreaks = rememberLast<readonly Break[]>(4);
  const slope = (x: number, side: Side): number =>
    side === 0 && closed ? farSlope(closed.value, x) : atInfinity((at) => chained(at, side), x);
  return {
    value: (x) => atInfinity(f.value, x),
    slope: (x, side = 0) => slope(x, side),
    limit: (x, side) => atInfinity((at) => limit(at, side), x),
    values: (xs) => mended(xs, f.values(xs), (x) => atInfinity(f.value, x)),
    slopes: (xs) => mended(xs, closed ? closed.values(xs) : f.dual(xs, 0).slopes, (x) => slope(x, 0)),
    breaks: (from, to) => rememberBreaks(`${from} ${to}`, () => breaksOf(f, from, to)),
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

/** Given values over defaults; names that the function does not have are left out. */
function settingsOf(parameters: readonly Parameter[], given: Parameters): Parameters {
  const value = ({ name, default: usual }: Parameter): number =>
    Object.hasOwn(given, name) ? (given[name] ?? usual) : usual;
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, value(parameter)]));
}

/** A parameter of a typed formula, which says nothing about its range. */
const freeParameter = (name: string): Parameter => ({
  name,
  symbol: name,
  default: 1,
  min: -5,
  max: 5,
  step: 0.1,
  doc: '',
});

/** The input of a typed formula: x, or when x does not occur, another letter that usually is one. */
function inputOf({ variable, expression }: Formula): string {
  const symbols = symbolsOf(expression);
  if (symbols.includes(variable)) return variable;
  return ['z', 't', 'u', 'v', 's', 'y'].find((letter) => symbols.includes(letter)) ?? variable;
}

const rememberFormula = rememberLast<Formula | Problem>(2000);

/** Reads a formula, each text once. */
export function formulaFrom(source: string): Formula | Problem {
  return rememberFormula(source, () => readFormula(source, activationNamed));
}

/** Activations as functions in formulas, each computed by its stable formula where it has one. */
export const activationNamed: NamedFunctions = (name) =>
  namedActivation(name, (activation) => recordFormula(activation, activation.stable ?? activation.formula));

/** A formula of the catalogue. That every one of them can be read is a law. */
export function recordFormula({ id }: Activation, source: string): Expression {
  const formula = formulaFrom(source);
  if (isProblem(formula)) throw new Error(`${id}: ${formula.problem}`);
  return formula.expression;
}
