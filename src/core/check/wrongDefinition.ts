import { patterns } from '../read/code/knownWords';
import { differenceText } from '../describe/judgedText';
import type { Words } from '../describe/words';
import { childrenOf, type Expression } from '../expression/expression';
import type { Judged } from '../formulas/judged';
import { outermostAbove } from '../line';
import { saidBy } from '../formulas/names';
import { isDocumentedOtherwise } from './documented';
import type { Finding } from './finding';
import { rightForm } from './fixes';
import { fixesOf, isToBeWritten, type Page } from './wrongFixes';

/** A function whose name claims an activation that it is not. */
export function wrongDefinition(judged: Judged, words: Words, page: Page): Finding | undefined {
  const { written, claims, identification } = judged;
  if (written.kind !== 'definition' || claims === undefined || identification?.verdict !== 'differs')
    return undefined;
  if (isToBeWritten(judged, page.text) || isDocumentedOtherwise(judged, page.text)) return undefined;
  if (isUnderTest(judged, page.text)) return undefined;
  return {
    rule: 'wrong-definition',
    span: written.name?.span ?? written.span,
    message: differenceText(judged, words),
    fixes: fixesOf(judged, rightForm(judged, page.text, words), page, words),
  };
}

/** Inside of a test, what has the library's own activation in it, with something around: a case for that. */
const isUnderTest = ({ function: f, claims = '', written: { span } }: Judged, text: string): boolean =>
  f !== undefined && hasWithin(f.expression, claims) && patterns.ofTest.test(outermostAbove(text, span[0]));

const hasWithin = (node: Expression, claims: string): boolean =>
  (node.kind === 'call' && node.function === claims) ||
  (node.kind === 'apply' && node.isLibrary === true && saidBy(node.name).claims.includes(claims)) ||
  (node.kind === 'apply' ? node.arguments : childrenOf(node)).some((part) => hasWithin(part, claims));
