import { catalogue } from '../activations/known';
import { functionRow } from '../expression/functions';
import type { Parameters } from '../expression/parameters';
import { printUnicode } from '../expression/print';
import type { Change, Identification } from '../identify/identification';
import type { Translate } from '../problem';
import type { Language } from './language';
import { digitsText, textTo } from './numberText';
import { settingsText } from './settingsText';
import { nameOf } from './title';

/** What a formula is, in one sentence: "This is softplus"; "Not softplus: off by a factor ln 10, …". */
export function identificationText(found: Identification, language: Language, t: Translate): string {
  const name = subjectOf(found, language, t);
  const { maxDifference = NaN, at = NaN } = found;
  switch (found.verdict) {
    case 'unknown':
      return t('This is no function that is known here');
    case 'equal':
      return t('This is {0}', name);
    case 'rounded':
      return t(
        'This is {0} with rounded constants: largest difference {1}, at x = {2}',
        ...[name, maxDifference, at].map(short),
      );
    case 'approximates':
      return t(
        'This approximates {0}: largest difference {1}, at x = {2}',
        ...[name, maxDifference, at].map(short),
      );
    case 'differs':
      return t('This is not {0}: {1}', name, differenceClause(found, language, t));
  }
}

/** What a difference looks like, and where anybody can see it. */
export function differenceClause(
  { at = NaN, values, change }: Identification,
  language: Language,
  t: Translate,
): string {
  const [written, expected] = apart(values?.written ?? NaN, values?.expected ?? NaN, t);
  const witness = t('at x = {0} it is {1} instead of {2}', short(at), written, expected);
  return change ? `${changeText(change, language, t)}; ${witness}` : witness;
}

/** Two numbers with as many digits as tell them apart, four at least. */
function apart(one: number, other: number, t: Translate): readonly [string, string] {
  const text = (value: number, digits: number): string =>
    Number.isNaN(value) ? t('undefined') : textTo(value, digits);
  for (let digits = 4; digits < 17; digits++) {
    const [first, second] = [text(one, digits), text(other, digits)];
    if (first !== second) return [first, second];
  }
  return [text(one, 17), text(other, 17)];
}

const short = (value: string | number): string => (typeof value === 'string' ? value : digitsText(value));

function subjectOf(found: Identification, language: Language, t: Translate): string {
  const shown = found.verdict === 'differs' ? {} : found.parameters;
  const name = titleOf(found.activation ?? '', shown, language);
  if (found.ofOutput) return t('the slope of {0}, given by its output', name);
  return found.isDerivative ? t('the slope of {0}', name) : name;
}

/** A function with the parameters that are not the usual ones: `leaky ReLU (α = 0.2)`. */
export function titleOf(id: string, parameters: Parameters, language: Language): string {
  const activation = catalogue.get(id);
  if (!activation) return id;
  const unusual = activation.parameters.filter(({ name, default: usual }) => parameters[name] !== usual);
  const settings = settingsText({ ...activation, parameters: unusual }, parameters);
  const name = nameOf(activation, language);
  return settings === '' ? name : `${name} (${settings})`;
}

/** What a difference looks like, as a clause. */
export function changeText(change: Change, language: Language, t: Translate): string {
  switch (change.kind) {
    case 'factor':
      return factorText(change.factor, change.word, t);
    case 'sign':
      return change.part
        ? t('the sign of {0} is wrong', printUnicode(change.part, { t }))
        : t('the sign is wrong');
    case 'offset':
      return t('off by {0} everywhere', precise(change.offset));
    case 'input sign':
      return t('the sign of x is wrong');
    case 'input factor':
      return t('x has the factor {0}', precise(change.factor));
    case 'branches exchanged':
      return t('the branches are exchanged');
    case 'operands exchanged':
      return t('two operands are exchanged');
    case 'missing':
      return t('{0} is missing', printUnicode(change.part, { t }));
    case 'extra':
      return t('{0} is too much', printUnicode(change.part, { t }));
    case 'function':
      return t('{0} stands for {1}', signOf(change.written), signOf(change.expected));
    case 'constant':
      return t('{0} stands for {1}', precise(change.written), precise(change.expected));
    case 'parameter':
      return t('{0} is {1}, not {2}', change.name, precise(change.written), precise(change.expected));
    case 'other activation':
      return t('it is {0}', titleOf(change.activation, change.parameters, language));
  }
}

/** Constants are told apart by more digits than values need. */
const precise = (value: number): string => textTo(value, 8);

function factorText(factor: number, word: string | undefined, t: Translate): string {
  const size = Math.abs(factor);
  const times = digitsText(Math.max(size, 1 / size));
  const named = word?.replace('1/', '') ?? digitsText(factor);
  if (factor < 0) return t('off by a factor {0}', named);
  return size < 1
    ? t('off by a factor {0}, {1} times too small', named, times)
    : t('off by a factor {0}, {1} times too large', named, times);
}

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
