import { nameForms } from './knownNames';
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
  const named = functions.map((each) => ({ function: each, said: saidOf(each) }));
  const shared = sharedEnds(named);
  const seen = new Set<string>();
  const all = named.filter((each) => each.function.way === undefined || isOwnWay(each, shared, seen));
  const slopes = new Set(all.flatMap((each) => (slopeOnDevice.test(nameOf(each)) ? [each.said.root] : [])));
  return slopes.size === 0 ? all : all.map((each) => onDevice(each, slopes));
}

/** Where ways end that several activations share, which is then meant. */
function sharedEnds(all: readonly Named[]): ReadonlySet<number> {
  const claimed = new Map<number, string>();
  const shared = new Set<number>();
  for (const {
    function: { way, span },
    said,
  } of all) {
    if (!way) continue;
    const claims = said.claims.join();
    if ((claimed.get(span[1]) ?? claims) !== claims) shared.add(span[1]);
    claimed.set(span[1], claims);
  }
  return shared;
}

/**
 * Whether a way is named as an activation is, by no other name of its own seen before, and in no function that is one: `tanh` in a GELU
 * says how that is computed, and a loss or a density has names for other things.
 */
function isOwnWay(
  { function: { way, span }, said }: Named,
  shared: ReadonlySet<number>,
  seen: Set<string>,
): boolean {
  const name = way?.name ?? '';
  const key = `${span[1]} ${said.claims.join()} ${said.isDerivative}`;
  const isNew = !seen.has(key);
  seen.add(key);
  return (
    isNew &&
    said.claims.length > 0 &&
    !shared.has(span[1]) &&
    saidBy(name).claims.length === 0 &&
    !nameForms.ofOthers.test(name)
  );
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
  if (/loss|cost|objective|metric/i.test(table)) return saidBy('');
  const isDerivative =
    own.isDerivative ||
    isOfSlopes(table, className) ||
    role === 'backward' ||
    isDerivativeFlag === true ||
    (way !== undefined && (saidBy(way.name).isDerivative || /backward/i.test(way.name)));
  if (way) return { ...own, isDerivative };
  const isGeneral =
    (role !== 'function' && own.claims.length === 0) ||
    nameForms.generalMethods.test(name) ||
    saysNothing(name);
  const byClass = className !== undefined && isGeneral;
  const said = byClass ? saidBy(className) : own;
  if (byClass && said.isDerivative && role === 'backward') return saidBy(''); // the slope of a slope
  if (byClass && role === 'forward' && /^_*(?:Auto)?Grad/.test(className)) return saidBy(''); // with another backward pass
  return { ...said, isDerivative: isDerivative || said.isDerivative };
}

/** `derivatives = { relu: … }`, `class Derivatives { relu(x) … }` */
const isOfSlopes = (table: string, className = ''): boolean =>
  /deriv|driv(?!er)|prime/i.test(table) || (saysNothing(className) && saidBy(className).isDerivative);
