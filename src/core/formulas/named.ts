import { activationNamed } from '../read/catalogueFormulas';
import { codeFunctions, type CodeFunction } from '../read/code/codeFunctions';
import type { Program } from '../read/code/parseCode';
import type { Span } from '../span';
import { isSlopeOfSlope, saidBy, saysNothing, type SaidName } from './names';

/** A function and what its name, its class and its place say. */
export interface Named {
  readonly function: CodeFunction;
  readonly said: SaidName;
}

/** The functions of a program, or those in some places, by what they are called. Nothing is read for that. */
export function namedIn(
  program: Program,
  language: string,
  isWanted?: (span: Span) => boolean,
): readonly Named[] {
  const functions = codeFunctions(program, language, activationNamed, isWanted);
  const seen = new Set<string>();
  const all = functions
    .map((each) => ({ function: each, said: saidOf(each) }))
    .filter((each) => isNoOtherChoice(each, seen));
  const slopes = new Set(all.flatMap((each) => (slopeOnDevice.test(nameOf(each)) ? [each.said.root] : [])));
  return slopes.size === 0 ? all : all.map((each) => onDevice(each, slopes));
}

/**
 * Of the ways that a function takes by name, those named as activations are, once where two names say the same; `tanh` in a GELU says how
 * that is computed.
 */
function isNoOtherChoice({ function: { way, span }, said }: Named, seen: Set<string>): boolean {
  if (!way) return true;
  const key = `${span[1]} ${said.claims.join()} ${said.isDerivative}`;
  const isNew = !seen.has(key);
  seen.add(key);
  return isNew && said.claims.length > 0 && saidBy(way.name).claims.length === 0;
}

/** `d_tanh` beside `d_tanh_derivative`: the letter says where it is computed, on the device, as people write CUDA. */
const onDevice = (named: Named, slopes: ReadonlySet<string>): Named =>
  nameOf(named).startsWith('d_') && slopes.has(named.said.root) && !slopeOnDevice.test(nameOf(named))
    ? { ...named, said: saidBy(nameOf(named).slice(2)) }
    : named;

const slopeOnDevice = /^d_.*(?:deriv|prime|grad)/i;

const nameOf = ({ function: { name = '' } }: Named): string => name;

/** What the function may be called whose slope this is: `dtanh` may be that of `tanh`. */
export const rootsOf = ({ root }: SaidName): readonly string[] =>
  root.startsWith('d') ? [root, root.slice(1)] : [root];

/** A method that is called what any method might be (`forward`, `backward`, `derivative`, `__call__`) is called by its class. */
function saidOf({ name = '', className, role, isDerivativeFlag, table, way }: CodeFunction): SaidName {
  const own = saidBy(name);
  if (isSlopeOfSlope(name)) return own;
  const isDerivative =
    own.isDerivative ||
    isOfSlopes(table, className) ||
    role === 'backward' ||
    isDerivativeFlag === true ||
    (way !== undefined && (saidBy(way.name).isDerivative || /backward/i.test(way.name)));
  if (way) return { ...own, isDerivative };
  const isGeneral =
    (role !== 'function' && own.claims.length === 0) || generalMethods.test(name) || saysNothing(name);
  const byClass = className !== undefined && isGeneral;
  const said = byClass ? saidBy(className) : own;
  if (byClass && said.isDerivative && role === 'backward') return saidBy(''); // the slope of a slope
  if (byClass && role === 'forward' && /^_*(?:Auto)?Grad/.test(className)) return saidBy(''); // with another backward pass
  return { ...said, isDerivative: isDerivative || said.isDerivative };
}

/** `derivatives = { relu: … }`, `class Derivatives { relu(x) … }` */
const isOfSlopes = (table: string, className = ''): boolean =>
  /deriv|driv(?!er)|prime/i.test(table) || (saysNothing(className) && saidBy(className).isDerivative);

const generalMethods =
  /^_*(?:forward|call|apply|__call__|operator\(\)|activate|activation|act|compute|evaluate|eval|value|f|fn|func|function|output|invoke|transform|run|gradient|grad|derivative|deriv|prime|backward|df|d)_*$/i;
