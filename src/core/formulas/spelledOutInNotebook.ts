import { isProblem } from '../problem';
import { cellsOf } from '../recognize/notebook';
import { movedSpan, programOf } from './cell';
import { spelledOutIn, type SpelledOut } from './spelledOut';

/** What an `.ipynb` file spells out, by cell from 0; places are offsets in the text of the cell. */
export function spelledOutInNotebook(json: string): readonly (SpelledOut & { readonly cell: number })[] {
  const cells = cellsOf(json);
  if (isProblem(cells)) return [];
  const program = programOf(cells);
  const inCode = spelledOutIn(program.text, cells.language).flatMap((found) => {
    const here = program.cellAt(found.span[0]);
    return here ? [{ ...found, span: movedSpan(found.span, -here.start), cell: here.cell }] : [];
  });
  const inPages = cells.all.flatMap(({ kind, text }, cell) =>
    kind === 'markdown' ? spelledOutIn(text, 'markdown').map((found) => ({ ...found, cell })) : [],
  );
  return [...inCode, ...inPages];
}
