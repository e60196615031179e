import * as vscode from 'vscode';
import type { Occurrences } from '../editor/occurrences';
import { rangeOf } from '../editor/range';
import { readUse, showUsesCommand, usesIn } from '../editor/uses';

/** The link in a hover to the other places of a file that name the same function: a list of them opens where the hover was. */
export function registerUses(occurrences: Occurrences): vscode.Disposable {
  return vscode.commands.registerCommand(showUsesCommand, async (argument: unknown) => {
    const use = readUse(argument);
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === use?.uri);
    if (!use || !document) return;
    const all = await occurrences.all(document);
    const places = usesIn(all, use.activation).map(
      ({ span }) => new vscode.Location(document.uri, rangeOf(document, span)),
    );
    const at = document.positionAt(use.offset);
    await vscode.commands.executeCommand('editor.action.goToLocations', document.uri, at, places, 'peek');
  });
}
