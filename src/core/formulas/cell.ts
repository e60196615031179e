import type { NotebookTexts } from '../recognize/notebook';
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

/** The code cells of a notebook, which are one program. */
export interface NotebookProgram {
  readonly text: string;
  /** The cell that holds an offset of it, with its own text and where that begins. */
  cellAt(offset: number): PlacedCell | undefined;
}

interface PlacedCell extends Cell {
  /** Among all cells of the notebook, from 0. */
  readonly cell: number;
}

export function programOf({ all }: NotebookTexts): NotebookProgram {
  const cells: PlacedCell[] = [];
  let program = '';
  for (const [cell, { kind, text }] of all.entries()) {
    if (kind !== 'code') continue;
    cells.push({ cell, text, start: program.length });
    program += `${withoutMagics(text)}\n`;
  }
  return { text: program, cellAt: (offset) => cells.findLast(({ start }) => start <= offset) };
}
