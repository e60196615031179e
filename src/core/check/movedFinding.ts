import { movedSpan } from '../formulas/cell';
import { isInside, type Span } from '../span';
import type { Finding, Fix } from './finding';

/** A finding so many characters further on. */
export const movedFinding = ({ span, fixes, ...finding }: Finding, by: number): Finding => ({
  ...finding,
  span: movedSpan(span, by),
  fixes: fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map((edit) => ({ ...edit, span: movedSpan(edit.span, by) })),
  })),
});

/** A finding in the cell that begins and ends there, counted from where it begins, with the fixes that change nothing elsewhere. */
export const findingInCell = (finding: Finding, cell: Span): Finding =>
  movedFinding({ ...finding, fixes: finding.fixes.filter((fix) => isFixWithin(cell, fix)) }, -cell[0]);

/** Whether all that it changes stands in a piece of the text: a constant of the file stands elsewhere. */
export const isFixWithin = (piece: Span, { edits }: Fix): boolean =>
  edits.every(({ span }) => isInside(span, piece));
