import * as vscode from 'vscode';

/**
 * Opens a notebook at one of its cells, with the cursor on a range of it where VS Code has an editor for notebooks. While it opens, a
 * person may have gone on to another place, which it comes to lie over: `instead` says how that is opened, and it has the last word.
 */
export async function showCell(
  file: vscode.Uri,
  cell: number,
  range: vscode.Range,
  instead: () => vscode.Command | undefined,
): Promise<void> {
  try {
    const notebook = await vscode.workspace.openNotebookDocument(file);
    const selections = [new vscode.NotebookRange(cell, cell + 1)];
    await vscode.window.showNotebookDocument(notebook, { selections });
    const { document } = notebook.cellAt(cell);
    if (!instead()) await vscode.window.showTextDocument(document, { selection: range });
  } catch {
    await vscode.commands.executeCommand('vscode.open', file);
  }
  const other = instead();
  if (other) await vscode.commands.executeCommand(other.command, ...((other.arguments ?? []) as unknown[])); // VS Code's own type is any
}
