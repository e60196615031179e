import type { Judged } from '../formulas/judged';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { isProblem } from '../problem';
import type { ReadFunction } from '../read/readFunction';
import { changeText } from './changeText';
import type { Finding } from './finding';
import { witnessText } from './witnessText';
import { titleOf, type Words } from './words';

/**
 * The slope that a text writes beside a function and that is not its slope. That its argument is the function's output is a convention
 * and no mistake; its value at a kink is not judged.
 */
export function wrongDerivative(
  { written, claims, identification }: Judged,
  words: Words,
): Finding | undefined {
  if (written.kind !== 'derivative' || identification?.verdict !== 'differs' || !isMeant(written))
    return undefined;
  const { change } = identification;
  const original = written.of?.name?.text ?? (claims === undefined ? undefined : titleOf(claims, words));
  if (original === undefined) return undefined;
  const said = words.t('{0} is not the slope of {1}', written.name?.text ?? "f'", original);
  return {
    rule: 'wrong-derivative',
    span: written.name?.span ?? written.span,
    message: [witnessText(said, identification, words), ...(change ? [changeText(change, words)] : [])].join(
      ' ',
    ),
    fixes: [],
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
