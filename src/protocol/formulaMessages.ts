import type { Finding } from '../core/check/finding';
import type { FormulaAt, Place } from '../core/formulas/formulaAt';
import type { StoredKnowledge } from '../core/knowledge';
import type { Problem } from '../core/problem';

/** What the editor tells the thread that reads formulas, before all else; both come from one build. */
export interface FormulaKnowledge {
  readonly type: 'know';
  readonly knowledge: StoredKnowledge;
  /** The reader's, with the words of it (none in English). */
  readonly language: string;
  readonly words: Readonly<Record<string, string>>;
}

/** What the editor asks. One question is answered before the next one is asked. */
export type FormulaQuestion =
  ({ readonly type: 'check' } & FormulaText) | ({ readonly type: 'at'; readonly place: Place } & FormulaText);

interface FormulaText {
  readonly text: string;
  /** VS Code's. */
  readonly languageId: string;
  /** Of a notebook's cell, the code cells above it. */
  readonly earlier: readonly string[];
}

/** What the thread answers. */
export type FormulaAnswer =
  | { readonly type: 'check'; readonly findings: readonly Finding[] }
  | { readonly type: 'at'; readonly formula: FormulaAt | Problem | undefined }
  /** A mistake of ours; the question has no answer. */
  | { readonly type: 'failed'; readonly reason: string };
