import { arithmeticOf } from '../formulas/arithmetic';
import { calledWithinLimits } from './calledWithinLimits';
import type { Judged } from '../formulas/judged';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { stabilityIn } from '../formulas/stability';
import { numberText } from '../describe/numberText';
import { branching } from '../identify/match';
import { formats } from '../identify/rounding';
import { dtypes, type Dtype } from '../identify/dtype';
import { overflowsFrom } from '../identify/raises';
import { matters, type Instability } from '../identify/stability';
import type { Finding } from './finding';
import { rightForm, rightSlope } from './fixes';
import { spokenName } from '../describe/spokenName';
import { titleOf } from '../describe/title';
import type { Words } from '../describe/words';
import { childrenOf, symbol, withParts, type Expression } from '../expression/expression';
import type { FunctionName } from '../expression/functions';
import { isProblem } from '../problem';
import type { ReadFunction } from '../read/readFunction';
import { isInside } from '../span';

/** An activation that is written so that NaN, ∞ or noise comes out where the true value is an ordinary number. */
export function unstable(judged: Judged, words: Words, text: string): Finding | undefined {
  const { written, identification } = judged;
  if (!identification || !isKnown(judged) || isProblem(written.function)) return undefined;
  const { expression } = written.function;
  if (written.kind === 'expression' && isElsewhere(written, expression)) return undefined;
  if (expression.kind === 'apply' && !expression.isLibrary) return undefined; // told where that is defined
  if (written.kind === 'derivative' && isArithmetic(withoutCalled(expression))) return undefined;
  const arithmetic = mayBreak(expression) ? arithmeticOf(written, text) : undefined;
  if (!arithmetic) return undefined;
  if (written.of && isInside(written.span, written.of.span) && arithmeticOf(written.of, text)?.raises)
    return undefined; // it ended there
  const isLimited = written.kind === 'definition' && calledWithinLimits(text).has(written.name?.text ?? '');
  if (isLimited && !arithmetic.isDifferentiated) return undefined;
  const isSlope = written.kind === 'derivative' || identification.isDerivative;
  const gradient =
    arithmetic.isDifferentiated &&
    !isSlope &&
    !written.hasBackward &&
    !isRootAlone(written, written.function);
  if (arithmetic.isRewritten && rewritten.has(identification.activation ?? '')) return undefined;
  const inFormats = (formats: readonly Dtype[]): readonly Instability[] =>
    stabilityIn(judged, { gradient, dtypes: formats }).filter(
      (found) => shows(found) && comesIn(found, written),
    );
  const [usual] = inFormats([arithmetic.dtype]);
  if (!usual || (arithmetic.isRewritten && usual.throughUnusedBranch)) return undefined;
  const title = titleOf(identification.activation ?? '', identification.parameters, words.language);
  const subject =
    spokenName(written) ?? (identification.isDerivative ? words.t('the slope of {0}', title) : title);
  const others = inFormats(dtypes.filter((dtype) => dtype !== usual.dtype)).filter((each) =>
    isAlike(each, usual),
  );
  return {
    rule: 'unstable',
    span: written.kind === 'expression' ? written.span : (written.name?.span ?? written.span),
    message:
      (arithmetic.raises && raisingSentence(subject, usual, written.function, words)) ??
      sentence(subject, usual, others, words),
    fixes: (identification.isDerivative ? rightSlope : rightForm)(judged, text, words),
  };
}

/**
 * Whether something around an expression may keep from it what would break it: a test, or that its input is a difference of ordered
 * things, or that it is what a test expects; or what breaks is a function of the text, which is told where it is defined.
 */
const isElsewhere = ({ incoming, input, name }: WrittenFormula, expression: Expression): boolean =>
  input === 'difference' ||
  /expect|want|truth|numeric|correct$/i.test(name?.text ?? '') ||
  !mayBreak(withoutCalled(expression)) ||
  incoming?.().isGuarded === true;

/** The slope of a root of what vanishes far out: noise levels by a schedule, which nobody goes back through there. */
const isRootAlone = ({ kind }: WrittenFormula, { expression: root }: ReadFunction): boolean =>
  kind === 'expression' && root.kind === 'call' && root.function === 'sqrt';

/** With a symbol for each call of a function that the text defines, which is looked at by itself. */
function withoutCalled(node: Expression): Expression {
  if (node.kind === 'apply') return node.isLibrary ? withParts(node, withoutCalled) : symbol(node.name);
  return withParts(node, withoutCalled);
}

/** Whether the numbers that come in, where the text says which, reach as far. */
function comesIn({ from }: Instability, { incoming }: WrittenFormula): boolean {
  const [low, high] = incoming?.().range ?? [-Infinity, Infinity];
  return from < 0 ? low <= from : high >= from;
}

/** Sums, products and powers by a number. */
const isArithmetic = (node: Expression): boolean =>
  !mayBreak(node) ||
  (node.kind === 'call' &&
    (!mayBreak({ ...node, arguments: [] }) ||
      (node.function === 'power' && node.arguments[1]?.kind === 'number')) &&
    node.arguments.every(isArithmetic));

/** Functions that a library of symbols knows in all their spellings, and computes well. */
const rewritten: ReadonlySet<string> = new Set(['sigmoid', 'softplus', 'log-sigmoid']);

/** Whether there is anything in a formula that could: sums, products, limits and what a library computes do no harm. */
export function mayBreak(node: Expression): boolean {
  if (node.kind === 'call' && !harmless.has(node.function)) return true;
  return (node.kind === 'apply' && node.isLibrary ? node.arguments : childrenOf(node)).some(mayBreak);
}

const harmless: ReadonlySet<string> = new Set<string>([
  ...branching,
  ...(['add', 'subtract', 'multiply', 'negate', 'tanh', 'atan', 'and', 'or', 'not'] satisfies FunctionName[]),
]);

/** NaN, ∞, or a loss that shows beside numbers around 1 (half the digits of the format), at an x that somebody may meet. Which slope is returned at a kink is not judged. */
const shows = (found: Instability): boolean =>
  matters(found) &&
  (found.kind === 'nan' ||
    found.kind === 'inf' ||
    (found.what === 'value' &&
      Math.abs(found.computed - found.expected) >= Math.sqrt(formats[found.dtype].epsilon)));

/** What it should be is known: it is the activation, or its slope, and so are the numbers in it. */
const isKnown = ({ identification, function: f }: Judged): boolean =>
  f?.parameters.every(
    ({ name, default: usual }) =>
      usual !== undefined || Object.values(identification?.symbols ?? {}).includes(name),
  ) === true &&
  identification?.activation !== undefined &&
  ['equal', 'rounded'].includes(identification.verdict) &&
  identification.isCommonplace !== true;

const isAlike = (one: Instability, other: Instability): boolean =>
  one.what === other.what && one.kind === other.kind;

function sentence(subject: string, usual: Instability, others: readonly Instability[], words: Words): string {
  const { t, language } = words;
  const [gap, comma] = language === 'zh' ? ['', '，'] : [' ', ', '];
  const number = (value: number): string => numberText(value, t);
  const what = usual.what === 'value' ? subject : t('The gradient of {0}', subject);
  const values = [what, number(usual.from), usual.dtype, number(usual.expected)] as const;
  const first = firstSentence(usual.kind, values, words);
  const elsewhere = others.map(({ dtype, from }) => t('{0} in {1}', number(from), dtype)).join(comma);
  const why = usual.throughUnusedBranch
    ? [t('The branch that is not taken is computed too, and 0 · ∞ is undefined.')]
    : [];
  return [
    elsewhere === '' ? first : `${first}${gap}${t('In other formats from {0}.', elsewhere)}`,
    ...why,
  ].join(gap);
}

/** Of what is an error before it could be ∞ or NaN. */
function raisingSentence(
  subject: string,
  { from, expected, what }: Instability,
  f: ReadFunction,
  { t }: Words,
): string | undefined {
  const raised = what === 'value' ? overflowsFrom(f, from < 0 ? -1 : 1) : undefined;
  if (raised === undefined) return undefined;
  const x = numberText(raised, t);
  return x === numberText(from, t)
    ? t('{0} raises an OverflowError from x = {1}, where {2} is right.', subject, x, numberText(expected, t))
    : t('{0} raises an OverflowError from x = {1}.', subject, x);
}

function firstSentence(
  kind: Instability['kind'],
  values: readonly [string, string, string, string],
  { t }: Words,
): string {
  switch (kind) {
    case 'inf':
      return t('{0} becomes infinite from x = {1} in {2}, where {3} is right.', ...values);
    case 'nan':
      return t('{0} becomes NaN from x = {1} in {2}, where {3} is right.', ...values);
    case 'zero':
      return t('{0} becomes 0 from x = {1} in {2}, where {3} is right.', ...values);
    case 'digits':
    case 'harmless':
      return t('{0} has no correct digit from x = {1} in {2}, where {3} is right.', ...values);
  }
}
