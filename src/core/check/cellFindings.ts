import type { Words } from '../describe/words';
import { cellAfter, movedSpan } from '../formulas/cell';
import type { Finding } from './finding';
import { findingsIn } from './findings';

/** What the checks have to say about one cell, in the light of the code cells above it, of which nothing is said. */
export function findingsInCell(
  text: string,
  language: string,
  earlier: readonly string[],
  words: Words,
): readonly Finding[] {
  const cell = cellAfter(earlier, text);
  return findingsIn(cell.text, language, words)
    .filter(({ span }) => span[0] >= cell.start)
    .map((finding) => movedFinding(finding, -cell.start));
}

/** A finding so many characters further on. */
export const movedFinding = ({ span, fixes, ...finding }: Finding, by: number): Finding => ({
  ...finding,
  span: movedSpan(span, by),
  fixes: fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map((edit) => ({ ...edit, span: movedSpan(edit.span, by) })),
  })),
});
