import { equationHolds, type Equation } from '../identify/equation';
import { identify } from '../identify/identify';
import type { Identification } from '../identify/identification';
import { symbolsOf } from '../expression/expression';
import { isProblem } from '../problem';
import type { ReadFunction } from '../read/readFunction';
import { rememberLast } from '../remember';
import { functionText } from './functionText';
import { isMeantDefinition } from './meant/meantDefinition';
import { isMeantSlope } from './meant/meantSlope';
import { saidBy } from './names';
import type { WrittenFormula } from './writtenFormula';

/** A formula of a text and what numbers say about it. */
export interface Judged {
  readonly written: WrittenFormula;
  /** Of what its name may claim, what it comes nearest to. */
  readonly claims?: string;
  /** What was compared; absent where the formula could not be read. */
  readonly function?: ReadFunction;
  /** Absent for equations, and where the formula could not be read. */
  readonly identification?: Identification;
  /** Absent for all but equations, and where the two sides cannot be compared. */
  readonly equation?: Equation;
}

/** Judges a formula; one that was judged before is remembered, wherever it stood. */
export function judge(written: WrittenFormula): Judged {
  const f = isProblem(written.function) ? undefined : written.function;
  const verdict = rememberVerdict(keyOf(written), () => verdictOn(written, f));
  return { ...verdict, ...(f && { function: f }), written };
}

type Verdict = Omit<Judged, 'written' | 'function'>;

/** Formulas by what they say, wherever they stand: an edit elsewhere moves them and changes nothing. */
const rememberVerdict = rememberLast<Verdict>(2000);

const keyOf = ({
  kind,
  claims,
  name,
  isAlone,
  input,
  function: read,
  of,
  right,
  language,
}: WrittenFormula): string =>
  [
    kind,
    claims.join(),
    name?.text,
    isAlone,
    input,
    isProblem(read) ? read.problem : `${functionText(read)}${read.applied?.join()}`,
    of && !isProblem(of.function) ? functionText(of.function) : '',
    right ? functionText(right) : '',
    language,
  ].join('\n');

function verdictOn(written: WrittenFormula, f: ReadFunction | undefined): Verdict {
  if (!f) return firstClaim(written);
  if (written.kind === 'equation') {
    const equation = written.right && equationHolds(f, written.right, written.isApproximate ?? false);
    return equation ? { equation } : {};
  }
  const nearest = nearestClaim(written, f);
  const { identification } = nearest;
  return !identification || isSaid(identification, written) ? nearest : { identification: unknown };
}

const firstClaim = ({ claims: [claims] }: WrittenFormula): Verdict =>
  claims === undefined ? {} : { claims };

function nearestClaim(written: WrittenFormula, f: ReadFunction): Verdict {
  const isDerivative = written.kind === 'derivative';
  const of = written.of && !isProblem(written.of.function) ? written.of.function : undefined;
  const isOfInput = f.isOfInput === true || callsItsFunction(written, f);
  const isOnPaper = written.language === 'latex';
  const hint = { isDerivative, isOfInput, isOnPaper };
  const best = bestClaim(written.claims, (claims) => identify(f, { ...hint, ...claims, ...(of && { of }) }));
  if (!of || best.identification?.verdict !== 'differs' || !isMistaken(written.of)) return best;
  // What is the slope that it is called is right, whatever stands beside it.
  const alone = bestClaim(written.claims, (claims) => identify(f, { ...hint, ...claims }));
  return isRight(alone.identification) ? alone : best;
}

function bestClaim(
  claims: readonly string[],
  identified: (hint: { readonly claims?: string }) => Identification,
): Verdict {
  if (claims.length === 0) return { identification: identified({}) };
  const [best] = claims
    .map((each) => ({ claims: each, identification: identified({ claims: each }) }))
    .sort((a, b) => distance(a.identification) - distance(b.identification));
  return best ?? {};
}

/** Whether a function is not what its name says. */
export const isMistaken = (of: WrittenFormula | undefined): boolean =>
  of?.kind === 'definition' && of.claims.length > 0 && judge(of).identification?.verdict === 'differs';

const isRight = (identification: Identification | undefined): boolean =>
  identification?.verdict === 'equal' || identification?.verdict === 'rounded';

/** `s = sigmoid(z)` in the slope of the sigmoid: z is what that is given, and not what it returns. */
const callsItsFunction = ({ of, claims }: WrittenFormula, { applied = [] }: ReadFunction): boolean => {
  if (applied.length === 0) return false;
  const known = of && judge(of).identification?.activation;
  return applied.some(
    (name) =>
      name === of?.name?.text ||
      saidBy(name).claims.some((claim) => claim === known || claims.includes(claim)),
  );
};

/** What nobody meant is not said: a slip where no activation was thought of, and everyday arithmetic of code that no name makes one. */
function isSaid(identification: Identification, written: WrittenFormula): boolean {
  const { function: read } = written;
  if (!isProblem(read) && read.isAtOne && identification.verdict !== 'differs') return false;
  if (identification.verdict === 'differs')
    return written.kind === 'derivative'
      ? isMeantSlope(written, identification, isOfActivation(written))
      : isMeantDefinition(written, identification);
  if (written.input !== undefined && isOfAnything(written.input, identification)) return false;
  if (isOrdinaryOfMany(written)) return false;
  if (written.claims.length > 0 || written.kind === 'derivative') return true;
  if ((identification.parameters['n'] ?? 0) > mostCap) return false;
  if (Object.values(identification.parameters).some(isNothing)) return false;
  if (onlyByName.has(identification.activation ?? '') && !hasCasesOfParameters(written)) return false;
  if (cuts.has(identification.activation ?? '') && counts.test(variableOf(written))) return false;
  if (!identification.isCommonplace) return true;
  if (isOfX(written)) return true;
  return written.isAlone === true && !plainArithmetic.has(identification.activation ?? '');
}

/**
 * A difference that is bent is a loss, a growth curve or a margin; of a sum or a product, what is no more than cut off somewhere is
 * layout and indices.
 */
const isOfAnything = (
  input: 'difference' | 'compound',
  { activation = '', isCommonplace }: Identification,
): boolean => input === 'difference' || isCommonplace === true || cuts.has(activation);

/** What counts places is cut off where there are none. */
const counts = /^(?:[ij]|idx|index|row|col|page|offset)$/i;

const variableOf = ({ function: read }: WrittenFormula): string => (isProblem(read) ? '' : read.variable);

const cuts: ReadonlySet<string> = new Set(['relu', 'relu-n', 'hard-tanh', 'abs']);

/** `sin(frequency, t, phase)`, by an everyday word, is a wave. */
const isOrdinaryOfMany = ({ isOrdinary, function: read, kind }: WrittenFormula): boolean =>
  kind === 'definition' &&
  isOrdinary === true &&
  !isProblem(read) &&
  read.parameters.filter((parameter) => parameter.default === undefined).length > 1;

/** What is next to 0 everywhere is like anything that small. */
const isNothing = (value: number): boolean => value !== 0 && Math.abs(value) < 1e-6;

/** Nobody caps a ReLU there: percentages and bytes are. */
const mostCap = 50;

/** Powers of any base are a soft exponential for some α. */
const onlyByName: ReadonlySet<string> = new Set(['soft-exponential']);

/** Nobody writes cases of α but who means one function by them. */
const hasCasesOfParameters = ({ function: read }: WrittenFormula): boolean =>
  !isProblem(read) &&
  read.expression.kind === 'choice' &&
  !symbolsOf(read.expression.test).includes(read.variable);

/** What stands alone as a formula may be an activation that code is full of; not what is no more than arithmetic. */
const plainArithmetic: ReadonlySet<string> = new Set(['linear', 'square', 'cube', 'abs']);

/** A backward pass that returns the slope alone, whatever gradient comes in. */
export const leavesOutGradient = (written: WrittenFormula): boolean =>
  written.kind === 'derivative' &&
  isProblem(written.function) &&
  written.function.problem === 'It leaves out the gradient that it is given' &&
  isOfActivation(written);

/** Whether the function that a slope belongs to is an activation. */
export function isOfActivation({ of }: Pick<WrittenFormula, 'of'>): boolean {
  const { verdict = 'unknown', isDerivative } = of ? (judge(of).identification ?? {}) : {};
  return (verdict === 'equal' || verdict === 'rounded') && !isDerivative;
}

/** On paper whoever defines a function of x means it: not `E = mc^2`. */
const isOfX = ({ kind, language, function: read }: WrittenFormula): boolean =>
  kind === 'definition' && language === 'latex' && !isProblem(read) && /^[xz]$/.test(read.variable);

const unknown: Identification = { verdict: 'unknown', parameters: {}, symbols: {}, isDerivative: false };

const distance = ({ verdict, maxDifference = Infinity }: Identification): number =>
  verdict === 'equal' ? 0 : verdict === 'rounded' ? Number.MIN_VALUE : maxDifference;
