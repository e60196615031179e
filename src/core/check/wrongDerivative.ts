import { differenceText } from '../describe/judgedText';
import type { Words } from '../describe/words';
import type { Judged } from '../formulas/judged';
import type { Finding } from './finding';
import { rightSlope } from './fixes';

/**
 * The slope that a text writes beside a function and that is not its slope. That its argument is the function's output is a convention
 * and no mistake; its value at a kink is not judged.
 */
export function wrongDerivative(judged: Judged, words: Words, text: string): Finding | undefined {
  const { written, identification } = judged;
  if (written.kind !== 'derivative' || identification?.verdict !== 'differs') return undefined;
  return {
    rule: 'wrong-derivative',
    span: written.name?.span ?? written.span,
    message: differenceText(judged, words),
    fixes: rightSlope(judged, text, words),
  };
}
