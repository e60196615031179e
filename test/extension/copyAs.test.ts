import * as vscode from 'vscode';
import { equal, eventually, ok } from './truth';

const leaky = { kind: 'activation', id: 'leaky-relu', parameters: { a: 0.2 } };
/** As the panel sends it: with what the text says. */
const typed = { kind: 'formula', source: 'a x + 1', parameters: { a: 3 }, tree: 'x add multiply $a $x 1' };

describe('copying an activation', () => {
  it('puts the code of the language that is chosen on the clipboard', async () => {
    equal(await copied(leaky), 'torch.nn.LeakyReLU(negative_slope=0.2)');
  });

  it('writes a formula that was typed in the panel as code', async () => {
    const code = await copied(typed);
    ok(code.includes('return a*x + 1'), code);
  });
});

/** What is on the clipboard once the first language of the list, PyTorch, is taken. */
async function copied(curve: unknown): Promise<string> {
  await vscode.env.clipboard.writeText('before');
  const copying = vscode.commands.executeCommand('activationLens.copyAs', curve);
  // The list may still be on its way when it is accepted.
  const isCopied = await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return (await vscode.env.clipboard.readText()) !== 'before';
  });
  ok(isCopied, 'nothing was copied');
  await copying;
  return vscode.env.clipboard.readText();
}
