import type { Words } from '../describe/words';
import { programOf } from '../formulas/cell';
import { isProblem, type Problem } from '../problem';
import { cellsOf, type NotebookTexts } from '../recognize/notebook';
import type { Finding } from './finding';
import { findingsIn } from './findings';
import { findingInCell } from './movedFinding';

/** A finding and the cell it is in; its places are offsets in the text of the cell. */
export interface CellFinding {
  /** Counted from 0. */
  readonly cell: number;
  readonly text: string;
  readonly finding: Finding;
}

/** What the checks have to say about an `.ipynb` file: its code is one program, each of its Markdown cells a text. */
export function findingsInNotebook(json: string, words: Words): readonly CellFinding[] | Problem {
  const cells = cellsOf(json);
  if (isProblem(cells)) return cells;
  const pages = cells.all.flatMap(({ kind, text }, cell) =>
    kind === 'markdown'
      ? findingsIn(text, 'markdown', words).map((finding) => ({ cell, text, finding }))
      : [],
  );
  return [...inCode(cells, words), ...pages].sort(
    (a, b) => a.cell - b.cell || a.finding.span[0] - b.finding.span[0],
  );
}

function inCode(cells: NotebookTexts, words: Words): readonly CellFinding[] {
  const program = programOf(cells);
  return findingsIn(program.text, cells.language, words).flatMap((finding) => {
    const here = program.cellAt(finding.span[0]);
    if (!here) return [];
    const { cell, text, start } = here;
    return [{ cell, text, finding: findingInCell(finding, [start, start + text.length]) }];
  });
}
