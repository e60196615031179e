import { movedSpan } from '../formulas/cell';
import type { Finding } from './finding';

/** What is said about a text, where that stands in a longer one or in a part. */
export const movedFinding = ({ span, fixes, ...finding }: Finding, by: number): Finding => ({
  ...finding,
  span: movedSpan(span, by),
  fixes: fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map((edit) => ({ ...edit, span: movedSpan(edit.span, by) })),
  })),
});
