import { problem, type Problem } from '../problem';
import type { Formula, NamedFunctions } from './formula';
import { restored } from './stored';

/** Reads a formula in mathjs syntax; every refusal is a problem with a sentence. */
export type FormulaReader = (source: string, named?: NamedFunctions) => Formula | Problem;

/** The reader that the program was told, which reads nothing until then. */
export const readFormula: FormulaReader = (source, named) => reader(source, named);

let reader: FormulaReader = unread;

/** Tells the program how formulas are read: in a panel and in a terminal by mathjs, in an editor from what the build has read. */
export function tellReader(read: FormulaReader): void {
  reader = read;
}

function unread(): Problem {
  return problem('Only the plot reads typed formulas: copy this one from there');
}

/** Reads the formulas that were read before, and by `other` those that were not. */
export function readerOf(
  formulas: Readonly<Record<string, string>>,
  other: FormulaReader = unread,
): FormulaReader {
  const known = new Map(Object.entries(formulas));
  return (source, named) => restored(known.get(source) ?? '', named) ?? other(source, named);
}
