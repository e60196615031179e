import type { Span } from './span';

/**
 * An expected failure, as a value: one plain sentence in English with {0}, {1} … for its values (the key under
 * which `l10n/` translates it), and where in the text it happened when that is known.
 */
export interface Problem {
  readonly problem: string;
  readonly values: readonly (string | number)[];
  readonly span?: Span;
}

export function problem(sentence: string, ...values: readonly (string | number)[]): Problem {
  return { problem: sentence, values };
}

export function problemAt(span: Span, sentence: string, ...values: readonly (string | number)[]): Problem {
  return { problem: sentence, values, span };
}

export function isProblem(result: object): result is Problem {
  return 'problem' in result && typeof result.problem === 'string';
}

/** Puts an English sentence into the reader's language: `vscode.l10n.t` in the editor, `english` in a terminal. */
export type Translate = (sentence: string, ...values: (string | number)[]) => string;

/** The sentence itself, its {0}, {1} … filled in. */
export const english: Translate = (sentence, ...values) =>
  sentence.replace(/\{(\d+)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole));

export const sentenceOf = (failure: Problem, t: Translate): string => t(failure.problem, ...failure.values);
