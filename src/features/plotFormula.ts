import * as vscode from 'vscode';
import type { CurveSpec } from '../core/curve/curveSpec';
import { isProblem } from '../core/problem';
import type { FormulaThread } from '../editor/formulaThread';
import type { PlotPanel } from '../editor/plotPanel';
import { selectedFormula } from '../editor/selectedFormula';
import { longestFormula } from '../protocol/readCurveSpec';

/** `Plot custom formula`: a formula row under the keyboard, with what is selected in it: code and LaTeX as one types a formula. */
export function registerPlotFormula(panel: PlotPanel, formulas: FormulaThread): vscode.Disposable {
  return vscode.commands.registerCommand('activationLens.plotFormula', async () => {
    const curve = await curveOfSelection(formulas, vscode.window.activeTextEditor);
    panel.reveal('panel');
    panel.send({ type: 'add', curves: [curve] });
  });
}

async function curveOfSelection(
  formulas: FormulaThread,
  editor: vscode.TextEditor | undefined,
): Promise<CurveSpec> {
  if (!editor || editor.selection.isEmpty) return typed('');
  const formula = await selectedFormula(formulas, editor);
  const [own] = formula && !isProblem(formula) ? formula.plotted : [];
  return own?.kind === 'formula' ? typed(own.source, own.parameters) : typed(selectedLine(editor));
}

const typed = (source: string, parameters: CurveSpec['parameters'] = {}): CurveSpec => ({
  kind: 'formula',
  source,
  parameters,
});

/** Nothing for several lines, which are no formula. */
function selectedLine({ document, selection }: vscode.TextEditor): string {
  const text = selection.isSingleLine ? document.getText(selection).trim() : '';
  return text.length <= longestFormula ? text : '';
}
