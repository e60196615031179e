import { sameText } from '../expression/sameText';
import type { ReadFunction } from '../read/readFunction';

/** One text for all functions that compute alike, wherever they stand. */
export const functionText = ({
  expression,
  variable,
  parameters,
  isOfInput,
  isAtOne,
}: ReadFunction): string =>
  `${variable}${isOfInput ? '!' : ''}${isAtOne ? '1' : ''}${parameters.map(({ name, default: usual }) => `,${name}=${usual}`).join('')}:${sameText(expression)}`;
