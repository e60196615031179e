import { differenceText } from '../describe/judgedText';
import type { Words } from '../describe/words';
import { leavesOutGradient, type Judged } from '../formulas/judged';
import type { WrittenFormula } from '../formulas/writtenFormula';
import type { Finding } from './finding';
import { rightSlope } from './fixes';
import { fixesOf, type Page } from './wrongFixes';

/**
 * The slope that a text writes beside a function and that is not its slope. That its argument is the function's output is a convention
 * and no mistake; its value at a kink is not judged.
 */
export function wrongDerivative(judged: Judged, words: Words, page: Page): Finding | undefined {
  const { written, identification } = judged;
  if (leavesOutGradient(written)) return incomplete(written, words);
  if (written.kind !== 'derivative' || identification?.verdict !== 'differs') return undefined;
  return {
    rule: 'wrong-derivative',
    span: written.name?.span ?? written.span,
    message: differenceText(judged, words),
    fixes: fixesOf(judged, rightSlope(judged, page.text, words), page, words),
  };
}

function incomplete({ name, span }: WrittenFormula, { t }: Words): Finding {
  const message = t(
    '{0} leaves out the gradient that comes in: its backward pass returns the slope alone',
    name?.text ?? 'backward',
  );
  return { rule: 'wrong-derivative', span: name?.span ?? span, message, fixes: [] };
}
