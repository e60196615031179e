import type { Identification } from '../identify/identification';
import type { Translate } from '../problem';
import { changeText } from './changeText';
import type { Language } from './language';
import { digitsText, textTo } from './numberText';
import { titleOf } from './title';

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
  { at = NaN, values, change, given = {} }: Identification,
  language: Language,
  t: Translate,
): string {
  const [written, expected] = textsApart(values?.written ?? NaN, values?.expected ?? NaN, t);
  const symbols = Object.entries(given).map(([name, value]) => `, ${name} = ${short(value)}`);
  const witness = [`${short(at)}${symbols.join('')}`, written, expected] as const;
  const isInvented =
    change !== undefined &&
    'written' in change &&
    Object.values(given).some((value) => value === change.written || value === change.expected);
  return change && !isInvented
    ? t('{0}; at x = {1} it is {2} instead of {3}', changeText(change, { t, language }), ...witness)
    : t('at x = {0} it is {1} instead of {2}', ...witness);
}

/** Two numbers with as many digits as tell them apart, four at least. */
export function textsApart(one: number, other: number, t: Translate): readonly [string, string] {
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
  const name =
    found.activation === undefined ? t('the function beside it') : titleOf(found.activation, shown, language);
  if (found.ofOutput) return t('the slope of {0}, given by its output', name);
  return found.isDerivative ? t('the slope of {0}', name) : name;
}
