import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import type { FormulaAt } from '../core/formulas/formulaAt';
import type { StoredKnowledge } from '../core/knowledge';
import type { FormulaAnswer, FormulaRequest } from '../protocol/formulaMessages';
import { dataFile } from './dataFile';
import { startWorker, type Worker } from './worker';

/** Reads, names and checks the formulas of documents in a thread of its own, which starts when it is first asked. */
export interface FormulaThread extends vscode.Disposable {
  /** All that the checks say about a document as it stands; undefined where it changes meanwhile or is too long. */
  findings(document: vscode.TextDocument): Promise<readonly Finding[] | undefined>;
  /** The formula at a place. */
  at(document: vscode.TextDocument, position: vscode.Position): Promise<FormulaAt | undefined>;
}

/** Beyond this many characters a text is data, not code, and no formula is looked for in it. */
const longestText = 2_000_000;

export function formulaThread(extension: vscode.Uri): FormulaThread {
  const waiting = new Map<number, (answer: FormulaAnswer) => void>();
  const checked = new WeakMap<vscode.TextDocument, Checked>();
  let worker: Promise<Worker | undefined> | undefined;
  let asked = 0;

  const start = async (): Promise<Worker | undefined> => {
    const knowledge = await dataFile<StoredKnowledge>(extension, 'knowledge.json')();
    const file = vscode.Uri.joinPath(extension, 'dist', 'formulas.js');
    const started = knowledge && startWorker(file, (answer) => receive(answer as FormulaAnswer));
    started?.post({
      type: 'know',
      knowledge,
      language: vscode.env.language,
      words: vscode.l10n.bundle ?? {},
    });
    return started;
  };
  const receive = (answer: FormulaAnswer): void => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  const ask = async (question: (id: number) => FormulaRequest): Promise<FormulaAnswer | undefined> => {
    const other = await (worker ??= start());
    if (!other) return undefined;
    const id = asked++;
    const answer = new Promise<FormulaAnswer>((resolve) => waiting.set(id, resolve));
    other.post(question(id));
    return answer;
  };
  const check = async (document: vscode.TextDocument): Promise<readonly Finding[] | undefined> => {
    const { version, languageId } = document;
    const text = document.getText();
    if (text.length > longestText) return undefined;
    const answer = await ask((id) => ({ type: 'check', id, text, languageId }));
    return answer?.type === 'check' && document.version === version ? answer.findings : undefined;
  };
  return {
    findings(document) {
      const known = checked.get(document);
      if (known?.version === document.version) return known.found;
      const found = check(document);
      checked.set(document, { version: document.version, found });
      return found;
    },
    async at(document, position) {
      const { languageId } = document;
      const [text, offset] = [document.getText(), document.offsetAt(position)];
      if (text.length > longestText) return undefined;
      const answer = await ask((id) => ({ type: 'at', id, text, languageId, offset }));
      return answer?.type === 'at' ? answer.formula : undefined;
    },
    dispose: () => void worker?.then((other) => other?.end()),
  };
}

interface Checked {
  readonly version: number;
  readonly found: Promise<readonly Finding[] | undefined>;
}
