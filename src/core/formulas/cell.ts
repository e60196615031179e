import type { Span } from '../span';

/** A notebook's cell at the end of the program that it belongs to. */
export interface Cell {
  /** The code cells above it, and the cell. */
  readonly text: string;
  /** Where the cell begins. */
  readonly start: number;
}

/** A text after those above it, each a line of its own further on; a text without any is what it was. */
export function cellAfter(earlier: readonly string[], text: string): Cell {
  if (earlier.length === 0) return { text, start: 0 };
  const above = earlier.map((each) => `${withoutMagics(each)}\n`).join('');
  return { text: above + withoutMagics(text), start: above.length };
}

/** Lines for the notebook itself, and cells in other languages, are blank to the program, at the same length. */
export const withoutMagics = (text: string): string =>
  text.replace(/^\s*%%(?!time|capture|prun|timeit)[^]*|^[ \t]*[%!?][^\n\r]*/gm, (line) =>
    line.replace(/[^\n\r]/g, ' '),
  );

export const movedSpan = ([start, end]: Span, by: number): Span => [start + by, end + by];
