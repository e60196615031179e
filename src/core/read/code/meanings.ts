import {
  call,
  childrenOf,
  number,
  substitute,
  symbolsOf,
  type Expression,
} from '../../expression/expression';
import { functionRow, isFunctionName } from '../../expression/functions';
import { isProblem } from '../../problem';
import { readFormula } from '../reader';
import { aliases, constants, formulas, identities, integers, modules } from './knownWords';
import { chained, choice, truthOf } from './nodes';

const list = (words: string): readonly string[] => words.split(' ');

const read = new Map<string, Expression>();

/** A formula of the table. */
function formulaOf(text: string): Expression {
  const known = read.get(text);
  if (known) return known;
  const formula = readFormula(text);
  const made = isProblem(formula) ? number(NaN) : formula.expression; // a test reads them all
  read.set(text, made);
  return made;
}

/** Names of arguments by their place. */
const places = [
  'x x1 input a condition cond test pred t',
  'y x2 other b exponent base value values h fill_value mask min max tensor1',
  'z value tensor2',
];
const placesOfClip = [
  places[0] ?? '',
  'min a_min lo low min_value clip_value_min',
  'max a_max hi high max_value clip_value_max',
];

/** Where a function takes the argument of this name; below 0 where it takes none. */
export const placeOf = (name: string, word: string): number =>
  (rowOf(word) === 'clip' ? placesOfClip : places).findIndex((names) => list(names).includes(name));

/** `torch.clamp_min_`, `fmaxf`, `__expf`, `clipByValue` as one word without marks. */
export const plainWord = (word: string): string => word.replaceAll(/[_!.]/g, '').toLowerCase();

/** The row that a word means; undefined where it means none. */
export function rowOf(word: string): string | undefined {
  const plain = plainWord(word);
  for (const each of [plain, plain.replace(/^(?:torch|broadcast)|(?:f|scalar|elem)$/g, '')]) {
    const row = aliases.get(each) ?? each;
    if (formulas.has(row) || (isFunctionName(row) && !internal.has(each))) return row;
  }
  return undefined;
}

/** Rows of the function table that programs name in another way. */
const internal: ReadonlySet<string> = new Set(list('roundoff phi'));

/** Whether any number of arguments may be given. */
export const isVariadic = (word: string): boolean => /^(?:max|min)$/.test(plainWord(word));

/** What a word computes, whichever library it is of; undefined for other words, and where arguments are missing or too many. */
export function meant(word: string, operands: readonly (Expression | undefined)[]): Expression | undefined {
  const row = rowOf(word);
  const [u, v, w] = operands;
  if (row === undefined || !u) return undefined;
  if (row === 'clip') return clipped(u, v, w);
  if (row === 'log' && v) return call('divide', call('log', u), call('log', v));
  if (isFunctionName(row)) {
    if (functionRow(row)?.operands === 1) return operands.length > 1 ? undefined : call(row, u);
    const given = operands.filter((operand) => operand !== undefined);
    return given.length < 2 ? undefined : chained(row, isVariadic(word) ? given : given.slice(0, 2));
  }
  const formula = formulaOf(formulas.get(row) ?? '');
  const given = new Map([['u', u]]);
  if (v) given.set('v', v);
  else if (row === 'heaviside') given.set('v', number(0.5));
  if (w) given.set('w', w);
  if (!symbolsOf(formula).every((name) => given.has(name)) || operands.length > 3) return undefined;
  const made = substitute(formula, given);
  if (row === 'logaddexp')
    return { kind: 'apply', name: row, arguments: [...given.values()], body: made, isLibrary: true };
  return made.kind === 'choice' ? choice(truthOf(made.test), made.then, made.otherwise) : made;
}

function clipped(
  u: Expression,
  low: Expression | undefined,
  high: Expression | undefined,
): Expression | undefined {
  const above = low ? call('max', u, low) : u;
  return high ? call('min', above, high) : low && above;
}

/** Whether a word is a function of mathematics or only arithmetic; undefined where it is neither. */
export function isMadeOf(word: string): 'function' | 'arithmetic' | undefined {
  if (/^(?:piecewise|select)$/.test(word)) return 'function';
  const row = rowOf(word);
  if (row === undefined) return undefined;
  const isSimple = (node: Expression): boolean =>
    (node.kind === 'call' ? arithmetic.has(node.function) : node.kind !== 'choice') &&
    childrenOf(node).every(isSimple);
  const simple = isFunctionName(row)
    ? arithmetic.has(row)
    : row !== 'clip' && isSimple(formulaOf(formulas.get(row) ?? ''));
  return simple ? 'arithmetic' : 'function';
}

const arithmetic: ReadonlySet<string> = new Set(list('add subtract multiply divide power negate'));

export const keeps = (word: string): boolean => identities.has(plainWord(word));

export const cutsToWhole = (word: string): boolean => integers.has(plainWord(word));

/** The name of an activation by which the catalogue knows it. */
export const activationName = (word: string): string =>
  /^(?:expit|plogis|logistic)$/.test(word) ? 'sigmoid' : word;

/** A constant of mathematics by the last word of its name: `M_SQRT1_2`, `f32::consts::PI`. `isBare` where no module is named. */
export function constantNamed(word: string, isBare: boolean, language: string): Expression | undefined {
  if (word === 'nargin' && isBare && language === 'matlab') return number(1); // who asks gives the input alone
  const isMarked = /^(?:M_|π$|ℯ$|∞$|FRAC_|SQRT_2$|LN_|Inf(?:inity)?$|INFINITY$)/.test(word);
  const isOwn =
    (word === 'pi' && /^(?:julia|r|matlab|octave)$/.test(language)) ||
    (word === 'e' && /^(?:matlab|octave)$/.test(language)); // Octave's
  if (isBare && !isMarked && !isOwn) return undefined;
  const plain = plainWord(word.replace(/^M_/, ''));
  const formula = constants.get(plain) ?? constants.get(plain.replace(/f$/, ''));
  return formula === undefined ? undefined : formulaOf(formula);
}

export const isLibrary = (path: string): boolean => modules.has(path.split('.')[0] ?? '');

/** The formulas of these tables, for a build that reads them beforehand. */
export const formulasOfMeanings = (): readonly string[] => [...formulas.values(), ...constants.values()];

/** Truth by the words of all languages, as numbers. */
export const truthNamed: ReadonlyMap<string, number> = new Map(
  ['True', 'true', 'TRUE', 'False', 'false', 'FALSE'].map((word, i) => [word, i < 3 ? 1 : 0]),
);
