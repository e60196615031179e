import * as vscode from 'vscode';
import { equal, eventually, ok } from './truth';

describe('completion', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('offers activations in a string that means one, with the card of the hover', async () => {
    const items = await completed('import keras\nx = keras.layers.Dense(8, activation="|")(x)\n');
    const gelu = items.find(({ label }) => label === 'gelu');
    ok(gelu, `no gelu among ${items.map(({ label }) => labelOf(label)).join()}`);
    equal(gelu.detail, 'GELU (exact)');
    const card = gelu.documentation;
    ok(card instanceof vscode.MarkdownString && card.value.includes('data:image/svg+xml'), 'no picture');
  });

  it('offers what a module has after its dot', async () => {
    const items = await completed('import torch.nn as nn\nact = nn.|\n');
    ok(
      items.some(({ label }) => label === 'LeakyReLU'),
      'no LeakyReLU',
    );
  });

  it('offers nothing anywhere else, and nothing when it is switched off', async () => {
    equal((await ours('name = "|"\n')).length, 0);
    const settings = vscode.workspace.getConfiguration('activationLens.completion');
    await settings.update('enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      equal((await ours('import torch.nn as nn\nact = nn.|\n')).length, 0);
    } finally {
      await settings.update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

const completed = async (marked: string): Promise<readonly vscode.CompletionItem[]> =>
  eventually(
    () => ours(marked),
    (items) => items.length > 0,
  );

/** Our items where the mark stands; some of other extensions may stand beside them. */
async function ours(marked: string): Promise<readonly vscode.CompletionItem[]> {
  const content = marked.replace('|', '');
  const document = await vscode.workspace.openTextDocument({ language: 'python', content });
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(marked.indexOf('|')),
    undefined,
    100,
  );
  return items.filter(({ sortText }) => sortText?.startsWith('~'));
}

const labelOf = (label: string | vscode.CompletionItemLabel): string =>
  typeof label === 'string' ? label : label.label;
