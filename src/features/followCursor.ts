import * as vscode from 'vscode';
import { curveOfOccurrence } from '../core/recognize/curveOfOccurrence';
import type { Occurrences } from '../editor/occurrences';
import type { PlotPanel } from '../editor/plotPanel';

/** Long enough for a word to be typed on, short enough to feel immediate. */
const pause = 50;

/**
 * While the panel is open and not pinned, it shows the activation that the code at the cursor calls, and follows edits of it. A word in
 * prose changes nothing: who reads on does not mean to plot.
 */
export function registerFollowCursor(panel: PlotPanel, occurrences: Occurrences): vscode.Disposable {
  let timer: unknown;
  // While the panel itself has the focus, the editor that had it before is meant.
  let latest = vscode.window.activeTextEditor;
  let asked = 0;
  const look = async (): Promise<void> => {
    const editor = vscode.window.visibleTextEditors.find((visible) => visible === latest);
    const isMeant = (): boolean => panel.isOpen && !panel.shown.pinned;
    if (!editor || !isMeant()) return;
    const question = ++asked;
    const occurrence = await occurrences.at(editor.document, editor.selection.active);
    if (occurrence?.certainty !== 'certain' || question !== asked || !isMeant()) return;
    const curve = curveOfOccurrence(occurrence);
    if (!panel.isFollowing(curve)) panel.send({ type: 'follow', curve });
  };
  const lookSoon = (): void => {
    clearTimeout(timer);
    if (panel.isOpen)
      timer = setTimeout(() => void look(), latest ? pauseBefore(occurrences.cost(latest.document)) : pause);
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

/** Looking takes no more than a tenth of the time, so that a file of many megabytes can still be typed in. */
const pauseBefore = (cost: number): number => Math.max(pause, 10 * cost);
