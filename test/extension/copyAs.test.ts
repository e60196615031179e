import * as vscode from 'vscode';
import { equal, eventually, ok } from './truth';

const leaky = { kind: 'activation', id: 'leaky-relu', parameters: { a: 0.2 } };

describe('copying an activation', () => {
  it('puts the code of the language that is chosen on the clipboard', async () => {
    await vscode.env.clipboard.writeText('before');
    const copying = vscode.commands.executeCommand('activationLens.copyAs', leaky);
    // The first of the list is PyTorch. The list may still be on its way when it is accepted.
    const isCopied = await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await vscode.env.clipboard.readText()) !== 'before';
    });
    ok(isCopied, 'nothing was copied');
    await copying;
    equal(await vscode.env.clipboard.readText(), 'torch.nn.LeakyReLU(negative_slope=0.2)');
  });
});
