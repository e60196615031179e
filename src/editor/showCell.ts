import * as vscode from 'vscode';

/**
 * Opens a notebook at one of its cells, with the cursor on a range of it where VS Code has an editor for notebooks. While it opens, a
 * person may have gone on to another place: then the cell is not wanted, and takes nothing away.
 */
export async function showCell(
  file: vscode.Uri,
  cell: number,
  range: vscode.Range,
  isWanted: () => boolean,
): Promise<void> {
  try {
    const notebook = await vscode.workspace.openNotebookDocument(file);
    const selections = [new vscode.NotebookRange(cell, cell + 1)];
    await vscode.window.showNotebookDocument(notebook, { selections });
    if (!isWanted()) return;
    const { document } = notebook.cellAt(cell);
    await vscode.window.showTextDocument(document, { selection: range });
  } catch {
    await vscode.commands.executeCommand('vscode.open', file);
  }
}
