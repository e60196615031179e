import { findingsInCell } from '../core/check/cellFindings';
import { languageOf } from '../core/describe/language';
import type { Words } from '../core/describe/words';
import { formulaInCell } from '../core/formulas/formulaAt';
import { tellStored } from '../core/knowledge';
import { english } from '../core/problem';
import type { FormulaAnswer, FormulaKnowledge, FormulaQuestion } from '../protocol/formulaMessages';

let words: Words = { t: english, language: 'en' };

/** Answers one question of the editor; the first message only tells. */
export function answerTo(message: FormulaKnowledge | FormulaQuestion): FormulaAnswer | undefined {
  if (message.type !== 'know') return answered(message);
  const { knowledge, language, words: bundle } = message;
  tellStored(knowledge);
  words = {
    t: (sentence, ...values) => closed(english(bundle[sentence] ?? sentence, ...values)),
    language: languageOf(language),
  };
  return undefined;
}

/** Chinese has no blanks between its letters, where one sentence is put into another. */
const closed = (sentence: string): string => sentence.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

function answered(question: FormulaQuestion): FormulaAnswer {
  const { text, languageId, earlier } = question;
  try {
    return question.type === 'check'
      ? { type: 'check', findings: findingsInCell(text, languageId, earlier, words) }
      : { type: 'at', formula: formulaInCell(text, languageId, earlier, question.place, words) };
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : '' };
  }
}
