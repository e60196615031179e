import * as vscode from 'vscode';
import { equal, eventually, ok } from './truth';

describe('the hover', () => {
  it('says which GELU a call makes, with formula, plot and values', async () => {
    const text = await hoverAt('model.py', 'GELU');
    ok(text.startsWith('**GELU** · PyTorch · GELU &#40;tanh approximation&#41;'), text.slice(0, 200));
    equal(text.match(/<img src="data:image\/svg\+xml,/g)?.length, 3);
    ok(text.includes('0&#46;8412'), 'the value at 1 is missing');
    ok(text.length < 40_000, `${text.length} characters`);
  });

  it('reads the arguments of a call', async () => {
    ok(
      (await hoverAt('model.py', 'leaky_relu')).includes('negative&#95;slope α &#61; 0&#46;2'),
      'no slope of 0.2',
    );
  });

  it('trusts its own commands only', async () => {
    const [markdown] = await hoversAt('model.py', 'GELU');
    equal(markdown?.isTrusted, {
      enabledCommands: [
        'activationLens.plot',
        'activationLens.compare',
        'activationLens.copyAs',
        'activationLens.plotTogether',
        'activationLens.showUses',
      ],
    });
  });

  it('leads to the other uses in the file', async () => {
    const content =
      'from torch import nn\na = nn.GELU()\nb = nn.ReLU()\n# GELU\nc = nn.GELU()\nd = nn.GELU("tanh")\n';
    const document = await vscode.workspace.openTextDocument({ language: 'python', content });
    const editor = await vscode.window.showTextDocument(document);
    const [markdown] = await hoversIn(document, 'GELU');
    const [, link = ''] =
      /\[1 other use in this file\]\(command:activationLens\.showUses\?([^)]*)\)/.exec(
        markdown?.value ?? '',
      ) ?? [];
    ok(link !== '', markdown?.value.slice(-300) ?? 'no hover');
    const [argument] = JSON.parse(decodeURIComponent(link)) as readonly unknown[];
    await vscode.commands.executeCommand('activationLens.showUses', argument);
    equal(
      vscode.window.visibleTextEditors.filter((each) => each.document === editor.document).length > 0,
      true,
    );
    await vscode.commands.executeCommand('activationLens.showUses', { uri: 1 }); // nothing happens
    ok(!(await hoversIn(document, 'ReLU'))[0]?.value.includes('showUses'), 'a link to nothing');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('answers a word in prose without a library', async () => {
    ok((await hoverAt('notes.md', 'sigmoid')).startsWith('**sigmoid** &emsp;'), 'a mention has no library');
    ok((await hoverAt('notes.md', '双曲正切函数')).includes('tanh'), 'no hover for Chinese');
  });

  it('keeps silent beside names and when it is switched off', async () => {
    equal(await hoversAt('model.py', 'LayerNorm', 0), []);
    const settings = vscode.workspace.getConfiguration('activationLens.hover');
    await settings.update('enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      equal(await hoversAt('model.py', 'GELU', 0), []);
    } finally {
      await settings.update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('comes in less than 100 ms once warm', async () => {
    await hoverAt('model.py', 'GELU');
    const start = performance.now();
    for (let i = 0; i < 10; i++) await hoversAt('model.py', 'GELU');
    const each = (performance.now() - start) / 10;
    ok(each < 100, `${each} ms`);
  });
});

async function hoverAt(file: string, name: string): Promise<string> {
  const [first] = await hoversAt(file, name);
  return first?.value ?? '';
}

/** Our hovers on the first place of a file where a name stands. */
async function hoversAt(file: string, name: string, atLeast = 1): Promise<readonly vscode.MarkdownString[]> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'The suite needs a workspace folder.');
  return hoversIn(
    await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file)),
    name,
    atLeast,
  );
}

async function hoversIn(
  document: vscode.TextDocument,
  name: string,
  atLeast = 1,
): Promise<readonly vscode.MarkdownString[]> {
  const start = document.getText().indexOf(name);
  ok(start >= 0, `${name} is not in ${document.uri.path}`);
  const position = document.positionAt(start + 1);
  return eventually(
    async () =>
      ours(await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, position)),
    (hovers) => hovers.length >= atLeast,
  );
}

const ours = (hovers: readonly vscode.Hover[]): readonly vscode.MarkdownString[] =>
  hovers
    .flatMap(({ contents }) => contents)
    .filter((content) => content instanceof vscode.MarkdownString)
    .filter(({ value }) => value.includes('command:activationLens.'));
