import type { Identification } from '../identify/identification';
import { isProblem } from '../problem';
import type { ReadFunction } from '../read/readFunction';
import type { WrittenFormula } from './writtenFormula';

/**
 * Whether a formula that is not what its name says was meant to be that. Code calls much else `step`, `linear` and `gaussian`, and much
 * else than the slope of one variable `grad`, `backward` and `diff`: only a warning that is true is worth giving.
 */
export const isMeant = (written: WrittenFormula, identification: Identification): boolean =>
  written.kind === 'derivative'
    ? isMeantSlope(written, identification)
    : isMeantValue(written, identification);

/** An everyday word means the function that it is a single change away from, of one input and nothing else unknown. */
function isMeantValue({ isOrdinary, function: read }: WrittenFormula, { change }: Identification): boolean {
  return !isOrdinary || (change !== undefined && !isProblem(read) && !hasUnknown(read));
}

/** The slope of an activation, or of a function beside it that is plainly named so and has no other unknown either. */
function isMeantSlope(
  { claims, isOrdinary, function: read, of, name }: WrittenFormula,
  { change }: Identification,
): boolean {
  if (claims.length > 0) return !isOrdinary || of !== undefined || change !== undefined;
  if (!of || isProblem(of.function) || isProblem(read)) return false;
  return plainlySlope.test(name?.text ?? '') && !hasUnknown(read) && !hasUnknown(of.function);
}

const plainlySlope = /prime|deriv|^d_?f$|^dx_|_dx$|'/i;

const hasUnknown = ({ parameters }: ReadFunction): boolean =>
  parameters.some((parameter) => parameter.default === undefined);
