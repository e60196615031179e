import { problem, type Problem } from '../problem';
import type { Formula } from './mathjs';
import { readPolish } from './polish';

/** The catalogue's formulas in Polish notation, by their text; the build puts them in. */
declare const recordedFormulas: Readonly<Record<string, string>>;

/**
 * What the extension host has in place of mathjs (143 kB), with the same name: formulas of the catalogue, parsed when the extension
 * was built. Formulas that people type are read where they are drawn, in the panel.
 */
export function readFormula(source: string): Formula | Problem {
  const recorded = Object.hasOwn(recordedFormulas, source) ? recordedFormulas[source] : undefined;
  if (recorded === undefined) return problem('The panel reads typed formulas');
  return { expression: readPolish(recorded), variable: 'x' };
}
