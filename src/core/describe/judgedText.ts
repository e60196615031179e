import { catalogue } from '../activations/known';
import type { Judged } from '../formulas/judged';
import type { Equation } from '../identify/equation';
import { differenceClause, identificationText, textsApart } from './identificationText';
import { spokenName } from './spokenName';
import { isSameName, titleOf } from './title';
import { digitsText } from './numberText';
import type { Words } from './words';

/** What a formula is, in a sentence: `This is softplus`, or what it claims to be and is not. */
export function judgedText(judged: Judged, words: Words): string {
  const { written, identification, equation, claims } = judged;
  if (written.kind === 'equation')
    return equation ? equationText(equation, words) : words.t('The two sides cannot be compared');
  const { verdict, activation, parameters = {} } = identification ?? {};
  if (!identification) return words.t('This is no function that is known here');
  if (verdict === 'differs') return differenceText(judged, words);
  if (
    verdict === 'approximates' &&
    claims !== undefined &&
    activation !== undefined &&
    claims !== activation
  ) {
    const title = titleOf(activation, parameters, words.language);
    const { maxDifference = NaN, at = NaN } = identification;
    return words.t(
      'This is {0}: within {1} of {2}, farthest at x = {3}',
      title,
      digitsText(maxDifference),
      titleOf(claims, {}, words.language),
      digitsText(at),
    );
  }
  return identificationText(identification, words.language, words.t);
}

/** What a formula should be and is not: what the difference looks like, and an x at which anybody can see it. */
export const differenceText = (judged: Judged, words: Words): string =>
  judged.identification
    ? differenceOf(judged, differenceClause(judged.identification, words.language, words.t), words)
    : '';

/** The same with what the difference looks like in other words. */
export function differenceOf(
  { written, claims, identification }: Judged,
  clause: string,
  { t, language }: Words,
): string {
  const of = written.of && spokenName(written.of);
  const spoken = spokenName(written);
  const name = spoken === undefined || spoken === of ? t('This') : spoken; // a class and an object hold both
  const title = titleOf(claims ?? identification?.activation ?? '', {}, language);
  if (written.kind === 'derivative') return t('{0} is not the slope of {1}: {2}', name, of ?? title, clause);
  return namesOf(claims ?? identification?.activation).some((each) => isSameName(name, each))
    ? t('{0} is not what its name says: {1}', name, clause)
    : t('{0} is not {1}: {2}', name, title, clause);
}

/** In every language, since code is in English. */
function namesOf(id = ''): readonly string[] {
  const names = catalogue.get(id)?.names;
  return names ? [...names.en, ...names.zh] : [];
}

/** What is farther off holds near 0 or far out, as expansions do. */
const somewhereOnly = 1;

/** Whether an equation holds, and if not, an x at which anybody can see it. */
export function equationText({ holds, maxDifference, at, values }: Equation, { t }: Words): string {
  if (holds === true) return t('The two sides are equal');
  if (holds === 'approximately' && maxDifference > somewhereOnly)
    return t(
      'The two sides are nearly equal for some x only: they differ by {0} at x = {1}',
      digitsText(maxDifference),
      digitsText(at),
    );
  if (holds === 'approximately')
    return t(
      'The two sides are nearly equal: largest difference {0}, at x = {1}',
      digitsText(maxDifference),
      digitsText(at),
    );
  return t(
    'The two sides differ: at x = {0} the left one is {1}, the right one {2}',
    digitsText(at),
    ...textsApart(values.left, values.right, t),
  );
}
