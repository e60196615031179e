import type { Span } from '../span';

/**
 * A piece of a formula. `letter`: one letter, Greek ones by their name. `name`: several letters that belong together, by a font or because
 * the text is plain. `word`: a word between formulas, by what it does. `command`: anything else behind a backslash. `{` and `}` are TeX's
 * groups, `{{` and `}}` the braces that are seen, `|(` and `|)` bars whose side is known.
 */
export interface Token {
  readonly kind: 'number' | 'letter' | 'name' | 'word' | 'command' | 'sign' | 'begin' | 'end';
  readonly text: string;
  readonly span: Span;
  /** What stands before it: nothing, a blank, a thin space, or a wide space or column mark that sets it apart. */
  readonly gap: 0 | 1 | 2 | 3;
}

/** How a text is written: in plain text a run of letters is one name, in LaTeX a product of letters unless it is a known name. */
export type Manner = 'latex' | 'plain';
