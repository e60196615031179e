import type { Span } from '../span';

/** A piece of a text and what stands there instead. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text after edits in its order that do not overlap, and where an offset of the old text is in it. */
export function applied(
  text: string,
  edits: readonly TextEdit[],
): { readonly text: string; readonly mapped: (offset: number) => number } {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.span[0]), edit.text);
    at = edit.span[1];
  }
  parts.push(text.slice(at));
  return {
    text: parts.join(''),
    mapped: (offset) =>
      edits
        .filter(({ span }) => span[1] <= offset && span[0] < offset)
        .reduce((sum, { span, text: added }) => sum + added.length - (span[1] - span[0]), offset),
  };
}
