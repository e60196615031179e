import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import type { FormulaAt, Place } from '../core/formulas/formulaAt';
import type { StoredKnowledge } from '../core/knowledge';
import type { Problem } from '../core/problem';
import type { FormulaAnswer, FormulaKnowledge, FormulaQuestion } from '../protocol/formulaMessages';
import { dataFile } from './dataFile';
import { earlierTexts, isCell, versionOf } from './occurrences';
import { questions } from './questions';
import { startWorker, type Listener, type Worker } from './worker';

/** Reads, names and checks the formulas of documents in a thread of its own, which starts when it is first asked. */
export interface FormulaThread extends vscode.Disposable {
  /** All that the checks say about a document as it stands; undefined where it changes meanwhile or is too long. */
  findings(document: vscode.TextDocument): Promise<readonly Finding[] | undefined>;
  /** The formula at a place, while somebody waits for it; why it cannot be read, only to who asks. */
  at(
    document: vscode.TextDocument,
    place: Place,
    token?: vscode.CancellationToken,
  ): Promise<FormulaAt | Problem | undefined>;
}

/** Beyond this many characters a text is data, not code, and no formula is looked for in it. */
const longestText = 2_000_000;

/** How many milliseconds a person waits for a hover. */
const patience = 2000;

export function formulaThread(extension: vscode.Uri): FormulaThread {
  const asking = questions<FormulaQuestion, FormulaAnswer>((listener) => start(extension, listener));
  const checked = new WeakMap<vscode.TextDocument, Checked>();
  const check = async (
    document: vscode.TextDocument,
    version: string,
  ): Promise<readonly Finding[] | undefined> => {
    const isAsItWas = (): boolean => !document.isClosed && versionOf(document) === version;
    const answer = await asking.ask({
      question() {
        const asked = isAsItWas() ? textOf(document) : undefined;
        return asked && { type: 'check', ...asked };
      },
    });
    return answer?.type === 'check' && isAsItWas() ? answer.findings : undefined;
  };
  return {
    async findings(document) {
      const version = versionOf(document);
      const known = checked.get(document);
      if (known?.version === version) return known.found;
      const asked = { version, found: check(document, version) };
      checked.set(document, asked);
      const found = await asked.found;
      if (!found && checked.get(document) === asked) checked.delete(document);
      return found;
    },
    async at(document, place, token) {
      const { version } = document;
      const isWanted = (): boolean => document.version === version && token?.isCancellationRequested !== true;
      const answer = await asking.ask({
        patience,
        question() {
          const asked = isWanted() ? textOf(document) : undefined;
          return asked && { type: 'at', place, ...asked };
        },
      });
      return answer?.type === 'at' && isWanted() ? answer.formula : undefined;
    },
    dispose: () => asking.end(),
  };
}

interface Checked {
  readonly version: string;
  readonly found: Promise<readonly Finding[] | undefined>;
}

/** Undefined for what is too long. */
function textOf(
  document: vscode.TextDocument,
): Pick<FormulaQuestion, 'text' | 'languageId' | 'earlier'> | undefined {
  const { languageId } = document;
  const text = document.getText();
  if (text.length > longestText) return undefined;
  return { text, languageId, earlier: isCode(document) ? earlierTexts(document, longestText) : [] };
}

/** Of a notebook, the pages between its code know nothing of that. */
const isCode = (document: vscode.TextDocument): boolean =>
  isCell(document) && document.languageId !== 'markdown';

async function start(extension: vscode.Uri, listener: Listener): Promise<Worker | undefined> {
  const knowledge = await dataFile<StoredKnowledge>(extension, 'knowledge.json')();
  if (!knowledge) return undefined;
  const worker = await startWorker(vscode.Uri.joinPath(extension, 'dist', 'formulas.js'), listener);
  const told: FormulaKnowledge = {
    type: 'know',
    knowledge,
    language: vscode.env.language,
    words: vscode.l10n.bundle ?? {},
  };
  worker.post(told);
  return worker;
}
