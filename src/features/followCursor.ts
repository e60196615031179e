import * as vscode from 'vscode';
import { curveAt, type OccurrenceAt } from '../editor/curveAt';
import type { PlotPanel } from '../editor/plotPanel';

/** Long enough for a word to be typed on, short enough to feel immediate. */
const pause = 50;

/** While the panel is open and not pinned, it shows the activation at the cursor and follows edits of it. */
export function registerFollowCursor(panel: PlotPanel, occurrenceAt: OccurrenceAt): vscode.Disposable {
  let timer: unknown;
  // While the panel itself has the focus, the editor that had it before is meant.
  let latest = vscode.window.activeTextEditor;
  const look = (): void => {
    const editor = vscode.window.visibleTextEditors.find((visible) => visible === latest);
    const curve = editor && panel.isOpen && !panel.shown.pinned ? curveAt(editor, occurrenceAt) : undefined;
    if (curve && !panel.isFollowing(curve)) panel.send({ type: 'follow', curve });
  };
  const lookSoon = (): void => {
    clearTimeout(timer);
    if (panel.isOpen) timer = setTimeout(look, pause);
  };
  return vscode.Disposable.from(
    panel.onDidUnpin(lookSoon),
    vscode.window.onDidChangeTextEditorSelection(lookSoon),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      latest = editor ?? latest;
      lookSoon();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) lookSoon();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
