import type { Finding } from '../core/check/finding';
import type { FormulaAt } from '../core/formulas/formulaAt';
import type { StoredKnowledge } from '../core/knowledge';

/** What the editor asks of the thread that reads formulas; both come from one build. */
export type FormulaRequest =
  /** First: what there is to know, and the reader's language with the words of it (none in English). */
  | {
      readonly type: 'know';
      readonly knowledge: StoredKnowledge;
      readonly language: string;
      readonly words: Readonly<Record<string, string>>;
    }
  /** `languageId` is VS Code's. */
  | { readonly type: 'check'; readonly id: number; readonly text: string; readonly languageId: string }
  | {
      readonly type: 'at';
      readonly id: number;
      readonly text: string;
      readonly languageId: string;
      readonly offset: number;
    };

/** What the thread answers, under the number of the question. */
export type FormulaAnswer =
  | { readonly type: 'check'; readonly id: number; readonly findings: readonly Finding[] }
  | { readonly type: 'at'; readonly id: number; readonly formula: FormulaAt | undefined }
  /** A mistake of ours; the question has no answer. */
  | { readonly type: 'failed'; readonly id: number; readonly reason: string };
