import { movedSpan } from '../formulas/cell';
import type { Finding } from './finding';

/** A finding so many characters further on. */
export const movedFinding = ({ span, fixes, ...finding }: Finding, by: number): Finding => ({
  ...finding,
  span: movedSpan(span, by),
  fixes: fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map((edit) => ({ ...edit, span: movedSpan(edit.span, by) })),
  })),
});
