import type { Problem } from '../problem';
import type { Incoming } from '../read/code/codeExpressions';
import type { Rewritable } from '../read/code/rewritable';
import type { ReadFunction } from '../read/readFunction';
import type { Span } from '../span';

/** A formula in a text: a function that somebody wrote out. */
export interface WrittenFormula {
  /** All of it: a definition from `def` to its last character, an expression or an equation without its `$`. */
  readonly span: Span;
  /**
   * `derivative`: its name or its place (`backward`, `f'(x) =`) says that it is the slope of another function. `equation`: two
   * expressions with a sign between that claims they are equal, neither of which is a name alone.
   */
  readonly kind: 'definition' | 'expression' | 'derivative' | 'equation';
  /** What the text calls it: `leaky_relu`, `\operatorname{GELU}`; for a `forward`, the class. */
  readonly name?: { readonly text: string; readonly span: Span };
  /** What that name may claim to be, the most likely first: ids of the catalogue; none for names like `f`. */
  readonly claims: readonly string[];
  /** Whether the name is an everyday word as well (`threshold`, `square`), which claims nothing that numbers do not bear out. */
  readonly isOrdinary?: true;
  /** Of an expression whose input is no variable but made of several: what it is. */
  readonly input?: 'difference' | 'compound';
  /** Of an expression, what the text says of the numbers that come in. */
  readonly incoming?: () => Incoming;
  /** What it computes. `Problem`: why it cannot be read; only formulas whose name claims something are listed unread. */
  readonly function: ReadFunction | Problem;
  /** Of an equation, the right side. */
  readonly right?: ReadFunction;
  /** Whether the sign says `≈`. */
  readonly isApproximate?: true;
  /** Whether the words around it keep it from being stated of all x. */
  readonly isHedged?: true;
  /** Of a derivative, the function in the same text that it belongs to; absent when only the name says what it is the slope of. */
  readonly of?: WrittenFormula;
  /** Whether there is nothing else in the text, which is then meant as a formula. */
  readonly isAlone?: true;
  /** Whether a slope or a backward pass beside it says what its gradient is, so that nobody goes back over its steps. */
  readonly hasBackward?: true;
  /** Where the expression itself stands, which a fix would replace: behind `return`, behind `=`; absent for several statements. */
  readonly body?: Span;
  /** Of a function of several statements: how they can become one. */
  readonly rewritable?: Rewritable;
  /** Whether what the function returns is more than the formula: a gradient times the slope, or one of two things by a flag. */
  readonly isShared?: true;
  /** VS Code's id of the language it is written in; that of the fence or the math (`latex`) inside a page. */
  readonly language: string;
  /** Modules by the name they have in this text: `np` → `numpy`, `F` → `torch.nn.functional`. */
  readonly modules: ReadonlyMap<string, string>;
}
