import * as vscode from 'vscode';
import { equal, eventually, ok } from './truth';

const content = `import torch.nn as nn


class Block(nn.Module):
    def __init__(self):
        self.act = nn.GELU()
        self.gate = nn.LeakyReLU()
        self.out = nn.ReLU()


def other(x):
    return x
`;

describe('aids in the code', () => {
  let document: vscode.TextDocument;
  before(async () => {
    document = await vscode.workspace.openTextDocument({ language: 'python', content });
    await vscode.window.showTextDocument(document);
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('are off until somebody turns them on', async () => {
    equal(await hintsIn(document), []);
    equal(await lensesIn(document), []);
  });

  it('say behind names what the code does not, in the range that is asked for', async () => {
    await withSetting('inlayHints.enabled', async () => {
      const hints = await eventually(
        () => hintsIn(document),
        (found) => found.length > 0,
      );
      equal(hints, ['5:26 exact', '6:32 α = 0.01']);
      equal(await hintsIn(document, new vscode.Range(6, 0, 7, 0)), ['6:32 α = 0.01']);
    });
  });

  it('name above a class its activations, and plot them together', async () => {
    await withSetting('codeLens.enabled', async () => {
      const lenses = await eventually(
        () => lensesIn(document),
        (found) => found.length > 0,
      );
      equal(
        lenses.map(({ range, command }) => [range.start.line, command?.title]),
        [[3, 'GELU (exact), Leaky ReLU, ReLU · Plot']],
      );
      const command = lenses[0]?.command;
      ok(command, 'the lens does nothing');
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      const isOpen = (): boolean =>
        vscode.window.tabGroups.all.some(({ tabs }) =>
          tabs.some(({ label }) => label.startsWith('Plot: GELU, Leaky ReLU, ReLU')),
        );
      ok(await eventually(isOpen), 'no panel with the three');
    });
  });
});

async function withSetting(name: string, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('activationLens');
  await settings.update(name, true, vscode.ConfigurationTarget.Workspace);
  try {
    await work();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

async function hintsIn(
  document: vscode.TextDocument,
  range = new vscode.Range(0, 0, document.lineCount, 0),
): Promise<readonly string[]> {
  const hints = await vscode.commands.executeCommand<readonly vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    range,
  );
  return hints.map(
    ({ position, label }) =>
      `${position.line}:${position.character} ${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`,
  );
}

const lensesIn = async (document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> =>
  vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);
