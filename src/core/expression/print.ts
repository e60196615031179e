import { english, type Translate } from '../problem';
import type { Expression } from './expression';
import { latex } from './latex';
import { layoutOf } from './layout';
import { mathml } from './mathml';
import { unicode } from './unicode';

/** For whom a formula is written. */
export interface Reader {
  /** How a parameter's name is written in formulas: `α` for `a`. */
  readonly symbolOf?: (name: string) => string;
  /** The language of the few words in it; English without. */
  readonly t?: Translate;
}

/** LaTeX for mathematics mode. */
export const printLatex = (root: Expression, { symbolOf, t = english }: Reader = {}): string =>
  latex(layoutOf(root, symbolOf), t);

/** The inside of a MathML `<math>` element, as markup. */
export const printMathml = (root: Expression, { symbolOf, t = english }: Reader = {}): string =>
  mathml(layoutOf(root, symbolOf), t);

/** One line of plain text: `x / (1 + e^(−x))`. */
export const printUnicode = (root: Expression, { symbolOf, t = english }: Reader = {}): string =>
  unicode(layoutOf(root, symbolOf), t);
