import * as vscode from 'vscode';
import { occurrences, type Occurrences } from '../../src/editor/occurrences';
import { equal, ok } from './truth';

const code = 'import torch.nn as nn\nact = nn.LeakyReLU(0.2)\n';

describe('text that nobody expects', () => {
  it('is hovered in a file that was never saved', async () => {
    const document = await unsaved('python', code);
    ok((await hoverOn(document, 'LeakyReLU')).includes('PyTorch'), 'no hover in an unsaved file');
  });

  it('is followed as it is typed, without being saved', async () => {
    const document = await unsaved('python', 'import torch.nn as nn\nact = nn.Re\n');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 11), 'LU6()');
    await vscode.workspace.applyEdit(edit);
    ok((await hoverOn(document, 'ReLU6')).startsWith('**ReLU6**'), 'no hover after an edit');
  });

  it('is left alone when it is empty, for a person as for a command', async () => {
    const document = await unsaved('python', '');
    equal(await hoversAt(document, 0), []);
  });

  it('is left alone when it is binary, and what is readable in it is read', async () => {
    const noise = Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 0x2100)).join('');
    const document = await unsaved('python', `${noise}\n${code}`);
    equal(await hoversAt(document, 100), []);
    ok(
      Array.isArray(await hoversAt(document, document.getText().lastIndexOf('LeakyReLU') + 1)),
      'a hover failed',
    );
  });

  const large: readonly (readonly [string, string])[] = [
    ['in many lines', `${code}${'x = (y + 1) * 2  # a comment\n'.repeat(170_000)}last = nn.ReLU6()\n`],
    ['in one line', `import torch.nn as nn; ${'x = (y + 1) * 2; '.repeat(290_000)}last = nn.ReLU6()`],
  ];
  for (const [how, text] of large) {
    it(`is hovered in 5 MB ${how}`, async () => {
      const document = await unsaved('python', text);
      const offset = document.getText().lastIndexOf('ReLU6') + 2;
      const [hover = ''] = await hoversAt(document, offset);
      ok(hover.includes('ReLU6'), 'no hover in a large file');
    });

    it(`is known in 5 MB ${how} within 100 ms, from the first time on, after a look ahead`, async () => {
      const document = await unsaved('python', text);
      const place = document.positionAt(document.getText().lastIndexOf('ReLU6') + 2);
      const asked = async (found: Occurrences): Promise<number> => {
        const start = performance.now();
        equal((await found.at(document, place))?.activation, 'relu6');
        return performance.now() - start;
      };
      const alone = await asked(occurrences());
      const found = occurrences();
      found.lookAhead(document);
      await pause(Math.max(1500, 4 * alone)); // nobody rests the mouse on a name sooner, unless the machine is busy with other things
      const took = await asked(found);
      ok(
        took < 100,
        `the first time took ${took.toFixed(0)} ms, and ${alone.toFixed(0)} ms without looking ahead`,
      );
    });
  }

  it('is hovered in 5 MB that were changed a moment ago', async () => {
    const document = await unsaved('python', large[0]?.[1] ?? '');
    const offset = document.getText().lastIndexOf('ReLU6') + 2;
    const asked = hoversAt(document, offset);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '# new\n');
    await vscode.workspace.applyEdit(edit);
    await asked;
    const [hover = ''] = await hoversAt(document, offset + 6);
    ok(hover.includes('ReLU6'), 'no hover after an edit of a large file');
  });

  it('is half typed at every place of a line', async () => {
    const line = 'import torch.nn as nn; act = nn.LeakyReLU(negative_slope=0.2, inplace=True)';
    for (let end = 0; end <= line.length; end += 6) {
      const document = await unsaved('python', line.slice(0, end));
      ok(Array.isArray(await hoversAt(document, Math.max(0, end - 1))), `a hover failed at ${end}`);
    }
  });
});

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const unsaved = (language: string, content: string): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ language, content });

async function hoverOn(document: vscode.TextDocument, name: string): Promise<string> {
  const [hover] = await hoversAt(document, document.getText().indexOf(name) + 1);
  return hover ?? '';
}

/** The texts of our hovers at an offset. */
async function hoversAt(document: vscode.TextDocument, offset: number): Promise<readonly string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset),
  );
  const texts = hovers.flatMap(({ contents }) =>
    contents.map((content) => (typeof content === 'string' ? content : content.value)),
  );
  return texts.filter((text) => text.includes('activationLens.plot'));
}
