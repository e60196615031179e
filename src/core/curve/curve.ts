import type { Activation, Kink, Parameter } from '../activations/activation';
import { catalogue } from '../activations/known';
import { compile, type Evaluator } from '../expression/evaluate';
import { symbolsOf, type Expression } from '../expression/expression';
import { settle } from '../expression/settle';
import { isProblem, problem, type Problem } from '../problem';
import { activationNamed, formulaFrom, recordFormula } from '../read/catalogueFormulas';
import type { Formula } from '../read/formula';
import { restored } from '../read/stored';
import { rememberLast } from '../remember';
import { behaviour, evaluatorsOf, type Behaviour } from './behaviour';
import { breakAt, breaksOf, type Break } from './breaks';
import type { CurveSpec } from './curveSpec';
import type { Parameters } from '../expression/parameters';

/**
 * A function of one variable that can be asked for values and slopes. Undefined points are NaN, poles ±Infinity; nothing
 * throws. At x = NaN everything is NaN; at x = ±∞ a value is the limit, NaN where there is none.
 */
export interface Curve extends Behaviour {
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
  const { value, slope } = evaluatorsOf(activation, settings);
  return {
    spec,
    activation,
    expression: settle(recordFormula(activation, activation.formula), 'x', settings),
    variable: 'x',
    parameters: activation.parameters.filter(({ when }) => !when || holds(when, settings)),
    settings,
    ...behaviour(value, slope),
    breaks: statesBreaks(activation) ? statedBreaks(activation, value, settings) : foundBreaks(value),
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
  const value = compile(formula.expression, variable, settings);
  return {
    spec,
    expression: formula.expression,
    variable,
    parameters,
    settings,
    ...behaviour(value),
    breaks: foundBreaks(value),
  };
}

/** Picture, table and words ask for the breaks of two windows in turn. */
function foundBreaks(f: Evaluator): Curve['breaks'] {
  const rememberBreaks = rememberLast<readonly Break[]>(4);
  return (from, to) => rememberBreaks(`${from} ${to}`, () => breaksOf(f, from, to));
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
