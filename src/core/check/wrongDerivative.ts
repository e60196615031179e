import { differenceText } from '../describe/judgedText';
import type { Words } from '../describe/words';
import { withParts, type Expression } from '../expression/expression';
import { judge, leavesOutGradient, type Judged } from '../formulas/judged';
import { saidBy } from '../formulas/names';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { isProblem } from '../problem';
import { activationNamed } from '../read/catalogueFormulas';
import type { Finding } from './finding';
import { rightSlope } from './fixes';
import { fixesOf, isToBeWritten, type Page } from './wrongFixes';

/**
 * The slope that a text writes beside a function and that is not its slope. That its argument is the function's output is a convention
 * and no mistake; its value at a kink is not judged.
 */
export function wrongDerivative(beside: Judged, words: Words, page: Page): Finding | undefined {
  if (leavesOutGradient(beside.written)) return incomplete(beside.written, words);
  const judged = besideMistake(beside, page) ?? beside;
  const { written, identification } = judged;
  if (written.kind !== 'derivative' || identification?.verdict !== 'differs') return undefined;
  if (isToBeWritten(judged, page.text)) return undefined;
  return {
    rule: 'wrong-derivative',
    span: written.name?.span ?? written.span,
    message: differenceText(judged, words),
    fixes: fixesOf(judged, rightSlope(judged, page.text, words), page, words),
  };
}

/** Beside a function that is not what its name says, by its own name: it may be right, and the function is told anyway. */
function besideMistake({ written, claims, identification }: Judged, { mistaken }: Page): Judged | undefined {
  if (identification?.verdict !== 'differs') return undefined;
  const { of, ...alone } = written;
  const isMistaken = of?.name !== undefined && mistaken.has(of.name.text);
  if (!isMistaken || claims === undefined || !of.claims.includes(claims)) return undefined;
  return judge({ ...alone, function: withRight(written.function, of.name.text, claims) });
}

/** With the activation where the function is called that should be it: what is made of that may be right. */
function withRight(
  read: WrittenFormula['function'],
  name: string,
  claims: string,
): WrittenFormula['function'] {
  const known = activationNamed(claims.replaceAll('-', '_'));
  if (isProblem(read) || !known) return read;
  const mended = (node: Expression): Expression => {
    const isCalled = node.kind === 'apply' && (node.name === name || saidBy(node.name).claims[0] === claims);
    const [input, ...more] = isCalled ? node.arguments : [];
    return input && more.length === 0 ? known.apply([mended(input)]) : withParts(node, mended);
  };
  return { ...read, expression: mended(read.expression) };
}

function incomplete({ name, span }: WrittenFormula, { t }: Words): Finding {
  const message = t(
    '{0} leaves out the gradient that comes in: its backward pass returns the slope alone',
    name?.text ?? 'backward',
  );
  return { rule: 'wrong-derivative', span: name?.span ?? span, message, fixes: [] };
}
