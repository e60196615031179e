import type { Problem } from '../problem';
import type { Span } from '../span';

/** The rules, by the ids that settings, comments, SARIF and `docs/checks.md` use. */
export const rules = [
  'wrong-definition',
  'wrong-derivative',
  'unstable',
  'wrong-identity',
  'variant',
] as const;

export type Rule = (typeof rules)[number];

/** Something that a check has to say about a place in a text. */
export interface Finding {
  readonly rule: Rule;
  /** Where it shows: the name of a definition, the expression that overflows, the equation. */
  readonly span: Span;
  /** One sentence with its witness x and both values; in English with holes, as every problem is. */
  readonly message: Problem;
  readonly fixes: readonly Fix[];
}

/** A change of the text that puts it right. */
export interface Fix {
  /** What it does, for a menu: "Replace by np.logaddexp(0, x)". */
  readonly title: Problem;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}
