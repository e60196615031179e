import { equationHolds, type Equation } from '../identify/equation';
import { identify } from '../identify/identify';
import type { Identification } from '../identify/identification';
import { isProblem } from '../problem';
import type { ReadFunction } from '../read/readFunction';
import { rememberLast } from '../remember';
import { withoutIncomingGradient } from './incomingGradient';
import { isMeantDefinition, isMeantSlope } from './meant';
import type { WrittenFormula } from './writtenFormula';

/** A formula of a text and what numbers say about it. */
export interface Judged {
  readonly written: WrittenFormula;
  /** Of what its name may claim, what it comes nearest to. */
  readonly claims?: string;
  /** What was compared: of a backward pass without the gradient that comes in. Absent where the formula could not be read. */
  readonly function?: ReadFunction;
  /** Absent for equations, and where the formula could not be read. */
  readonly identification?: Identification;
  /** Absent for all but equations, and where the two sides cannot be compared. */
  readonly equation?: Equation;
}

/** Judges a formula; one that was judged before is remembered. */
export const judge = (written: WrittenFormula): Judged => ({
  ...rememberJudged(keyOf(written), () => judgeAnew(written)),
  written,
});

/** Formulas by what they say, wherever they stand: an edit elsewhere moves them and changes nothing. */
const rememberJudged = rememberLast<Omit<Judged, 'written'>>(2000);

const keyOf = ({
  kind,
  claims,
  name,
  isAlone,
  function: read,
  of,
  right,
  language,
}: WrittenFormula): string =>
  JSON.stringify(
    [kind, claims, name?.text, isAlone, read, of?.function, right, language],
    (key, value: unknown) => (key === 'span' ? undefined : value),
  );

function judgeAnew(written: WrittenFormula): Omit<Judged, 'written'> {
  const { kind, function: read } = written;
  if (isProblem(read)) return firstClaim(written);
  if (kind === 'equation') {
    const equation = written.right && equationHolds(read, written.right, written.isApproximate ?? false);
    return { function: read, ...(equation && { equation }) };
  }
  const compared = kind === 'derivative' ? withoutIncomingGradient(read) : read;
  const { claims, identification } = nearestClaim(written, compared);
  if (!identification || isSaid(identification, written))
    return {
      function: compared,
      ...(claims !== undefined && { claims }),
      ...(identification && { identification }),
    };
  return { function: compared, identification: unknown };
}

const firstClaim = ({ claims: [claims] }: WrittenFormula): Pick<Judged, 'claims'> =>
  claims === undefined ? {} : { claims };

function nearestClaim(written: WrittenFormula, f: ReadFunction): Pick<Judged, 'claims' | 'identification'> {
  const isDerivative = written.kind === 'derivative';
  const of = written.of && !isProblem(written.of.function) ? written.of.function : undefined;
  const hint = { isDerivative, ...(of && { of }) };
  if (written.claims.length === 0) return { identification: identify(f, hint) };
  const [best] = written.claims
    .map((claims) => ({ claims, identification: identify(f, { ...hint, claims }) }))
    .sort((a, b) => distance(a.identification) - distance(b.identification));
  return best ?? {};
}

/** What nobody meant is not said: a slip where no activation was thought of, and everyday arithmetic that no name makes one. */
function isSaid(identification: Identification, written: WrittenFormula): boolean {
  if (identification.verdict === 'differs')
    return written.kind === 'derivative'
      ? isMeantSlope(written, identification, isOfActivation(written))
      : isMeantDefinition(written, identification);
  if (!identification.isCommonplace || written.claims.length > 0 || written.kind === 'derivative')
    return true;
  return written.isAlone === true && !plainArithmetic.has(identification.activation ?? '');
}

/** What stands alone as a formula may be an activation that code is full of; not what is no more than arithmetic. */
const plainArithmetic: ReadonlySet<string> = new Set(['linear', 'square', 'cube', 'abs']);

/** Whether the function that a slope belongs to is an activation. */
export function isOfActivation({ of }: WrittenFormula): boolean {
  const { verdict = 'unknown', isDerivative } = of ? (judge(of).identification ?? {}) : {};
  return (verdict === 'equal' || verdict === 'rounded') && !isDerivative;
}

const unknown: Identification = { verdict: 'unknown', parameters: {}, symbols: {}, isDerivative: false };

const distance = ({ verdict, maxDifference = Infinity }: Identification): number =>
  verdict === 'equal' ? 0 : verdict === 'rounded' ? Number.MIN_VALUE : maxDifference;
