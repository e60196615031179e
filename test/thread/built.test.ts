import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.mjs';
import type { FormulaAnswer, FormulaKnowledge, FormulaQuestion } from '../../src/protocol/formulaMessages';
import { answerTo } from '../../src/thread/answer';
import { corpus } from '../formulas/corpus';

const read = (file: string): unknown => JSON.parse(readFileSync(inProject('dist', file), 'utf8'));

describe('the thread as it is built, with short names for what stays in it', () => {
  it('says what its source says', async () => {
    const thread = new Worker(inProject('dist', 'formulas.js'));
    const know = { type: 'know', knowledge: read('knowledge.json'), language: 'en', words: {} };
    thread.postMessage(know);
    answerTo(know as FormulaKnowledge); // what the build writes
    const ask = async (question: FormulaQuestion): Promise<FormulaAnswer> => {
      thread.postMessage(question);
      const [answer] = (await once(thread, 'message')) as [FormulaAnswer];
      return answer;
    };
    try {
      for (const { text, language: languageId } of corpus.filter((_, i) => i % 7 === 0)) {
        const about = { text, languageId, earlier: [] };
        const check = { type: 'check', ...about } as const;
        const place = { span: [0, text.length], isAsked: true } as const;
        const at = { type: 'at', place, ...about } as const;
        expect(await ask(check), text).toEqual(answerTo(check));
        expect(await ask(at), text).toEqual(answerTo(at));
      }
    } finally {
      await thread.terminate();
    }
  }, 60_000);
});
