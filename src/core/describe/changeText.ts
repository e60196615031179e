import { childrenOf, number, withParts, type Expression } from '../expression/expression';
import { functionRow } from '../expression/functions';
import { printUnicode } from '../expression/print';
import type { Change } from '../identify/identification';
import type { Translate } from '../problem';
import { digitsText, textTo } from './numberText';
import { titleOf } from './title';
import type { Words } from './words';

/** What a difference looks like, as a clause. */
export function changeText(change: Change, { t, language }: Words): string {
  switch (change.kind) {
    case 'factor':
      return factorText(change.factor, change.word, t);
    case 'sign':
      return change.part
        ? t('the sign of {0} is wrong', printUnicode(withoutUnits(change.part), { t }))
        : t('the sign is wrong');
    case 'offset':
      return t('off by {0} everywhere', precise(change.offset));
    case 'input sign':
      return t('the sign of x is wrong');
    case 'input factor':
      return t('x is multiplied by {0}', precise(change.factor));
    case 'branches exchanged':
      return t('the branches are exchanged');
    case 'operands exchanged':
      return t('two operands are exchanged');
    case 'parentheses':
      return t('parentheses are missing');
    case 'missing':
      return t('{0} is missing', partText(change.part, t));
    case 'extra':
      return t('{0} does not belong there', partText(change.part, t));
    case 'missing case':
      return t('the case {0} is missing', printUnicode(change.test, { t }));
    case 'extra case':
      return t('the case {0} does not belong there', printUnicode(change.test, { t }));
    case 'function':
      return t('{0} where {1} belongs', signOf(change.written), signOf(change.expected));
    case 'constant':
    case 'parameter':
      return t('{0} where {1} belongs', precise(change.written), precise(change.expected));
    case 'other activation':
      return t('it is {0}', titleOf(change.activation, change.parameters, language));
  }
}

/** Constants are told apart by more digits than values need. */
const precise = (value: number): string => textTo(value, 8);

function factorText(factor: number, word: string | undefined, t: Translate): string {
  const size = Math.abs(factor);
  const times = digitsText(Math.max(size, 1 / size));
  const named = word?.replace('1/', '');
  if (factor < 0) return t('off by a factor {0}', named ?? digitsText(factor));
  if (named === undefined)
    return size < 1 ? t('{0} times too small', times) : t('{0} times too large', times);
  return size < 1
    ? t('off by a factor {0}, {1} times too small', named, times)
    : t('off by a factor {0}, {1} times too large', named, times);
}

/** A part of a formula by itself: `x`, `tanh` for the function around something, `the square`. */
function partText(part: Expression, t: Translate): string {
  if (part.kind !== 'call' || !part.arguments.some(isAnything))
    return printUnicode(withoutUnits(part), { t });
  const [, exponent] = part.arguments;
  if (part.function === 'power' && exponent?.kind === 'number' && exponent.value === 2)
    return t('the square');
  if (part.function === 'power' && exponent?.kind === 'number' && exponent.value === 3) return t('the cube');
  if (part.function === 'abs') return t('the absolute value');
  if (part.function === 'sqrt') return t('the square root');
  const writing = functionRow(part.function)?.written;
  return writing?.as === 'name' ? writing.name : printUnicode(part, { t });
}

const isAnything = (node: Expression): boolean => node.kind === 'symbol' && node.name === '…';

/** As somebody would write it, without the factors 1 and −1 that stand for parameters. */
function withoutUnits(root: Expression): Expression {
  const node = withParts(root, withoutUnits);
  if (node.kind === 'number' && node.value < 0 && node.name === undefined) return number(-node.value);
  const [u, v] = childrenOf(node);
  if (node.kind !== 'call' || !u) return node;
  if (node.function === 'negate' && u.kind === 'number') return u;
  if (node.function !== 'multiply' || !v) return node;
  return isOne(u) ? v : isOne(v) ? u : node;
}

const isOne = (node: Expression): boolean => node.kind === 'number' && node.value === 1;

/** A function or operator as people write it: `log₁₀`, `−`. */
function signOf(name: string): string {
  const known = signs.get(name);
  const writing = functionRow(name)?.written;
  if (known !== undefined || !writing) return known ?? name;
  if (writing.as === 'name') return writing.name;
  return writing.as === 'infix' ? writing.sign : name;
}

const signs: ReadonlyMap<string, string> = new Map([
  ['multiply', '×'],
  ['divide', '÷'],
  ['power', '^'],
  ['exp', 'exp'],
]);
