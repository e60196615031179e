import { judgedText } from '../describe/judgedText';
import { titleOf } from '../describe/title';
import { catalogue } from '../activations/known';
import type { Parameters } from '../expression/parameters';
import type { Identification } from '../identify/identification';
import type { Dtype } from '../identify/dtype';
import type { Instability } from '../identify/stability';
import { isProblem, english, sentenceOf } from '../problem';
import type { Occurrence } from '../recognize/occurrence';
import { recognize } from '../recognize/recognize';
import type { ReadFunction } from '../read/readFunction';
import type { Span } from '../span';
import { arithmeticOf } from './arithmetic';
import { formulasIn } from './formulas';
import { judge, leavesOutGradient, type Judged } from './judged';
import { stabilityIn } from './stability';
import type { WrittenFormula } from './writtenFormula';

/** A formula or a name in a text, as `identify` writes it: keys and values are what programs rely on. */
export interface FoundFormula {
  readonly span: Span;
  readonly kind: WrittenFormula['kind'] | 'name';
  /** What the name claims, and what it is: ids of the catalogue. */
  readonly claims: string | null;
  readonly activation: string | null;
  readonly parameters: Parameters;
  readonly verdict: 'equal' | 'rounded' | 'approximates' | 'differs' | 'unknown';
  /** Whether it is the slope of the activation. */
  readonly derivative: boolean;
  readonly maxDifference: number | null;
  readonly at: number | null;
  /** Of an equation, and of a name with `≈` behind it; null for all else, and where its sides cannot be compared. */
  readonly holds: boolean | 'approximately' | null;
  readonly stability: readonly Pick<Instability, 'dtype' | 'what' | 'kind' | 'from'>[];
  readonly message: string;
}

/** What is asked about a text. */
export interface Request {
  readonly text: string;
  readonly language: string;
  /** The formula there comes first. */
  readonly offset?: number;
  /** The number format that counts; all without one. */
  readonly dtype?: Dtype;
}

/** Everything that is written out or named in a text: what holds the offset first, formulas before names, then in the order of the text. */
export function foundIn({ text, language, offset, dtype }: Request): readonly FoundFormula[] {
  const formulas = formulasIn(text, language).map((written) => foundFormula(judge(written), text, dtype));
  const names = recognize(text, language)
    .filter(({ kind }) => kind === 'name')
    .map(foundName);
  const holds = ({ span }: FoundFormula): boolean =>
    offset !== undefined && span[0] <= offset && offset <= span[1];
  const rank = (found: FoundFormula): number =>
    2 * Number(offset !== undefined && !holds(found)) + Number(found.kind === 'name');
  return [...formulas, ...names].sort(
    (a, b) => rank(a) - rank(b) || (holds(a) ? sizeOf(a) - sizeOf(b) : a.span[0] - b.span[0]),
  );
}

/** An equation is what is said, and its sides are not. */
const sizeOf = ({ kind, span }: FoundFormula): number => (kind === 'equation' ? 0 : span[1] - span[0]);

function foundFormula(judged: Judged, text: string, dtype?: Dtype): FoundFormula {
  const { written, equation } = judged;
  const { claims, identification } = written.kind === 'equation' ? ofSides(judged) : judged;
  const { verdict = 'unknown', activation, isDerivative = false, maxDifference, at } = identification ?? {};
  const gradient = arithmeticOf(written, text) !== undefined && !isDerivative;
  const stability = stabilityIn(judged, { gradient, ...(dtype && { dtypes: [dtype] }) });
  return {
    span: written.span,
    kind: written.kind,
    claims: claims ?? null,
    activation: activation ?? null,
    parameters: identification ? valuesIn(identification, judged.function) : {},
    verdict: equation ? verdictOf(equation.holds) : leavesOutGradient(written) ? 'differs' : verdict,
    derivative: isDerivative,
    maxDifference: finite(equation ? equation.maxDifference : maxDifference),
    at: finite(equation ? equation.at : at),
    holds: equation?.holds ?? (written.isApproximate && claims ? holdsBy(verdict) : null),
    stability: stability.map(({ dtype, what, kind, from }) => ({ dtype, what, kind, from })),
    message: isProblem(written.function)
      ? sentenceOf(written.function, english)
      : judgedText(judged, { t: english, language: 'en' }),
  };
}

/** The values that hold: those in the text, or else the usual ones; none of those that the formula leaves open. */
function valuesIn(
  { activation = '', parameters, symbols, verdict }: Identification,
  f?: ReadFunction,
): Parameters {
  if (verdict !== 'equal' && verdict !== 'rounded') return parameters;
  const written = new Map(f?.parameters.map(({ name, default: value }) => [name, value]));
  const known = (catalogue.get(activation)?.parameters ?? []).flatMap(({ name, default: usual }) => {
    const symbol = symbols[name];
    const value = symbol === undefined ? usual : written.get(symbol);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries<number>(known), ...parameters };
}

/** What both sides are; where they differ, what the first claims that the other is. */
function ofSides({ written, equation }: Judged): Pick<Judged, 'claims' | 'identification'> {
  const { identification } = judge({ ...written, kind: 'expression' });
  if (!equation || !identification?.activation || identification.verdict !== 'equal') return {};
  return equation.holds === false ? { claims: identification.activation } : { identification };
}

function foundName(occurrence: Occurrence): FoundFormula {
  const { span, activation, parameters, symbol } = occurrence;
  return {
    span,
    kind: 'name',
    claims: activation,
    activation,
    parameters,
    verdict: 'equal',
    derivative: false,
    maxDifference: null,
    at: null,
    holds: null,
    stability: [],
    message: `${symbol} is ${titleOf(activation, parameters, 'en')}`,
  };
}

const verdictOf = (holds: boolean | 'approximately'): FoundFormula['verdict'] =>
  holds === true ? 'equal' : holds === false ? 'differs' : 'approximates';

/** A definition that says `≈` says no more than that. */
const holdsBy = (verdict: FoundFormula['verdict']): FoundFormula['holds'] =>
  verdict === 'unknown' ? null : verdict === 'approximates' ? 'approximately' : verdict !== 'differs';

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;
