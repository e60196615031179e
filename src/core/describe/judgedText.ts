import type { Judged } from '../formulas/judged';
import type { Equation } from '../identify/equation';
import { numberText } from './numberText';
import { changeText } from './changeText';
import { witnessText } from './witnessText';
import { titleOf, type Words } from './words';

/** What a formula is, in one or two sentences: `This is Softplus.`, or what it claims to be and is not. */
export function judgedText(judged: Judged, words: Words): string {
  const { written, identification, equation } = judged;
  if (written.kind === 'equation')
    return equation ? equationText(equation, words) : words.t('The two sides cannot be compared.');
  const { t } = words;
  const { verdict = 'unknown', activation, parameters } = identification ?? {};
  if (!identification || verdict === 'unknown' || activation === undefined)
    return t('This is no activation that is known.');
  const title = titleOf(activation, words, parameters);
  if (verdict === 'differs') return differenceText(judged, words);
  const subject = identification.isDerivative ? t('the slope of {0}', title) : title;
  const said = verdict === 'approximates' ? t('This is nearly {0}', subject) : t('This is {0}', subject);
  return [
    `${said}${howNear(identification, words)}.`,
    ...(identification.ofOutput ? [t('Its argument is the output of the function.')] : []),
  ].join(' ');
}

function howNear(
  { verdict, maxDifference, at }: NonNullable<Judged['identification']>,
  { t }: Words,
): string {
  if (verdict === 'equal' || maxDifference === undefined || at === undefined) return '';
  const [most, where] = [numberText(maxDifference, t), numberText(at, t)];
  return t(': the largest difference is {0}, at x = {1}', most, where);
}

/** What a formula should be and is not, with its witness and what the difference looks like. */
export function differenceText({ written, claims, identification }: Judged, words: Words): string {
  if (!identification) return '';
  const { t } = words;
  const { change } = identification;
  const name = written.name?.text ?? t('This');
  const title = titleOf(claims ?? identification.activation ?? '', words);
  const said =
    written.kind === 'derivative'
      ? t('{0} is not the slope of {1}', name, written.of?.name?.text ?? title)
      : t('{0} is not {1}', name, title);
  return [witnessText(said, identification, words), ...(change ? [changeText(change, words)] : [])].join(' ');
}

/** Whether an equation holds, and if not, an x at which anybody can see it. */
export function equationText({ holds, maxDifference, at, values }: Equation, { t }: Words): string {
  const number = (value: number): string => numberText(value, t);
  if (holds === true) return t('The two sides are equal.');
  if (holds === 'approximately')
    return t(
      'The two sides are nearly equal: the largest difference is {0}, at x = {1}.',
      number(maxDifference),
      number(at),
    );
  return t(
    'The two sides differ: at x = {0} the left one is {1}, the right one {2}.',
    number(at),
    number(values.left),
    number(values.right),
  );
}
