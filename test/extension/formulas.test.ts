import * as vscode from 'vscode';
import { equal, eventually, ok } from './truth';

const settings = () => vscode.workspace.getConfiguration('activationLens.check');
const global = vscode.ConfigurationTarget.Global;

/** A wrong text, what is wrong where, and the change that puts it right by hand. */
const mistakes: readonly (readonly [
  language: string,
  text: string,
  said: readonly string[],
  wrong: string,
  right: string,
])[] = [
  [
    'python',
    'import numpy as np\n\ndef softplus(x):\n    return np.log10(1 + np.exp(x))\n',
    ['wrong-definition: softplus'],
    'np.log10(1 + np.exp(x))',
    'np.logaddexp(0, x)',
  ],
  [
    'python',
    'import torch\n\ndef elu(x, alpha=1.0):\n    return torch.where(x > 0, x, alpha * (torch.exp(x) - 1))\n',
    ['unstable: elu'],
    'torch.exp(x) - 1',
    'torch.exp(torch.clamp(x, max=0)) - 1',
  ],
  [
    'python',
    'from torch import nn\na = nn.GELU()\nb = nn.GELU()\nc = nn.GELU(approximate="tanh")\n',
    ['variant: nn.GELU'],
    'approximate="tanh"',
    '',
  ],
  [
    'javascript',
    'const tanhDerivative = (x) => 1 + Math.tanh(x) ** 2;\n',
    ['wrong-derivative: tanhDerivative'],
    '1 + Math',
    '1 - Math',
  ],
  ['julia', 'swish(x) = x / (1 + exp(x))\n', ['wrong-definition: swish'], 'exp(x)', 'exp(-x)'],
  ['cpp', 'float relu(float x) { return fminf(0, x); }\n', ['wrong-definition: relu'], 'fminf', 'fmaxf'],
  [
    'rust',
    'fn leaky_relu(x: f32) -> f32 {\n    if x > 0.0 { x } else { 0.01 + x }\n}\n',
    ['wrong-definition: leaky_relu'],
    '0.01 + x',
    '0.01 * x',
  ],
  [
    'markdown',
    '# Note\n\nFor all x, $\\tanh x = 2\\sigma(x) - 1$.\n',
    ['wrong-identity: \\tanh x = 2\\sigma(x) - 1'],
    '2\\sigma(x)',
    '2\\sigma(2x)',
  ],
  [
    'markdown',
    '# Note\n\n```python\ndef relu(x):\n    return min(0, x)\n```\n',
    ['wrong-definition: relu'],
    'min(0, x)',
    'max(0, x)',
  ],
];

describe('the checks', () => {
  for (const [language, text, said, wrong, right] of mistakes) {
    it(`say ${said.join(', ')} in ${language}, and no more once the text is right`, async () => {
      const document = await unsaved(language, text);
      await says(document, said);
      await change(document, wrong, right);
      await says(document, []);
    });

    it(`offer changes of it that leave nothing to say, and to ignore it: ${said.join(', ')} in ${language}`, async () => {
      const document = await unsaved(language, text);
      const [finding] = await says(document, said);
      const offered = finding ? await fixesOf(document, finding) : [];
      const titles = offered.map(({ title }) => title);
      const rule = said[0]?.split(':')[0] ?? '';
      equal(titles.at(-1), `Ignore ${rule} here`);
      for (const { title } of offered) {
        const again = await unsaved(language, text);
        const [same] = await says(again, said);
        const fix = (same ? await fixesOf(again, same) : []).find((each) => each.title === title);
        ok(fix?.edit, `no change for ${title}`);
        await vscode.workspace.applyEdit(fix.edit);
        await says(again, []);
      }
    });
  }

  it('offer the library call in the words of the library', async () => {
    const document = await unsaved('python', mistakes[0]?.[1] ?? '');
    const [finding] = await says(document, ['wrong-definition: softplus']);
    const titles = finding ? (await fixesOf(document, finding)).map(({ title }) => title) : [];
    equal(titles, ['Replace by np.logaddexp(0, x)', 'Ignore wrong-definition here']);
  });

  it('weigh what they say by the setting, and keep silent about what is off', async () => {
    const document = await unsaved('python', mistakes[0]?.[1] ?? '');
    const [usual] = await says(document, ['wrong-definition: softplus']);
    equal(usual?.severity, vscode.DiagnosticSeverity.Warning);
    try {
      await settings().update('severity', { 'wrong-definition': 'error' }, global);
      const weighed = await eventually(
        () => ours(document),
        ([finding]) => finding?.severity === vscode.DiagnosticSeverity.Error,
      );
      equal(weighed[0]?.severity, vscode.DiagnosticSeverity.Error);
      await settings().update('severity', { 'wrong-definition': 'off' }, global);
      await says(document, []);
      await settings().update('severity', undefined, global);
      await says(document, ['wrong-definition: softplus']);
      await settings().update('enabled', false, global);
      await says(document, []);
    } finally {
      await settings().update('severity', undefined, global);
      await settings().update('enabled', undefined, global);
    }
  });

  it('lead to the page about the rule', async () => {
    const document = await unsaved('python', mistakes[0]?.[1] ?? '');
    const [finding] = await says(document, ['wrong-definition: softplus']);
    const code = finding?.code;
    ok(typeof code === 'object' && code.target.toString(true).endsWith('#wrong-definition'), 'no page');
  });

  it('are silenced by a comment', async () => {
    const silent = '# activation-lens: ignore\ndef relu(x):\n    return min(0, x)\n\n';
    const document = await unsaved('python', `${silent}def silu(x):\n    return min(0, x)\n`);
    await says(document, ['wrong-definition: silu']);
  });

  it('forget a document that is closed', async () => {
    const document = await unsaved('python', mistakes[0]?.[1] ?? '');
    await vscode.window.showTextDocument(document);
    await says(document, ['wrong-definition: softplus']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(() => document.isClosed);
    equal(ours(document).length, 0);
  });

  it("know in a notebook's cell what the cells above it define, and look again when those change", async () => {
    const cell = (kind: vscode.NotebookCellKind, text: string, language: string) =>
      new vscode.NotebookCellData(kind, text, language);
    const { Code, Markup } = vscode.NotebookCellKind;
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([
        cell(
          Code,
          'import numpy as np\n%matplotlib inline\n\ndef s(x):\n    return 1 / (1 + np.exp(-x))',
          'python',
        ),
        cell(Markup, 'As $\\tanh x = 2\\sigma(x) - 1$, so', 'markdown'),
        cell(Code, 'def silu(x):\n    return x * s(x)', 'python'),
      ]),
    );
    const [first, page, last] = notebook.getCells().map(({ document }) => document);
    ok(first && page && last, 'the notebook has three cells');
    await says(page, ['wrong-identity: \\tanh x = 2\\sigma(x) - 1']);
    equal(ours(last).length, 0);
    await change(first, 'np.exp(-x)', 'np.exp(x)');
    await says(last, ['wrong-definition: silu']);
  });

  it('take a notebook for one text, in which variants stand side by side', async () => {
    const code = (text: string) => new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, 'python');
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([
        code('from torch import nn\na = nn.GELU(approximate="tanh")'),
        code('b = nn.GELU()\nc = nn.GELU()'),
      ]),
    );
    const [first, second] = notebook.getCells().map(({ document }) => document);
    ok(first && second, 'the notebook has two cells');
    await says(first, ['variant: nn.GELU']);
    equal(ours(second).length, 0);
    await change(second, 'nn.GELU()\nc = nn.GELU()', '1\nc = 2');
    await says(first, []);
  });

  it('are fixed by the one thing that is wrong, of several lines too', async () => {
    const text =
      'import numpy as np\n\ndef gelu(x):\n    """Smooth."""\n    c = np.sqrt(2 / np.pi)\n    return 0.5 * x * (1 + np.tanh(c * (x + 0.44715 * x**3)))\n';
    const document = await unsaved('python', text);
    const [finding] = await says(document, ['wrong-definition: gelu']);
    const [fix] = finding ? await fixesOf(document, finding) : [];
    equal(fix?.title, 'Replace 0.44715 by 0.044715');
    if (fix?.edit) await vscode.workspace.applyEdit(fix.edit);
    equal(document.getText(), text.replace('0.44715', '0.044715'));
    await says(document, []);
  });

  it('are ignored inside a fence in the comments of its language', async () => {
    const document = await unsaved('markdown', '```python\ndef relu(x):\n    return min(0, x)\n```\n');
    const [finding] = await says(document, ['wrong-definition: relu']);
    const fix = (finding ? await fixesOf(document, finding) : []).at(-1);
    if (fix?.edit) await vscode.workspace.applyEdit(fix.edit);
    ok(document.getText().includes('\n# activation-lens: ignore wrong-definition\ndef'), document.getText());
    await says(document, []);
  });
});

describe('the hover on a formula', () => {
  const formulas: readonly (readonly [language: string, text: string, at: string, begins: RegExp])[] = [
    [
      'python',
      'import numpy as np\n\ndef f(x):\n    return x / (1 + np.exp(-x))\n',
      '1 + np',
      /^\*\*&#61; S/,
    ],
    ['python', 'import numpy as np\n\ndef gelu(x):\n    return x * np.tanh(x)\n', 'x * np', /^\*\*≠ GELU/],
    ['markdown', 'Then $\\frac{1}{1+e^{-x}}$ is drawn.\n', 'frac', /^\*\*&#61; /],
    ['markdown', '```js\nconst f = (x) => Math.max(0, x);\n```\n', 'max(0', /^\*\*&#61; ReLU/],
    ['cpp', 'float f(float x) { return x > 0 ? x : 0.01f * x; }\n', 'x > 0', /^\*\*&#61; Leaky ReLU/],
  ];
  for (const [language, text, at, begins] of formulas) {
    it(`says what ${at}… is in ${language}, with picture, values and a link to plot it`, async () => {
      const document = await unsaved(language, text);
      const hover = await hoverOn(document, at);
      ok(begins.test(hover), hover.slice(0, 200));
      ok(hover.includes('<img src="data:image/svg+xml,'), 'no picture');
      const isWrong = begins.source.includes('≠');
      ok(hover.includes(isWrong ? '<span style="color:#' : '<th align="left">f′</th>'), 'no values');
      ok(curvesIn(hover).length > 0, 'nothing to plot');
      ok(hover.length < 40_000, `${hover.length} characters`);
    });
  }

  it('plots the formula, what it claims to be, and their difference', async () => {
    const document = await unsaved('python', formulas[1]?.[1] ?? '');
    await vscode.window.showTextDocument(document);
    const curves = curvesIn(await hoverOn(document, 'x * np'));
    equal(
      curves.map(({ kind }) => kind),
      ['formula', 'activation', 'formula'],
    );
    await vscode.commands.executeCommand('activationLens.plotTogether', curves);
    const label = await eventually(plotTitle, (title) => title.includes('GELU'));
    ok(label.includes('gelu, GELU, difference'), label);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('keeps silent over other code', async () => {
    const document = await unsaved('python', 'def area(w, h):\n    return w * h + 2 * (w + h)\n');
    await asked(document, 'w * h'); // the thread has started by now
    equal(await asked(document, 'w * h'), []);
  });

  it('survives text that is meant to harm it', async () => {
    const hostile = [
      `def relu(x):\n    return ${'('.repeat(20_000)}x\n`,
      `def relu(x):\n    return ${'max(0, '.repeat(5_000)}x${')'.repeat(5_000)}\n`,
      `def f(x):\n    return ${Array.from({ length: 10_000 }, (_, i) => `x * ${i}`).join(' + ')}\n`,
      'def relu(x):\n    return relu(x) + relu(relu(x))\n',
      '__proto__ = constructor = lambda x: __proto__(constructor(x))\n',
    ];
    for (const text of hostile) await asked(await unsaved('python', text), 'x');
    await asked(await unsaved('latex', `$${'{\\frac'.repeat(5_000)}$`), 'frac');
    ok(
      (await hoverOn(await unsaved('python', formulas[0]?.[1] ?? ''), '1 + np')).startsWith('**&#61; '),
      'no hover',
    );
  });
});

const unsaved = (language: string, content: string): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ language, content });

const ours = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Activation Lens');

/** Waits until just this is said of a document, `rule: text`, and returns it. */
async function says(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<readonly vscode.Diagnostic[]> {
  const said = (): readonly string[] =>
    ours(document).map(({ code, range }) => `${ruleOf(code)}: ${document.getText(range)}`);
  const isSaid = (now: readonly string[]): boolean => JSON.stringify(now) === JSON.stringify(expected);
  equal(await eventually(said, isSaid), expected);
  return ours(document);
}

const ruleOf = (code: vscode.Diagnostic['code']): string =>
  String(typeof code === 'object' ? code.value : code);

async function change(document: vscode.TextDocument, wrong: string, right: string): Promise<void> {
  const start = document.getText().indexOf(wrong);
  ok(start >= 0, `${wrong} is not in the text`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + wrong.length));
  edit.replace(document.uri, range, right);
  await vscode.workspace.applyEdit(edit);
}

async function fixesOf(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
): Promise<readonly vscode.CodeAction[]> {
  const offered = async (): Promise<readonly vscode.CodeAction[]> => {
    const actions = await vscode.commands
      .executeCommand<readonly vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      )
      .then(undefined, noneIfCanceled);
    return actions.filter(({ title }) => /^(?:Replace (?:.+ )?by|Exchange|Ignore) /.test(title));
  };
  return eventually(offered, (actions) => actions.length > 0);
}

/** VS Code gives up a request while the document is changing. */
function noneIfCanceled(error: unknown): readonly vscode.CodeAction[] {
  if (error instanceof Error && error.message === 'Canceled') return [];
  throw error;
}

async function hoverOn(document: vscode.TextDocument, text: string): Promise<string> {
  const [hover = ''] = await eventually(
    () => asked(document, text),
    (hovers) => hovers.length > 0,
  );
  return hover;
}

/** Hovers of formulas where a text begins. */
async function asked(document: vscode.TextDocument, text: string): Promise<readonly string[]> {
  const at = document.positionAt(document.getText().indexOf(text));
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .filter((content) => content.includes('activationLens.plotTogether'));
}

/** What the link of a hover would plot. */
function curvesIn(hover: string): readonly { readonly kind: string }[] {
  const [, argument = '%5B%5D'] = /\(command:activationLens\.plotTogether\?([^)]*)\)/.exec(hover) ?? [];
  const [curves = []] = JSON.parse(decodeURIComponent(argument)) as readonly (readonly { kind: string }[])[];
  return curves;
}

const plotTitle = (): string =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.endsWith('activationLens.plot'),
    )
    .map(({ label }) => label)
    .join();
