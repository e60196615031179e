import * as vscode from 'vscode';
import { ActivationsTree, isAnotherPlace, isGrouping, type Grouping } from '../editor/activationsTree';
import { Inventory } from '../editor/inventory';
import { inventoryMessage } from '../editor/inventoryMessage';
import { showCell } from '../editor/showCell';

const view = 'activationLens.activations';

/** The view *Activations in workspace*: which functions the files name, and where. Nothing is read before it is opened. */
export function registerActivationsView(memory: vscode.Memento): vscode.Disposable {
  const inventory = new Inventory();
  const tree = new ActivationsTree(inventory);
  const shown = vscode.window.createTreeView(view, { treeDataProvider: tree, showCollapseAll: true });
  const group = (grouping: Grouping): void => {
    tree.grouping = grouping;
    void memory.update(view, grouping);
    void vscode.commands.executeCommand('setContext', `${view}.grouping`, grouping);
  };
  const look = (): void => {
    if (shown.visible) void withProgress(inventory.look());
    else inventory.lookAway();
  };
  const remembered = memory.get<unknown>(view);
  group(isGrouping(remembered) ? remembered : 'activation');
  look();
  return vscode.Disposable.from(
    inventory,
    tree,
    shown,
    shown.onDidChangeVisibility(look),
    inventory.onDidChange(() => {
      const { kind } = inventory.progress;
      shown.message = inventoryMessage(inventory) ?? '';
      void vscode.commands.executeCommand(
        'setContext',
        `${view}.isReading`,
        kind === 'reading' || kind === 'listing',
      );
    }),
    vscode.commands.registerCommand(`${view}.byActivation`, () => group('activation')),
    vscode.commands.registerCommand(`${view}.byFile`, () => group('file')),
    vscode.commands.registerCommand(`${view}.refresh`, () => withProgress(inventory.refresh())),
    vscode.commands.registerCommand(`${view}.stop`, () => inventory.stop()),
    vscode.commands.registerCommand(
      `${view}.showCell`,
      (file: vscode.Uri, cell: number, range: vscode.Range) =>
        showCell(file, cell, range, () => {
          const other = shown.selection.find((row) => isAnotherPlace(row, file, cell));
          return other && tree.getTreeItem(other).command;
        }),
    ),
  );
}

/** A bar above the tree for as long as it takes. */
const withProgress = (work: Promise<void>): Thenable<void> =>
  vscode.window.withProgress({ location: { viewId: view } }, () => work);
