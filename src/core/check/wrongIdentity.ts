import { equationText } from '../describe/judgedText';
import type { Words } from '../describe/words';
import type { Judged } from '../formulas/judged';
import type { Finding } from './finding';

/** An equation between two expressions of one variable that does not hold; where it says ≈, one that is not even nearly true. */
export function wrongIdentity({ written, equation }: Judged, words: Words): Finding | undefined {
  if (!equation || equation.holds !== false) return undefined;
  return { rule: 'wrong-identity', span: written.span, message: equationText(equation, words), fixes: [] };
}
