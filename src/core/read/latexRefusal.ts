import { problem, problemAt, type Problem } from '../problem';
import type { Token } from './latexToken';
import { refusals, unreadable } from './latexWords';

/** Thrown and caught within the reader of mathematics: the quickest way out of a recursive descent. */
export class Refusal extends Error {
  constructor(readonly refused: Problem) {
    super(refused.problem);
  }
}

/** As a person would point at it. */
export const shown = ({ kind, text }: Token): string =>
  kind === 'command'
    ? `\\${text}`
    : kind === 'begin'
      ? `\\begin{${text}}`
      : kind === 'sign'
        ? (signsShown.get(text) ?? text)
        : text;

const signsShown: ReadonlyMap<string, string> = new Map([
  ['{{', '\\{'],
  ['}}', '\\}'],
  ['|(', '|'],
  ['|)', '|'],
  ['*', '·'],
]);

export const refuseAt = (token: Token, sentence: string, ...values: readonly (string | number)[]): Refusal =>
  new Refusal(problemAt(token.span, sentence, ...values));

export const derivative = (token: Token | undefined): Refusal =>
  new Refusal(problemAt(token?.span ?? [0, 0], 'A derivative inside a formula is not read'));

export const undefinedFunction = (token: Token): Refusal =>
  new Refusal(problemAt(token.span, '{0} is a function that the text does not define', shown(token)));

export const ambiguous = (token: Token | undefined): Refusal =>
  new Refusal(
    token
      ? problemAt(token.span, 'What belongs to {0} can be read in two ways; use parentheses', shown(token))
      : problem('The formula ends too early'),
  );

export function refused(token: Token): Refusal {
  const kind = unreadable.get(token.text) ?? '';
  return kind === 'slope'
    ? derivative(token)
    : refuseAt(token, refusals.get(kind) ?? '{0} is not expected here', shown(token));
}
