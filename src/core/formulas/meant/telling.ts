import { symbolsOf } from '../../expression/expression';
import type { Identification } from '../../identify/identification';
import { isProblem } from '../../problem';
import type { ReadFunction } from '../../read/readFunction';
import type { WrittenFormula } from '../writtenFormula';
import { isUnknown } from './unknowns';

/**
 * Whether a formula that is a known function was meant as that: by its name, or by a form that nothing else has. Everyday arithmetic
 * of code is none that no name makes one.
 */
export function isTelling(written: WrittenFormula, identification: Identification): boolean {
  const { function: read, kind, claims } = written;
  if (isProblem(read)) return false;
  const found: Found = { ...written, read, identification, activation: identification.activation ?? '' };
  if (read.isAtOne || isOfAnything(found) || isOrdinaryOfMany(found)) return false;
  if (claims.length > 0 || kind === 'derivative') return true;
  if (coincidences.some((holds) => holds(found))) return false;
  if (!identification.isCommonplace || isOfX(found)) return true;
  return written.isAlone === true && !plainArithmetic.has(found.activation);
}

/** A formula, and what it is by its values. */
interface Found extends Pick<WrittenFormula, 'kind' | 'language' | 'input' | 'isOrdinary'> {
  readonly read: ReadFunction;
  readonly identification: Identification;
  readonly activation: string;
}

/**
 * A difference that is bent is a loss, a growth curve or a margin; of a sum or a product, what is no more than cut off somewhere is
 * layout and indices.
 */
const isOfAnything = ({ input, identification, activation }: Found): boolean =>
  input !== undefined &&
  (input === 'difference' || identification.isCommonplace === true || cuts.has(activation));

/** `sin(frequency, t, phase)`, by an everyday word, is a wave. */
const isOrdinaryOfMany = ({ isOrdinary, read, kind }: Found): boolean =>
  kind === 'definition' && isOrdinary === true && read.parameters.filter(isUnknown).length > 1;

/** Nobody caps a ReLU so high: percentages and bytes are. */
const isCappedHigh = ({ identification }: Found): boolean => (identification.parameters['n'] ?? 0) > 50;

/** What is next to 0 everywhere is like anything that small. */
const isNothing = ({ identification }: Found): boolean =>
  Object.values(identification.parameters).some((value) => value !== 0 && Math.abs(value) < 1e-6);

/**
 * Powers of any base are a soft exponential for some α, those of a sigmoid an Aria-2, and σ² is a variance as often; nobody writes cases of α
 * but who means one function by them.
 */
const isAnyPower = ({ activation, read: { expression, variable } }: Found): boolean =>
  /^(?:aria2|soft-exponential)$/.test(activation) &&
  (expression.kind !== 'choice' || symbolsOf(expression.test).includes(variable));

/** What counts places is cut off where there are none. */
const isOfPlace = ({ activation, read }: Found): boolean =>
  cuts.has(activation) && /^(?:[ij]|idx|index|row|col|page|offset)$/i.test(read.variable);

const cuts: ReadonlySet<string> = new Set(['relu', 'relu-n', 'hard-tanh', 'abs']);

const coincidences = [isCappedHigh, isNothing, isAnyPower, isOfPlace];

/** On paper whoever defines a function of x means it: not `E = mc^2`. */
const isOfX = ({ kind, language, read }: Found): boolean =>
  kind === 'definition' && language === 'latex' && /^[xz]$/.test(read.variable);

/** What stands alone as a formula may be an activation that code is full of; not what is no more than arithmetic. */
const plainArithmetic: ReadonlySet<string> = new Set(['linear', 'square', 'cube', 'abs']);
