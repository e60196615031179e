import * as vscode from 'vscode';
import type { CurveSpec } from '../core/curve/curveSpec';
import { isProblem, sentenceOf } from '../core/problem';
import { curveOfOccurrence } from '../core/recognize/curveOfOccurrence';
import type { FormulaThread } from '../editor/formulaThread';
import type { Occurrences } from '../editor/occurrences';
import { pickActivation } from '../editor/pickActivations';
import type { PlotPanel } from '../editor/plotPanel';
import type { Shown } from '../editor/plotTab';
import { rangeOf } from '../editor/range';
import { selectedFormula } from '../editor/selectedFormula';
import type { HostMessage } from '../protocol/messages';
import { readCurveSpec } from '../protocol/readCurveSpec';

/**
 * `Plot activation`: the one a link names, or the one at the cursor, or the formula that is selected or that the cursor is in, or one from
 * a list. The panel's own button for adding a function asks with the same list.
 */
export function registerPlot(
  panel: PlotPanel,
  occurrences: Occurrences,
  formulas: FormulaThread,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('activationLens.plot', async (argument: unknown) => {
      // A menu passes the file it was opened on, which is no curve.
      const curve = readCurveSpec(argument);
      const curves = curve ? [curve] : await curvesAtCursor(occurrences, formulas);
      if (!curves) return;
      if (curves.length === 0) return add(panel);
      panel.reveal('editor');
      panel.send(messageOf(curves, panel.shown));
    }),
    panel.onDidAsk(() => add(panel)),
  );
}

/** One curve is followed. A formula beside what it claims to be takes the place of what was shown, and so does what is plotted after it. */
function messageOf(curves: readonly CurveSpec[], { pinned, curves: shown }: Shown): HostMessage {
  const [curve] = curves;
  if (pinned) return { type: 'add', curves };
  const isAlone = curve && curves.length === 1;
  return isAlone && (curve.kind === 'activation' || shown.length < 2)
    ? { type: 'follow', curve }
    : { type: 'show', curves };
}

/** None where there is nothing at the cursor; undefined where it has been said why what is there cannot be drawn. */
async function curvesAtCursor(
  occurrences: Occurrences,
  formulas: FormulaThread,
): Promise<readonly CurveSpec[] | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  const named = await occurrences.at(editor.document, editor.selection.active);
  const isSelected = named && rangeOf(editor.document, named.span).contains(editor.selection);
  if (isSelected && named.certainty === 'certain') return [curveOfOccurrence(named)];
  const formula = await selectedFormula(formulas, editor);
  if (formula && !isProblem(formula)) return formula.plotted;
  if (isSelected) return [curveOfOccurrence(named)];
  if (!formula) return [];
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing to draw here: {0}', sentenceOf(formula, vscode.l10n.t)),
  );
  return undefined;
}

async function add(panel: PlotPanel): Promise<void> {
  const activation = await pickActivation();
  if (!activation) return;
  const curve: CurveSpec = { kind: 'activation', id: activation.id, parameters: {} };
  panel.reveal('panel');
  panel.send({ type: 'add', curves: [curve] });
}
