import type * as vscode from 'vscode';
import type { FormulaAt } from '../core/formulas/formulaAt';
import type { Problem } from '../core/problem';
import type { FormulaThread } from './formulaThread';

/** The formula that is selected in an editor, or that the cursor is in; why it cannot be read, where it claims to be one. */
export function selectedFormula(
  formulas: FormulaThread,
  { document, selection }: vscode.TextEditor,
): Promise<FormulaAt | Problem | undefined> {
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  return formulas.at(document, { span: [start, end], isAsked: true });
}
