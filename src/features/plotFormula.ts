import * as vscode from 'vscode';
import type { PlotPanel } from '../editor/plotPanel';
import { longestFormula } from '../protocol/readCurveSpec';

/** `Plot custom formula`: a formula row under the keyboard, with the selected text in it when that is one line. */
export function registerPlotFormula(panel: PlotPanel): vscode.Disposable {
  return vscode.commands.registerCommand('activationLens.plotFormula', () => {
    const source = selectedFormula(vscode.window.activeTextEditor);
    panel.reveal('panel');
    panel.send({ type: 'add', curves: [{ kind: 'formula', source, parameters: {} }] });
  });
}

function selectedFormula(editor: vscode.TextEditor | undefined): string {
  if (!editor?.selection.isSingleLine) return '';
  const text = editor.document.getText(editor.selection).trim();
  return text.length <= longestFormula ? text : '';
}
