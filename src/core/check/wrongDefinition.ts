import { differenceText } from '../describe/judgedText';
import type { Words } from '../describe/words';
import type { Judged } from '../formulas/judged';
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
  return {
    rule: 'wrong-definition',
    span: written.name?.span ?? written.span,
    message: differenceText(judged, words),
    fixes: fixesOf(judged, rightForm(judged, page.text, words), page, words),
  };
}
