import type { Words } from '../describe/words';
import { cellAfter } from '../formulas/cell';
import type { Finding } from './finding';
import { findingsIn } from './findings';
import { findingInCell } from './movedFinding';

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
    .map((finding) => findingInCell(finding, [cell.start, cell.text.length]));
}
