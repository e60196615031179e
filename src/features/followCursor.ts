import * as vscode from 'vscode';
import type { CurveSpec } from '../core/curve/curveSpec';
import { isProblem } from '../core/problem';
import { curveOfOccurrence } from '../core/recognize/curveOfOccurrence';
import type { FormulaThread } from '../editor/formulaThread';
import type { Occurrences } from '../editor/occurrences';
import type { PlotPanel } from '../editor/plotPanel';

/** Long enough for a word to be typed on, short enough to feel immediate. */
const pause = 50;

/**
 * While the panel is open and not pinned, it shows the activation that the code at the cursor calls or spells out, and follows edits of it. A word in
 * prose changes nothing: who reads on does not mean to plot.
 */
export function registerFollowCursor(
  panel: PlotPanel,
  occurrences: Occurrences,
  formulas: FormulaThread,
): vscode.Disposable {
  let timer: unknown;
  // While the panel itself has the focus, the editor that had it before is meant.
  let latest = vscode.window.activeTextEditor;
  let asked = 0;
  const look = async (): Promise<void> => {
    const editor = vscode.window.visibleTextEditors.find((visible) => visible === latest);
    const isMeant = (): boolean => panel.isOpen && !panel.shown.pinned;
    if (!editor || !isMeant()) return;
    const question = ++asked;
    const { document, selection } = editor;
    const occurrence = await occurrences.at(document, selection.active);
    if (question !== asked || !isMeant()) return;
    const curve =
      occurrence?.certainty === 'certain'
        ? curveOfOccurrence(occurrence)
        : selection.isEmpty
          ? await activationWrittenAt(document, selection.active)
          : undefined;
    if (question !== asked || !isMeant()) return;
    if (curve && !panel.isFollowing(curve)) panel.send({ type: 'follow', curve });
  };
  const activationWrittenAt = async (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<CurveSpec | undefined> => {
    const offset = document.offsetAt(position);
    const formula = await formulas.at(document, { span: [offset, offset], isAsked: false });
    return formula && !isProblem(formula) && formula.shown.kind === 'activation' ? formula.shown : undefined;
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
