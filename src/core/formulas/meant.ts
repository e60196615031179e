import { catalogue } from '../activations/known';
import { recordFormula } from '../read/catalogueFormulas';
import { childrenOf, symbolsOf, type Expression } from '../expression/expression';
import type { Change, Identification } from '../identify/identification';
import { realFunction } from '../identify/realFunction';
import { isSymbolOf } from '../identify/symbolOf';
import { isProblem } from '../problem';
import type { ReadFunction, WrittenParameter } from '../read/readFunction';
import { saidBy } from './names';
import type { WrittenFormula } from './writtenFormula';

/**
 * Whether a function that is not what its name says was meant to be that. An everyday word (`step`, `gaussian`) means an activation of
 * one input, with nothing else unknown, that is a single change away or is made of the same functions.
 */
export function isMeantDefinition(written: WrittenFormula, { change, values }: Identification): boolean {
  const { isOrdinary, function: read, claims, language, name, hasBackward } = written;
  if (isProblem(read) || !symbolsOf(read.expression).includes(read.variable)) return false; // a stub is nobody's mistake
  if (read.parameters.some((each) => isUnfamiliar(each, claims)) || isBounded(read.expression, read, claims))
    return false;
  if (hasMoreUnknown(read, claims) || (hasBackward && isStep(read))) return false;
  if (language === 'latex' && read.expression.kind === 'symbol') return false; // tanh(x) = x where x is small
  if (isScaledCall(read.expression, claims, change) || isVariant(name?.text ?? '', change)) return false;
  if (language === 'latex' && leavesOpen(read.expression)) return false;
  if (!change && rough.test(name?.text ?? '')) return false;
  if (!isOrdinary) return true;
  if (language !== 'latex' && noiseLevel.test(name?.text ?? '')) return false;
  if (language === 'latex' && counted.test(read.variable)) return false;
  if (
    claims[0] === 'gaussian' &&
    values &&
    areasUnder.some((area) => Math.abs(values.written / values.expected - area) < 1e-3)
  )
    return false;
  if (change?.kind === 'factor' && areasUnder.some((area) => Math.abs(change.factor - area) < 1e-3))
    return false;
  return !openTo.has(change?.kind) && isLike(read, claims, change);
}

/** Whether a branch is taken by a bound that only a caller knows, and that is none of the activation's own: `where(x > threshold, x, …)`. */
function isBounded(node: Expression, read: ReadFunction, claims: readonly string[]): boolean {
  if (node.kind !== 'choice') return false;
  const asked = symbolsOf(node.test);
  const isOwn = (name: string): boolean =>
    claims.some((id) => catalogue.get(id)?.parameters.some((own) => isSymbolOf(name, own)));
  return (
    read.parameters.some((each) => isUnknown(each) && asked.includes(each.name) && !isOwn(each.name)) ||
    [node.then, node.otherwise].some((branch) => isBounded(branch, read, claims))
  );
}

/**
 * Whether the function of that name is called, of a library or of the text, and what it gives is scaled or moved: `F.elu(x) + 1`,
 * `selu(x, alpha=0.12)`. Who calls it knows what it is.
 */
function isScaledCall(node: Expression, claims: readonly string[], change?: Change): boolean {
  if (isNamed(node, claims))
    return (node.kind === 'apply' && !node.isLibrary) || (change !== undefined && !turning.has(change.kind));
  const isArithmetic = node.kind === 'call' && /^(?:add|subtract|multiply|divide)$/.test(node.function);
  return isArithmetic && node.arguments.some((part) => isScaledCall(part, claims, change));
}

function isNamed(node: Expression, claims: readonly string[]): boolean {
  const name = node.kind === 'apply' ? node.name : node.kind === 'call' ? node.function : '';
  return saidBy(name).claims.some((id) => claims.includes(id));
}

/** Changes that nobody makes on purpose. */
const turning: ReadonlySet<string> = new Set([
  'sign',
  'input sign',
  'input factor',
  'missing',
] satisfies Change['kind'][]);

/** `tanh2` in powers of two, and names that several functions have. */
const isVariant = (name: string, change?: Change): boolean => {
  switch (change?.kind) {
    case 'input factor':
      return name.endsWith('2') && Math.abs(change.factor - Math.LN2) < 1e-6;
    case 'constant': // x times the hard sigmoid of Keras
      return /^\w*hard_?swish/i.test(name) && change.written === 0.2;
    case 'other activation':
      return /^_*(?:srelu|scaled_?tanh)(?:_?fn)?$/i.test(name);
    default:
      return false;
  }
};

/** An everyday word is that with any parameters, and may be another function. */
const openTo: ReadonlySet<string | undefined> = new Set([
  'other activation',
  'parameter',
] satisfies Change['kind'][]);

/** Letters that count something or are a width, as in σ = (n + 1)/12. */
const counted = /^[dijklmnpqrN]$/;

/**
 * Whether the slope of one variable was meant: that of an activation, by its name or by what it stands beside, or of a function beside
 * it that is plainly named so and has no other unknown either. Code calls much else `grad`, `backward` and `diff`.
 */
export function isMeantSlope(
  { claims, isOrdinary, function: read, of, name, language }: WrittenFormula,
  { change }: Identification,
  isOfActivation: boolean,
): boolean {
  if (claims.some((id) => catalogue.get(id)?.kind !== 'elementwise')) return false; // of several inputs
  if (hasOwnInput(read, of, claims) || isSurrogate(of, name)) return false;
  if (!of && !isProblem(read) && hasMoreUnknown(read, claims)) return false;
  if (isOfActivation) return true;
  // The slope of a function of mathematics is a theorem: nobody scales that.
  if (language === 'latex' && everyday.has(claims[0] ?? '')) return !isProblem(read) && !hasUnknown(read);
  if (claims.length > 0 && isOrdinary) return isLike(read, claims, change);
  if (claims.length > 0)
    return (
      isProblem(read) ||
      !read.parameters.some((each) => isUnfamiliar(each, claims) && !incoming.test(each.name))
    );
  if (!of || isProblem(of.function) || isProblem(read)) return false;
  if (language === 'latex' && read.variable !== of.function.variable) return false; // of a part, or at a place
  const isPlain = language === 'latex' || plainlySlope.test(name?.text ?? '');
  return isPlain && !hasUnknown(read) && !hasUnknown(of.function);
}

/** Who says that it is near has not to be told how near. */
const rough = /fast|quick|approx|rough|cheap|pad[eé]|poly|taylor|rational|lut/i;

/** Whether more is unknown in it than the activation has parameters: `sigmoid(x, alpha)` is steeper. */
const hasMoreUnknown = ({ parameters }: ReadFunction, [claim = '']: readonly string[]): boolean =>
  parameters.filter((each) => isUnknown(each) && !incoming.test(each.name)).length >
  (catalogue.get(claim)?.parameters.length ?? 0);

/** A step with a backward pass of its own has a gradient that is none of its slope: a spike, a choice. */
const isSurrogate = (of: WrittenFormula | undefined, name: WrittenFormula['name']): boolean =>
  of !== undefined && !isProblem(of.function) && of.name?.text === name?.text && isStep(of.function);

/** Whether it is 0 on one side and 1 on the other. */
function isStep({ expression, variable }: ReadFunction): boolean {
  const f = realFunction(expression, variable, {});
  return [-9, -2, 2, 9].map(f).join() === '0,0,1,1';
}

/** `grad(actual, predicted)`, beside a function of one of them. */
function hasOwnInput(
  read: WrittenFormula['function'],
  of: WrittenFormula | undefined,
  claims: readonly string[],
): boolean {
  if (isProblem(read)) return false;
  const shared = new Set(!of || isProblem(of.function) ? [] : of.function.parameters.map(({ name }) => name));
  return read.parameters.some(
    (each) =>
      isUnfamiliar(each, [...claims, ...(of?.claims ?? [])]) &&
      !incoming.test(each.name) &&
      !shared.has(each.name),
  );
}

/** σ is a noise level or a width as often as the sigmoid. */
const noiseLevel = /^_*sig(?:ma)?(?:_?fn|_?func)?_*$/i;

const plainlySlope = /prime|deriv|^d_?f$|^dx_|_dx$/i;

function isLike(
  read: WrittenFormula['function'],
  [claim = '']: readonly string[],
  change: Change | undefined,
): boolean {
  if (isProblem(read) || hasUnknown(read) || read.expression.kind === 'symbol') return false;
  const known = catalogue.get(claim);
  if (!known || read.parameters.length > known.parameters.length) return false;
  if (everyday.has(claim)) return change !== undefined && !scaling.has(change.kind);
  const own = transcendental(recordFormula(known, known.formula));
  if (own.size === 0) return change !== undefined && !scaling.has(change.kind) && hasChoice(read.expression);
  const written = transcendental(read.expression);
  return change !== undefined || [...own].some((name) => written.has(name));
}

/** Functions of mathematics that anybody scales and shifts without a new name for it. */
const everyday: ReadonlySet<string> = new Set(['sin', 'cos', 'exponential', 'erf', 'arctan', 'sinc']);
const scaling: ReadonlySet<Change['kind']> = new Set(['factor', 'offset', 'input factor', 'extra']);

/** Factors that make the area under a bell 1: of e^(−x²/2), e^(−x²) and e^(−|x|). */
const areasUnder = [1 / Math.sqrt(2 * Math.PI), 1 / Math.sqrt(Math.PI), 1 / 2];

/** The gradient that a backward pass is given. */
const incoming = /^(?:g|gys?|dys?|grads?\w*|d_?out\w*|d[AYL]|upstream\w*|delta)$/;

/** What is neither given a number nor called as the parameters of activations are; a letter is one of an activation that has some. */
const isUnfamiliar = ({ name, default: usual }: WrittenParameter, claims: readonly string[]): boolean =>
  usual === undefined &&
  (!slopes.test(name.replace(/^.*\./, '')) ||
    (/^[abcprt]$/.test(name) && claims.every((id) => catalogue.get(id)?.parameters.length === 0)));

const slopes =
  /^(?:alpha|beta|gamma|delta|theta|tau|lambda?|lambd|lam|slope|scale|neg(?:ative)?_slope|leak\w*|thr(?:eshold)?|(?:min|max)_?val(?:ue)?|eps(?:ilon)?|[abckprt]|[α-ω])\d*_?$/i;

/** `srelu(x)` on paper: an activation of so many parameters, none of them given, is seldom the one that is meant. */
const leavesOpen = (node: Expression): boolean =>
  (node.kind === 'apply' &&
    node.arguments.length === 1 &&
    saidBy(node.name).claims.some((id) => (catalogue.get(id)?.parameters.length ?? 0) > 2)) ||
  (node.kind === 'apply' ? node.arguments : childrenOf(node)).some(leavesOpen);

/** Any line is linear and any parabola quadratic; who writes branches means a certain function. */
const hasChoice = (node: Expression): boolean => node.kind === 'choice' || childrenOf(node).some(hasChoice);

const hasUnknown = ({ parameters }: ReadFunction): boolean => parameters.some(isUnknown);

const isUnknown = ({ default: usual }: WrittenParameter): boolean => usual === undefined;

/** Names of the functions in a formula that are no arithmetic. */
function transcendental(root: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'call' && telling.test(node.function))
      found.add(
        node.function.replace(/^(exp|log).*|^(?:tan|sin|cos|sec)h$/, (_, word: string) => word ?? 'exp'),
      );
    waiting.push(...childrenOf(node));
  }
  return found;
}

const telling = /^(?:exp|log|a?(?:sin|cos|tan)h?|erf|sech|Phi)/;
