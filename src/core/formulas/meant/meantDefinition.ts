import { nameForms } from '../knownNames';
import { catalogue } from '../../activations/known';
import { childrenOf, symbolsOf, type Expression } from '../../expression/expression';
import type { Change, Identification } from '../../identify/identification';
import { isSymbolOf } from '../../identify/symbolOf';
import type { Parameters } from '../../expression/parameters';
import { defaultsOf } from '../../identify/candidate';
import { realFunction } from '../../identify/realFunction';
import { usualSettings } from '../../identify/settings';
import { isProblem } from '../../problem';
import { recordFormula } from '../../read/catalogueFormulas';
import type { ReadFunction } from '../../read/readFunction';
import { saidBy } from '../names';
import type { WrittenFormula } from '../writtenFormula';
import { isBipolar, isLike, isLipSwish, isOfKerasSwish, isStep } from './likeness';
import { hasMoreUnknown, isUnfamiliar, isUnknown } from './unknowns';

/**
 * Whether a function that is not what its name says was meant to be that. An everyday word (`step`, `gaussian`) means an activation of
 * one input, with nothing else unknown, that is a single change away or is made of the same functions.
 */
export function isMeantDefinition(written: WrittenFormula, identification: Identification): boolean {
  const { function: read } = written;
  if (isProblem(read)) return false;
  const { change, values } = identification;
  const word = (written.name?.text ?? '').replace(/\\\w+\{|[{}]/g, '');
  const isOnPaper = written.language === 'latex';
  const definition = {
    ...written,
    read,
    word,
    isOnPaper,
    isSteps: !isOnPaper && written.body === undefined,
    ...(change && { change }),
    ...(values && { values }),
  };
  const holds = (excuse: Excuse): boolean => excuse(definition);
  return !excuses.some(holds) && !(written.isOrdinary && excusesOfWords.some(holds));
}

/** A definition that differs from what its name says. */
interface Definition
  extends
    Pick<WrittenFormula, 'claims' | 'hasBackward' | 'language'>,
    Pick<Identification, 'change' | 'values'> {
  readonly read: ReadFunction;
  /** Its name; empty where it has none. */
  readonly word: string;
  /** Whether it is mathematics, which nobody computes as it stands. */
  readonly isOnPaper: boolean;
  /** Whether it is code of several statements. */
  readonly isSteps: boolean;
}

/** A reason for which it is no mistake. */
type Excuse = (definition: Definition) => boolean;

/** A stub is nobody's mistake. */
const leavesOutInput: Excuse = ({ read }) => !symbolsOf(read.expression).includes(read.variable);

/** Where several statements lead to the bare input, something was done to it that was not read. */
const isUntouched: Excuse = ({ read, isSteps }) => isSteps && isBare(read.expression);

const isBare = (node: Expression): boolean =>
  node.kind === 'symbol' || (node.kind === 'apply' && node.isLibrary !== true && isBare(node.body));

/** It takes what activations do not: `sigmoid(x, temperature_schedule)`. */
const takesOther: Excuse = ({ read, claims }) => read.parameters.some((each) => isUnfamiliar(each, claims));

const takesMore: Excuse = ({ read, claims }) => hasMoreUnknown(read, claims);

/** A branch is taken by a bound that only a caller knows, and that is none of the activation's own: `where(x > threshold, x, …)`. */
const isBounded: Excuse = ({ read, claims }) => isBoundedIn(read.expression, read, claims);

function isBoundedIn(node: Expression, read: ReadFunction, claims: readonly string[]): boolean {
  if (node.kind !== 'choice') return false;
  const asked = symbolsOf(node.test);
  const isOwn = (name: string): boolean =>
    claims.some((id) => catalogue.get(id)?.parameters.some((own) => isSymbolOf(name, own)));
  return (
    read.parameters.some((each) => isUnknown(each) && asked.includes(each.name) && !isOwn(each.name)) ||
    [node.then, node.otherwise].some((branch) => isBoundedIn(branch, read, claims))
  );
}

/** A step with a backward pass of its own, whose gradient is chosen: a spike. */
const isSpike: Excuse = ({ read, hasBackward }) => hasBackward === true && isStep(read);

/** tanh(x) = x, where x is small. */
const isLimit: Excuse = ({ read, isOnPaper }) => isOnPaper && read.expression.kind === 'symbol';

/**
 * The function of that name is called, of a library or of the text, and what it gives is scaled or moved: `F.elu(x) + 1`,
 * `selu(x, alpha=0.12)`. Who calls it knows what it is.
 */
const isScaledCall: Excuse = ({ read, claims, change }) => isScaledCallIn(read.expression, claims, change);

function isScaledCallIn(node: Expression, claims: readonly string[], change?: Change): boolean {
  if (isNamed(node, claims))
    return (node.kind === 'apply' && !node.isLibrary) || (change !== undefined && !turning.has(change.kind));
  const isArithmetic = node.kind === 'call' && /^(?:add|subtract|multiply|divide)$/.test(node.function);
  return isArithmetic && node.arguments.some((part) => isScaledCallIn(part, claims, change));
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

/** It is the activation but for parameters that stand at 1 until somebody sets them: `selu(x, alpha=1, scale=1)`. */
const isLeftToCallers: Excuse = ({ read: { parameters }, claims, change }) =>
  change?.kind === 'other activation' &&
  claims.includes(change.activation) &&
  parameters.length > 0 &&
  parameters.every(({ default: usual }) => usual === 1);

/** It is the activation where parameters that this has not are 1, 0 or without end: `sigmoid(x, beta=5)`, `elu(x, alpha=1, scale=1.5)`. */
const isScaledByCallers: Excuse = ({ read, claims: [claim = ''] }) => {
  const record = catalogue.get(claim);
  const more = read.parameters.filter(({ name }) => !record?.parameters.some((own) => isSymbolOf(name, own)));
  if (!record || more.length === 0 || more.length > 3 || more.some(isUnknown)) return false;
  const known = recordFormula(record, record.formula);
  const g = realFunction(known, 'x', defaultsOf(record));
  const usual = usualSettings(read);
  return settingsOf(more.map(({ name }) => name)).some((settings) => {
    const f = realFunction(read.expression, read.variable, { ...usual, ...settings });
    return [-2.3, -0.7, 0.4, 1.9, 12].every((x) => Math.abs(f(x) - g(x)) < 1e-9);
  });
};

/** Every way to set these to 1, 0 or ∞. */
const settingsOf = ([name, ...others]: readonly string[]): readonly Parameters[] =>
  name === undefined
    ? [{}]
    : settingsOf(others).flatMap((rest) => [1, 0, Infinity].map((value) => ({ ...rest, [name]: value })));

/** The name has two functions. */
const isOther: Excuse = ({ read, claims }) => isOfKerasSwish(read, claims);

/** `tanh2` in powers of two, `relu3` as the cube of it, a second `relu2(x, alpha)`, and names that several functions have. */
const isVariant: Excuse = ({ word, change, claims }) => {
  switch (change?.kind) {
    case 'input factor':
      return word.endsWith('2') && Math.abs(change.factor - Math.LN2) < 1e-6;
    case 'extra': {
      const [, exponent] = childrenOf(change.part);
      return exponent?.kind === 'number' && word.endsWith(`${exponent.value}`);
    }
    case 'factor':
      return (
        isLipSwish(change, claims) ||
        (change.factor === 2 && /double/i.test(word)) ||
        (change.factor === 0.5 && /half/i.test(word))
      );
    case 'other activation':
    case undefined:
      return (
        /01$|sigmoid_?kernel/i.test(word) || // between 0 and 1; a kernel of an SVM is a tanh
        /^_*(?:srelu|scaled_?tanh)(?:_?fn)?$/i.test(word) ||
        (/\d$/.test(word) && !/\d/.test(claims[0] ?? ''))
      );
    default:
      return false;
  }
};

/** Nobody makes it so steep by a slip: the sigmoid of 4.9x and the softplus of 5x, as NEAT has them. */
const isSteep: Excuse = ({ change, read }) =>
  (change?.kind === 'extra' && change.part.kind === 'number' && change.part.value > 2) ||
  (change?.kind === 'parameter' && change.name === 'b' && change.written > 2) ||
  (change?.kind === 'input factor' && change.factor > 2.5 && hasNumber(read.expression, change.factor));

/** `my_sigmoid`, or one with a gain of 10, that is moved and made steeper is somebody's own: 1/(1 + e^(−4(x − ½))). */
const isMoved: Excuse = ({ read, claims, word }) => {
  const isOwn = /^_*(?:my|own|custom)/i.test(word) || read.parameters.some(({ default: k = 1 }) => k > 2);
  if (claims[0] !== 'sigmoid' || !isOwn) return false;
  const f = realFunction(read.expression, read.variable, usualSettings(read));
  const logit = (x: number): number => Math.log(f(x) / (1 - f(x)));
  const slope = logit(1) - logit(0);
  const isLine = [-1.7, -0.4, 2.1].every((x) => Math.abs(logit(x) - logit(0) - slope * x) < 1e-6);
  return isLine && slope > 1.01 && Math.abs(logit(0)) > 1e-3;
};

const hasNumber = (node: Expression, value: number): boolean =>
  (node.kind === 'number' && Math.abs(node.value) === value) ||
  childrenOf(node).some((part) => hasNumber(part, value));

/** `srelu(x)` on paper: an activation of so many parameters, none of them given, is seldom the one that is meant. */
const leavesOpen: Excuse = ({ read, isOnPaper }) => isOnPaper && leavesOpenIn(read.expression);

const leavesOpenIn = (node: Expression): boolean =>
  (node.kind === 'apply' &&
    node.arguments.length === 1 &&
    saidBy(node.name).claims.some((id) => (catalogue.get(id)?.parameters.length ?? 0) > 2)) ||
  (node.kind === 'apply' ? node.arguments : childrenOf(node)).some(leavesOpenIn);

/** Who says that it is near has not to be told how near. */
const isRough: Excuse = ({ word, change }) =>
  (!change || (change.kind === 'other activation' && /^_*fast/i.test(word))) && nameForms.rough.test(word);

/** `func relu(v float64) bool { return v > 0 }`, where truth is no number. */
const isPredicate: Excuse = ({ read: { expression }, language }) =>
  /^(?:go|java|rust)$/.test(language) &&
  expression.kind === 'call' &&
  /^(?:smaller|larger|equal|unequal|and$|or$|not$)/.test(expression.function);

/** As others cut a line to a hard sigmoid: x and (x + 1)/2 between 0 and 1; x + ½ is (x + 3)/6 without its parentheses. */
const isUnitClip: Excuse = ({ read, claims }) =>
  claims[0]?.startsWith('hard-sigmoid') === true &&
  lines.some((line) => {
    const f = realFunction(read.expression, read.variable, usualSettings(read));
    return [-3, -0.6, -0.2, 0.3, 0.7, 2].every((x) => f(x) === Math.min(1, Math.max(0, line(x))));
  });

const lines: readonly ((x: number) => number)[] = [(x) => x, (x) => (x + 1) / 2];

/** The name promises no constants. */
const isScaledTanh: Excuse = ({ word }) => /^_*scaled_?tanh/i.test(word);

const excuses: readonly Excuse[] = [
  isPredicate,
  isUnitClip,
  isScaledTanh,
  leavesOutInput,
  isUntouched,
  takesOther,
  takesMore,
  isBounded,
  isSpike,
  isLimit,
  isScaledCall,
  isLeftToCallers,
  isScaledByCallers,
  isVariant,
  isOther,
  isSteep,
  isMoved,
  leavesOpen,
  isRough,
];

/** σ is a noise level or a width as often as the sigmoid. */
const isNoiseLevel: Excuse = ({ word, isOnPaper }) => !isOnPaper && nameForms.noiseLevel.test(word);

/** The variable counts something or is a width, as in σ = (n + 1)/12. */
const isOfCount: Excuse = ({ read, isOnPaper }) => isOnPaper && /^[dijklmnpqrN]$/.test(read.variable);

/** A step at another place is a step, and a sign may be a bit. */
const isElsewhere: Excuse = ({ read, claims }) =>
  /^(?:binary-step|sign)$/.test(claims[0] ?? '') && isStep(read);

/** `step(x)` from −1 to 1, where nothing says that it begins at 0. */
const isBipolarStep: Excuse = ({ read, claims, word }) =>
  claims[0] === 'binary-step' && !/bin|heavi|unit/i.test(word) && isBipolar(read);

/** Whether something was done, told by 1 for whatever there is: `if not ok: return False`. */
const isTruth: Excuse = ({ read, claims, isSteps }) =>
  isSteps &&
  claims[0] === 'binary-step' &&
  [-9, 0, 9].map(realFunction(read.expression, read.variable, usualSettings(read))).join() === '1,0,1';

/** A bell of which the area is 1, or one of another height and another width. */
const isDensity: Excuse = ({ claims, change, values, read }) =>
  (change?.kind === 'factor' && isAreaUnder(change.factor)) ||
  (claims[0] === 'gaussian' &&
    ((values !== undefined && isAreaUnder(values.written / values.expected)) || isBell(read)));

/** a·e^(−x²/b), with b other than 1. */
function isBell(read: ReadFunction): boolean {
  const f = realFunction(read.expression, read.variable, usualSettings(read));
  const [one = NaN, ...others] = [0.7, 1.3, 2.1].map((x) => Math.log(f(x) / f(0)) / x ** 2);
  return (
    one < 0 && Math.abs(one + 1) > 1e-6 && f(0) > 0 && others.every((each) => Math.abs(each - one) < 1e-9)
  );
}

const isAreaUnder = (factor: number): boolean => areasUnder.some((area) => Math.abs(factor - area) < 1e-3);

/** Factors that make it so for e^(−x²/2), e^(−x²) and e^(−|x|). */
const areasUnder = [1 / Math.sqrt(2 * Math.PI), 1 / Math.sqrt(Math.PI), 1 / 2];

/** e^(−t/2), of a distance that has been squared already. */
const isOfSquare: Excuse = ({ read, claims, word }) => {
  const f = realFunction(read.expression, read.variable, usualSettings(read));
  const isOne = [1, 2.5, 7].every((x) => Math.abs(f(x) - Math.exp(-x / 2)) < 1e-9);
  return claims[0] === 'gaussian' && /kernel/i.test(word) && isOne;
};

/** The word is that with any parameters, and may be another function. */
const isOpenTo: Excuse = ({ change }) => change?.kind === 'other activation' || change?.kind === 'parameter';

const isUnlike: Excuse = ({ read, claims, change }) => !isLike(read, claims, change);

/** Of everyday words. */
const excusesOfWords: readonly Excuse[] = [
  isNoiseLevel,
  isOfCount,
  isElsewhere,
  isBipolarStep,
  isTruth,
  isOfSquare,
  isDensity,
  isOpenTo,
  isUnlike,
];
