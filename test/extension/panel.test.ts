import * as vscode from 'vscode';
import { equal, eventually, ok } from './truth';

describe('the panel', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('plots what a link names, beside the editor, and names its tab after it', async () => {
    await open('model.py');
    await vscode.commands.executeCommand('activationLens.plot', relu);
    await titled('Plot: ReLU');
    equal(vscode.window.tabGroups.all.length, 2);
    ok(
      vscode.window.activeTextEditor?.document.fileName.endsWith('model.py'),
      'the editor keeps the keyboard',
    );
  });

  it('is used again', async () => {
    await open('model.py');
    await vscode.commands.executeCommand('activationLens.plot', relu);
    await titled('Plot: ReLU');
    await vscode.commands.executeCommand('activationLens.plot', { ...relu, id: 'mish' });
    await titled('Plot: Mish');
  });

  it('plots the activation at the cursor and follows it', async () => {
    const editor = await open('model.py');
    place(editor, 'GELU');
    await vscode.commands.executeCommand('activationLens.plot', editor.document.uri);
    await titled('Plot: GELU (tanh approximation)');
    place(editor, 'leaky_relu');
    await titled('Plot: Leaky ReLU');
  });

  it('is left alone by words in prose, which a command still plots', async () => {
    const code = await open('model.py');
    place(code, 'GELU');
    await vscode.commands.executeCommand('activationLens.plot', code.document.uri);
    await titled('Plot: GELU (tanh approximation)');
    const notes = await open('notes.md');
    place(notes, 'sigmoid');
    await new Promise<void>((resolve) => setTimeout(resolve, 500));
    equal(titles(), ['Plot: GELU (tanh approximation)']);
    await vscode.commands.executeCommand('activationLens.plot', notes.document.uri);
    await titled('Plot: sigmoid');
  });

  it('takes the selected text for a formula', async () => {
    const editor = await open('notes.md');
    const at = editor.document.getText().indexOf('x');
    const start = editor.document.positionAt(at);
    editor.selection = new vscode.Selection(start, editor.document.positionAt(at + 1));
    await vscode.commands.executeCommand('activationLens.plotFormula');
    await titled('Plot: x');
  });

  it('plots the formula that is selected, or that the cursor is in, beside what it claims to be', async () => {
    const editor = await unsaved('python', 'import numpy as np\n\ndef gelu(x):\n    return x * np.tanh(x)\n');
    select(editor, 'x * np.tanh(x)');
    await vscode.commands.executeCommand('activationLens.plot');
    await titled('Plot: gelu, GELU, difference');
    select(editor, 'np.tanh(x)');
    await vscode.commands.executeCommand('activationLens.plot');
    await titled('Plot: tanh(x)');
  });

  it('plots a formula in a page, follows the cursor into another that is an activation, and takes a third as one types it', async () => {
    const editor = await unsaved(
      'markdown',
      'Of $\\frac{t}{1+|t|}$ and $\\frac{1}{1+e^{-x}}$ and $x^2 + x$.\n',
    );
    select(editor, 'x^2 + x');
    await vscode.commands.executeCommand('activationLens.plot');
    await titled('Plot: x^2 + x');
    place(editor, 'frac{1}');
    await titled('Plot: sigmoid');
    select(editor, '\\frac{t}{1+|t|}');
    await vscode.commands.executeCommand('activationLens.plotFormula');
    await titled('Plot: sigmoid, f(t) = t / (1 + abs(t))');
  });

  it('keeps what it is told while it is hidden', async () => {
    await open('model.py');
    await vscode.commands.executeCommand('activationLens.plot', relu);
    await titled('Plot: ReLU');
    await vscode.window.showTextDocument(await file('notes.md'), vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('activationLens.plot', { ...relu, id: 'tanh' });
    await titled('Plot: tanh');
  });

  it('hears what it is told while it moves to another column', async () => {
    await open('model.py');
    await vscode.commands.executeCommand('activationLens.plot', relu);
    await titled('Plot: ReLU');
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await vscode.commands.executeCommand('workbench.action.moveEditorToPreviousGroup');
    await vscode.commands.executeCommand('activationLens.plot', { ...relu, id: 'mish' });
    await titled('Plot: Mish');
  });

  it('hears what it is told when its column has another number', async () => {
    await open('model.py');
    await vscode.commands.executeCommand('activationLens.plot', relu);
    await titled('Plot: ReLU');
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('workbench.action.closeEditorsAndGroup');
    await vscode.commands.executeCommand('activationLens.plot', { ...relu, id: 'mish' });
    await titled('Plot: Mish');
  });

  it('draws nothing for an argument that is no curve', async () => {
    for (const argument of [null, 7, { kind: 'activation' }, { ...relu, parameters: { a: Infinity } }]) {
      void vscode.commands.executeCommand('activationLens.plot', argument);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    }
    equal(titles(), []);
  });
});

const relu = { kind: 'activation', id: 'relu', parameters: {} };

/** Titles of the tabs with a plot. */
const titles = (): readonly string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.endsWith('activationLens.plot'),
    )
    .map(({ label }) => label);

/** Waits until these, and no other, tabs with a plot are open. */
async function titled(...expected: readonly string[]): Promise<void> {
  const isThere = (now: readonly string[]): boolean => JSON.stringify(now) === JSON.stringify(expected);
  equal(await eventually(titles, isThere), expected);
}

async function unsaved(language: string, content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  await eventually(() => vscode.window.activeTextEditor === editor);
  // After all editors were closed, a new document has been seen to stay empty: its text is put in then.
  if (document.getText() !== content)
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), content));
  return editor;
}

function select(editor: vscode.TextEditor, text: string): void {
  const { document } = editor;
  const start = document.getText().lastIndexOf(text);
  ok(start >= 0, `${text} is not in the editor`);
  editor.selection = new vscode.Selection(
    document.positionAt(start),
    document.positionAt(start + text.length),
  );
}

async function file(name: string): Promise<vscode.TextDocument> {
  const [found] = await vscode.workspace.findFiles(name);
  if (!found) throw new Error(`no ${name} in the workspace`);
  return vscode.workspace.openTextDocument(found);
}

/** Opens a file with the cursor at its start, where nothing is to be followed. */
async function open(name: string): Promise<vscode.TextEditor> {
  const start = new vscode.Range(0, 0, 0, 0);
  return vscode.window.showTextDocument(await file(name), {
    viewColumn: vscode.ViewColumn.One,
    selection: start,
  });
}

function place(editor: vscode.TextEditor, word: string): void {
  const position = editor.document.positionAt(editor.document.getText().indexOf(word) + 1);
  editor.selection = new vscode.Selection(position, position);
}
