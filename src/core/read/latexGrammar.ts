import type { Expression } from '../expression/expression';
import type { Token } from './latexToken';

/** What the parts of the reader of LaTeX ask of one another. */
export interface Grammar {
  /** Where the part at a token ends: before the next mark or word outside of brackets. */
  partEnd(from: number): number;
  /** Whether the parenthesis at a token holds a single symbol, as an argument does. */
  holdsOneLetter(at: number, letter?: string): boolean;
  isComparison(from: number, to: number): boolean;
  /** `^2(`: where the parenthesis behind a power is; 0 when there is none. */
  appliedPower(at: number): number;
  /** Letters that stand for a value somewhere: in `\sigma(1-\sigma)` the sigma is no function. */
  bareLetters(from: number, to: number): ReadonlySet<string>;
  /** A formula, or several with their conditions: `x if x > 0 else 0`, `x, \text{ for } x > 0`. */
  readBranches(): Expression;
  /** A table of branches behind a brace. */
  readTable(from: number): Expression;
  braceTable(from: number): Expression;
  /** `\{1\ (x > 0),\ a\ (x < 0)\}`: branches in braces; without conditions it is a set. */
  braceList(from: number, close: number): Expression;
  /** Comparisons joined by commas, `and` and `or`; undefined when they only say that the input is a number. */
  readConditions(isFirst?: boolean): Expression | undefined;
  /** 1 where a condition holds, 0 elsewhere: `\mathbb{1}_{x>0}`, `\mathbf 1[x>0]`. */
  readIndicator(from: number): Expression;
  /** `(x > 0) * x` in plain text; in mathematics a condition behind a formula is none of its factors. */
  truth(from: number, close: number): Expression;
  readSum(): Expression;
  negated(): Expression;
  /** Whether a token may begin another factor without a sign between. */
  startsFactor(token: Token): boolean;
  readPower(): Expression;
  readExponent(): Expression;
  inParentheses(): Expression;
  bracketed(token: Token): Expression;
  /** What is in braces. */
  readGroup(): Expression;
  /** An argument as TeX takes it: braces or a single token; of a number, its first digit. */
  texArgument(): Expression;
  readFraction(from: number): Expression;
  readLetter(token: Token): Expression;
  /** A word in a font of its own, or in plain text: a function, or a parameter with a long name. */
  readName(token: Token): Expression;
  /** A letter with its index: `x_i`, `z^{(l)}`. */
  indexed(letter: string, from: number): string;
  readIndex(): string;
  /** A function with its power or base and its arguments. */
  applied(token: Token, name: string, from: number): Expression;
  readFactor(): Expression;
  readNumber(token: Token): Expression;
}
