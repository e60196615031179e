import { findingsIn } from '../core/check/findings';
import { languageOf } from '../core/describe/language';
import type { Words } from '../core/describe/words';
import { formulaAt } from '../core/formulas/formulaAt';
import { tellStored } from '../core/knowledge';
import { english } from '../core/problem';
import type { FormulaAnswer, FormulaRequest } from '../protocol/formulaMessages';

let words: Words = { t: english, language: 'en' };

/** Answers one question of the editor; the first message only tells. */
export function answerTo(request: FormulaRequest): FormulaAnswer | undefined {
  if (request.type === 'know') {
    const { knowledge, language, words: bundle } = request;
    tellStored(knowledge);
    words = {
      t: (sentence, ...values) => english(bundle[sentence] ?? sentence, ...values),
      language: languageOf(language),
    };
    return undefined;
  }
  const { id, text, languageId } = request;
  try {
    if (request.type === 'check') return { type: 'check', id, findings: findingsIn(text, languageId, words) };
    return { type: 'at', id, formula: formulaAt(text, languageId, request.offset, words) };
  } catch (error) {
    return { type: 'failed', id, reason: error instanceof Error ? error.message : '' };
  }
}
