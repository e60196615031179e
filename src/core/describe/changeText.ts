import { exactText, numberText, trueMinus } from './numberText';
import { functionRow } from '../expression/functions';
import { printUnicode } from '../expression/print';
import type { Change } from '../identify/identification';
import { titleOf, type Words } from './words';

/** What a difference looks like, in a sentence. */
export function changeText(change: Change, words: Words): string {
  const { t } = words;
  const number = (value: number): string => numberText(value, t);
  switch (change.kind) {
    case 'factor':
      return change.word === undefined
        ? t('It is {0} times the right value.', number(change.factor))
        : t('It is off by a factor {0} ≈ {1}.', change.word, number(change.factor));
    case 'sign':
      return change.part
        ? t('The sign of {0} is wrong.', printUnicode(change.part, { t }))
        : t('Its sign is wrong.');
    case 'offset':
      return change.offset > 0
        ? t('It is {0} too large everywhere.', number(change.offset))
        : t('It is {0} too small everywhere.', number(-change.offset));
    case 'input sign':
      return t('It would be right with −x for x.');
    case 'input factor':
      return t('It would be right with {0}x for x.', number(1 / change.factor));
    case 'branches exchanged':
      return t('Its branches are exchanged.');
    case 'operands exchanged':
      return t('Two operands are exchanged.');
    case 'missing':
      return t('{0} is missing.', printUnicode(change.part, { t }));
    case 'extra':
      return t('{0} is too much.', printUnicode(change.part, { t }));
    case 'function':
      return t('{0} stands where {1} belongs.', signOf(change.written), signOf(change.expected));
    case 'constant':
      return t('{0} stands where {1} belongs.', exact(change.written), exact(change.expected));
    case 'parameter':
      return t('{0} is {1} and should be {2}.', change.name, exact(change.written), exact(change.expected));
    case 'other activation':
      return t('It is {0}.', titleOf(change.activation, words, change.parameters));
  }
}

/** Digits decide here: 0.44715 for 0.044715. */
const exact = (value: number): string => trueMinus(exactText(value));

/** A function or an operator as it is written. */
function signOf(name: string): string {
  const written = functionRow(name)?.written;
  switch (written?.as) {
    case 'infix':
    case 'prefix':
      return written.sign.trim();
    case 'name':
      return written.name;
    default:
      return signs.get(name) ?? name;
  }
}

const signs: ReadonlyMap<string, string> = new Map([
  ['multiply', '·'],
  ['divide', '/'],
  ['power', '^'],
  ['sqrt', '√'],
]);
