import * as vscode from 'vscode';
import { editorLanguages } from '../core/recognize/languages';
import type { Occurrences } from '../editor/occurrences';

/** Long enough that opening a file, or typing in it, goes first. */
const pause = 200;

/** A large file is looked into when it is shown and after edits, so that the first hover in it finds everything ready. */
export function registerLookAhead(occurrences: Occurrences): vscode.Disposable {
  let timer: unknown;
  const lookSoon = (): void => {
    clearTimeout(timer);
    const shown = vscode.window.activeTextEditor?.document;
    if (!shown || !editorLanguages.includes(shown.languageId)) return;
    timer = setTimeout(() => occurrences.lookAhead(shown), Math.max(pause, 10 * occurrences.cost(shown)));
  };
  lookSoon();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(lookSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) lookSoon();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
