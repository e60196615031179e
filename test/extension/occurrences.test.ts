import * as vscode from 'vscode';
import { occurrences } from '../../src/editor/occurrences';
import { equal, ok } from './truth';

const pytorch = 'from torch.nn.functional import gelu';
const jax = 'from jax.nn import gelu';

describe('what is named in a document', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is told by the cells above, in the order in which they stand', async () => {
    const notebook = await opened(pytorch, jax, 'gelu(x)');
    const found = occurrences();
    equal(await frameworkIn(found, notebook.cellAt(2)), 'jax');
    const turned = new vscode.WorkspaceEdit();
    const cells = [code(jax), code(pytorch)];
    turned.set(notebook.uri, [vscode.NotebookEdit.replaceCells(new vscode.NotebookRange(0, 2), cells)]);
    ok(await vscode.workspace.applyEdit(turned), 'the cells were not turned');
    equal(await frameworkIn(found, notebook.cellAt(2)), 'pytorch');
  });

  it('costs nothing while the text stays, and as much as the last time after an edit', async () => {
    const content = `import torch.nn as nn\n${'act = nn.GELU()\n'.repeat(20_000)}`;
    const document = await vscode.workspace.openTextDocument({ language: 'python', content });
    const found = occurrences();
    equal(found.cost(document), 0);
    ok(await found.at(document, new vscode.Position(1, 10)), 'nothing found');
    equal(found.cost(document), 0);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    ok(found.cost(document) > 0, 'an edit costs nothing');
  });
});

const code = (text: string): vscode.NotebookCellData =>
  new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, 'python');

async function opened(...cells: readonly string[]): Promise<vscode.NotebookDocument> {
  const data = new vscode.NotebookData(cells.map(code));
  return vscode.workspace.openNotebookDocument('jupyter-notebook', data);
}

async function frameworkIn(
  found: ReturnType<typeof occurrences>,
  cell: vscode.NotebookCell,
): Promise<string | undefined> {
  return (await found.at(cell.document, new vscode.Position(0, 1)))?.framework;
}
