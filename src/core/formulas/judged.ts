import { catalogue } from '../activations/known';
import { childrenOf, type Expression } from '../expression/expression';
import { equationHolds, type Equation } from '../identify/equation';
import { identify } from '../identify/identify';
import type { Identification } from '../identify/identification';
import { isProblem } from '../problem';
import { slopeNamed } from '../read/code/levels';
import type { ReadFunction } from '../read/readFunction';
import { rememberLast } from '../remember';
import { functionText } from './functionText';
import { isStep } from './meant/likeness';
import { isMeantDefinition } from './meant/meantDefinition';
import { isMeantSlope } from './meant/meantSlope';
import { isTelling } from './meant/telling';
import { saidBy } from './names';
import { withReplaced } from './replacedCalls';
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
  isHedged,
  isApproximate,
  body,
}: WrittenFormula): string =>
  [
    kind,
    claims.join(),
    name?.text,
    isAlone,
    input,
    isProblem(read) ? read.problem : `${functionText(read)}${read.applied?.join()}`,
    ...(of && !isProblem(of.function)
      ? [functionText(of.function), of.kind, of.claims.join(), of.isApproximate]
      : []),
    right ? functionText(right) : '',
    language,
    isHedged,
    isApproximate,
    body === undefined,
  ].join('\n');

function verdictOn(written: WrittenFormula, f: ReadFunction | undefined): Verdict {
  if (!f) return firstClaim(written);
  if (written.kind === 'equation') {
    const equation = written.right && equationHolds(f, written.right, written.isApproximate ?? false);
    const isOpen =
      equation?.holds === false &&
      (written.isHedged === true ||
        leavesParametersOpen(f, written.right) ||
        leavesParametersOpen(written.right, f));
    return equation && !isOpen ? { equation } : {};
  }
  const nearest = nearestClaim(written, f);
  const { identification } = nearest;
  const near = identification && asApproximation(identification, written);
  if (near) return { ...nearest, identification: near };
  const isUnknown = identification?.verdict === 'unknown';
  if (!identification || (!isUnknown && isSaid(identification, written) && !isOfOther(written, f)))
    return nearest;
  // What its name was not meant to say, its numbers may: σ is a letter for any activation, `squash` a word for several.
  const { isOrdinary: _, ...anew } = written;
  const isClaim = written.kind === 'definition' && written.claims.length > 0 && !written.isHedged;
  const again =
    isClaim && f.expression.kind !== 'symbol'
      ? verdictOn({ ...anew, claims: [] }, f)
      : { identification: unknown };
  return isUnknown && again.identification?.verdict === 'unknown' ? nearest : again;
}

/** `prelu(slope, x)`: whether a function is what it is called of its other argument. */
const isOfOther = (written: WrittenFormula, f: ReadFunction): boolean =>
  written.kind === 'definition' &&
  written.language !== 'latex' &&
  f.parameters.length === 1 &&
  f.parameters.every(
    ({ name, default: usual }) =>
      usual === undefined &&
      isRight(
        nearestClaim(written, { ...f, variable: name, parameters: [{ name: f.variable }] }).identification,
      ),
  );

/** `leakyrelu(x) = max(0.1x, x)`: which of them it is, the other side says. */
const leavesParametersOpen = (side: ReadFunction | undefined, other: ReadFunction | undefined): boolean =>
  side?.expression.kind === 'apply' &&
  side.expression.arguments.length === 1 &&
  other !== undefined &&
  !callsNamed(other.expression) &&
  saidBy(side.expression.name).claims.some((id) => (catalogue.get(id)?.parameters.length ?? 0) > 0);

const callsNamed = (node: Expression): boolean => node.kind === 'apply' || childrenOf(node).some(callsNamed);

/** `softplus(x) ≈ max(0, x)`: one activation for another, not far from it anywhere. */
function asApproximation(
  { change, maxDifference = Infinity, ...found }: Identification,
  { isApproximate }: WrittenFormula,
): Identification | undefined {
  if (!isApproximate || change?.kind !== 'other activation' || maxDifference > notFar) return undefined;
  const { activation, parameters } = change;
  return { ...found, verdict: 'approximates', activation, parameters, maxDifference };
}

/** ln 2, by which the softplus is off the ReLU. */
const notFar = 0.7;

const firstClaim = ({ claims: [claims] }: WrittenFormula): Verdict =>
  claims === undefined ? {} : { claims };

function nearestClaim(written: WrittenFormula, f: ReadFunction): Verdict {
  const found = nearestAsDefined(written, f);
  const isMeant = otherwise[written.language];
  if (!isMeant || found.identification?.verdict !== 'differs' || !calls(f.expression, isMeant)) return found;
  const asSigmoid = (read: ReadFunction): ReadFunction => withReplaced(read, isMeant, 'sigmoid');
  const of = written.of && !isProblem(written.of.function) ? written.of : undefined;
  const anew = of ? { ...written, of: { ...of, function: asSigmoid(of.function as ReadFunction) } } : written;
  const again = nearestAsDefined(anew, asSigmoid(f));
  return isRight(again.identification) ? again : found;
}

/** What may be the sigmoid although it is called otherwise: σ, which is that of another item of the page, and the log-sigmoid of MATLAB. */
const otherwise: Readonly<Record<string, ((name: string) => boolean) | undefined>> = {
  latex: (name) => /^(?:sigma|σ)$/.test(name),
  matlab: (name) => /^log_?sig/i.test(name),
};

const calls = (node: Expression, isIt: (name: string) => boolean): boolean =>
  (node.kind === 'apply' && isIt(node.name)) || childrenOf(node).some((part) => calls(part, isIt));

function nearestAsDefined(written: WrittenFormula, f: ReadFunction): Verdict {
  const isDerivative = written.kind === 'derivative';
  const of = written.of && !isProblem(written.of.function) ? written.of.function : undefined;
  const isOfInput = f.isOfInput === true || callsItsFunction(written, f);
  const isOnPaper = written.language === 'latex';
  const hint = { isDerivative, isOfInput, isOnPaper };
  const best = bestClaim(written.claims, (claims) => identify(f, { ...hint, ...claims, ...(of && { of }) }));
  if (
    !of ||
    best.identification?.verdict !== 'differs' ||
    !(isMistaken(written.of) || written.of?.isApproximate || isStep(of))
  )
    return best;
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
  return applied.some((name) => {
    const said = saidBy(name);
    const isKnown = (claim: string): boolean => claim === known || claims.includes(claim);
    return name === of?.name?.text || (!said.isDerivative && said.claims.some(isKnown));
  });
};

/** What nobody meant is not said. */
function isSaid(identification: Identification, written: WrittenFormula): boolean {
  if (identification.verdict !== 'differs') return isTelling(written, identification);
  if (written.isHedged) return false;
  return written.kind === 'derivative'
    ? isMeantSlope(written, identification, isOfActivation(written)) && !isTwin(written)
    : isMeantDefinition(written, identification);
}

/** The second of a pair that is what the first is called, computed in another way: `relu: (lambda t: t.relu(), lambda x: max(x, 0))`. */
const isTwin = ({ of, ...slope }: WrittenFormula): boolean =>
  of?.name !== undefined &&
  slope.name?.text === slopeNamed(of.name.text) &&
  slope.language !== 'latex' &&
  isRight(judge({ ...slope, kind: 'definition' }).identification);

/** A backward pass that returns the slope alone, whatever gradient comes in. */
export const leavesOutGradient = (written: WrittenFormula): boolean =>
  written.kind === 'derivative' &&
  isProblem(written.function) &&
  written.function.problem === 'It leaves out the gradient that it is given' &&
  isOfActivation(written);

/** Whether the function that a slope belongs to is an activation. */
export function isOfActivation({ of }: Pick<WrittenFormula, 'of'>): boolean {
  const { verdict = 'unknown', isDerivative } = of ? (judge(of).identification ?? {}) : {};
  return (verdict === 'equal' || verdict === 'rounded' || verdict === 'approximates') && !isDerivative;
}

const unknown: Identification = { verdict: 'unknown', parameters: {}, symbols: {}, isDerivative: false };

const distance = ({ verdict, maxDifference = Infinity }: Identification): number =>
  verdict === 'equal' ? 0 : verdict === 'rounded' ? Number.MIN_VALUE : maxDifference;
