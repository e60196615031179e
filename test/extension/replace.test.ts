import * as vscode from 'vscode';
import { equal, eventually, ok } from './truth';

describe('replacing an activation', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is a refactoring that changes the call and nothing else', async () => {
    const document = await opened('import torch.nn as nn\n\nact = nn.ReLU(inplace=True)\n');
    const actions = await actionsAt(document, 'ReLU');
    equal(
      actions.map(({ title }) => title),
      [
        'Replace with GELU (exact), dropping inplace=True',
        'Replace with SiLU',
        'Replace with Leaky ReLU',
        'Replace with another activation…',
      ],
    );
    const edit = actions[1]?.edit;
    ok(edit && (await vscode.workspace.applyEdit(edit)), 'the edit was not applied');
    equal(document.getText(), 'import torch.nn as nn\n\nact = nn.SiLU(inplace=True)\n');
  });

  it('imports what it needs', async () => {
    const document = await opened('from torch.nn import Linear, ReLU\n\nact = ReLU()\n');
    const [action] = await actionsAt(document, 'ReLU()');
    const edits = action?.edit?.get(document.uri) ?? [];
    equal(
      edits.map(({ newText, range }) => [newText, range.start.line]),
      [
        [', GELU', 0],
        ['GELU', 2],
      ],
    );
  });

  it('says what is lost', async () => {
    const document = await opened('import torch.nn as nn\n\nact = nn.LeakyReLU(0.2)\n');
    const [action] = await actionsAt(document, 'LeakyReLU');
    equal(action?.title, 'Replace with ReLU, dropping 0.2');
  });

  it('is offered on strings, and not beside names', async () => {
    const document = await opened('import keras\n\nx = keras.layers.Dense(8, activation="relu")(x)\n');
    ok((await actionsAt(document, 'relu"')).length === 4, 'no action on a string');
    equal((await actionsAt(document, 'Dense', 0)).length, 0);
  });

  it('is done from the palette by a list, the likeliest first', async () => {
    const document = await opened('import torch.nn as nn\n\nact = nn.LeakyReLU(0.2)\n');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(2, 10, 2, 10);
    const replacing = vscode.commands.executeCommand('activationLens.replace');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText().includes('nn.ReLU()');
    });
    await replacing;
    equal(document.getText(), 'import torch.nn as nn\n\nact = nn.ReLU()\n');
  });
});

const opened = (content: string): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ language: 'python', content });

/** Our refactorings at the first place of a text, with their edits. */
async function actionsAt(
  document: vscode.TextDocument,
  text: string,
  atLeast = 1,
): Promise<readonly vscode.CodeAction[]> {
  const position = document.positionAt(document.getText().indexOf(text) + 1);
  const range = new vscode.Range(position, position);
  return eventually(
    async () =>
      (
        await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          range,
          vscode.CodeActionKind.RefactorRewrite.value,
          10,
        )
      ).filter(({ title }) => title.startsWith('Replace with')),
    (actions) => actions.length >= atLeast,
    atLeast === 0 ? 1000 : 10_000,
  );
}
