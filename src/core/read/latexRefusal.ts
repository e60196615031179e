import { problem, problemAt, type Problem } from '../problem';
import type { Token } from './latexToken';
import { unreadable } from './latexWords';

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
  switch (unreadable.get(token.text)) {
    case 'sum':
      return refuseAt(token, 'A sum or product over an index is not read: {0}', shown(token));
    case 'integral':
      return refuseAt(token, 'An integral is not read: {0}', shown(token));
    case 'limit':
      return refuseAt(token, 'A limit is not read: {0}', shown(token));
    case 'both':
      return refuseAt(token, '{0} means two formulas at once', shown(token));
    case 'transposed':
      return refuseAt(token, 'A transposed matrix is not read: {0}', shown(token));
    case 'slope':
      return derivative(token);
    case 'rest':
      return refuseAt(token, 'What is left out at {0} cannot be read', shown(token));
    default:
      return refuseAt(token, '{0} is not expected here', shown(token));
  }
}
