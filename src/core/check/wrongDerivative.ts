import { differenceText } from '../describe/judgedText';
import type { Words } from '../describe/words';
import type { Judged } from '../formulas/judged';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { isProblem } from '../problem';
import type { ReadFunction } from '../read/readFunction';
import type { Finding } from './finding';
import { rightSlope } from './fixes';

/**
 * The slope that a text writes beside a function and that is not its slope. That its argument is the function's output is a convention
 * and no mistake; its value at a kink is not judged.
 */
export function wrongDerivative(judged: Judged, words: Words, text: string): Finding | undefined {
  const { written, identification } = judged;
  if (written.kind !== 'derivative' || identification?.verdict !== 'differs' || !isMeant(written))
    return undefined;
  return {
    rule: 'wrong-derivative',
    span: written.name?.span ?? written.span,
    message: differenceText(judged, words),
    fixes: rightSlope(judged, text, words),
  };
}

/**
 * Whether the slope of one variable is meant: that of an activation, or of a function beside it that has no other unknown either. Code
 * calls much else `grad`, `backward` and `diff`.
 */
function isMeant({ claims, function: read, of, name }: WrittenFormula): boolean {
  if (claims.length > 0) return true;
  if (!of || isProblem(of.function) || isProblem(read)) return false;
  return plainlySlope.test(name?.text ?? '') && !hasUnknown(read) && !hasUnknown(of.function);
}

const plainlySlope = /prime|deriv|^d_?f$|^dx_|_dx$|'/i;

const hasUnknown = ({ parameters }: ReadFunction): boolean =>
  parameters.some((parameter) => parameter.default === undefined);
