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

/** How much a rule's findings weigh: a warning where a witness shows the mistake, information where somebody may have meant it. */
export const usualSeverity = {
  'wrong-definition': 'warning',
  'wrong-derivative': 'warning',
  unstable: 'information',
  'wrong-identity': 'warning',
  variant: 'information',
} as const satisfies Record<Rule, Severity>;

export const severities = ['error', 'warning', 'information', 'off'] as const;

export type Severity = (typeof severities)[number];

/** Something that a check has to say about a place in a text. */
export interface Finding {
  readonly rule: Rule;
  /** Where it shows: the name of a definition, the expression that overflows, the equation. */
  readonly span: Span;
  /** What is wrong, with its witness x and both values, in the reader's language. */
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** A change of the text that puts it right. */
export interface Fix {
  /** What it does, for a menu: "Replace by np.logaddexp(0, x)". */
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}
