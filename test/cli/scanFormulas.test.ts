import { describe, expect, it } from 'vitest';
import { scan } from '../../src/cli/scan';
import { run } from './run';
import { sarifLogIn } from './sarifSchema';
import { tree } from './tree';

interface Row {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly cell?: number;
  readonly kind: string;
  readonly activation: string;
  readonly symbol: string;
  readonly [field: string]: unknown;
}

async function rows(words: readonly string[], input = ''): Promise<readonly Row[]> {
  const { out } = await run(scan, ['--format', 'jsonl', ...words], input);
  return out
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Row);
}

async function spelledOut(text: string, language = 'python'): Promise<readonly string[]> {
  const all = await rows(['--language', language, '-'], text);
  return all
    .filter(({ kind }) => kind !== 'name')
    .map(({ kind, activation, symbol }) => `${kind} ${activation} ${symbol}`);
}

const program = `import numpy as np
import torch


def act(x):
    """Smooth."""
    return x * torch.sigmoid(x)


class Layer:
    def __init__(self):
        self.size = 3

    def forward(self, x):
        return np.where(x > 0, x, 0.1 * x)

    def other(self, n):
        return n + 1


def sigmoid_prime(y):
    return y * (1 - y)
`;

describe('scan with formulas', () => {
  it('lists what is spelled out beside what is named, in the order of the text', async () => {
    const found = await rows(['-'], program);
    expect(found.map(({ line, kind, activation }) => [line, kind, activation])).toEqual([
      [4, 'formula', 'silu'],
      [6, 'name', 'sigmoid'],
      [13, 'formula', 'leaky-relu'],
      [20, 'derivative', 'sigmoid'],
    ]);
    expect(found[0]).toEqual({
      path: '-',
      line: 4,
      column: 0,
      endLine: 6,
      endColumn: 31,
      certainty: 'certain',
      kind: 'formula',
      activation: 'silu',
      framework: null,
      symbol: 'act',
      parameters: {},
    });
  });

  it('can be told not to', async () => {
    expect((await rows(['--no-formulas', '-'], program)).map(({ kind }) => kind)).toEqual(['name']);
  });

  it('marks them in lines for people, and counts them apart', async () => {
    const { out } = await run(scan, ['-'], program);
    expect(out.split('\n')[0]).toBe('-:4:0 silu act (formula)');
    expect(out).toContain('sigmoid sigmoid_prime (derivative)');
    expect((await run(scan, ['--summary', '-'], program)).out).toMatch(
      /\n1 place in 1 of 1 file\nSpelled out besides: 2 formulas, 1 slope\n$/,
    );
    const { out: json } = await run(scan, ['--summary', '--format', 'json', '-'], program);
    expect(JSON.parse(json)).toMatchObject({ places: 1, formulas: 2, derivatives: 1 });
  });

  it('is a result in SARIF', async () => {
    const { out } = await run(scan, ['--format', 'sarif', tree({ 'a.py': program })]);
    const results = sarifLogIn(out).runs[0]?.results ?? [];
    expect(results.map(({ message }) => message.text)).toEqual([
      'SiLU, spelled out: act',
      'sigmoid: torch.sigmoid in PyTorch',
      'Leaky ReLU with a = 0.1, spelled out: Layer',
      'The slope of sigmoid, spelled out: sigmoid_prime',
    ]);
    expect(results.every(({ ruleIndex = -1 }) => ruleIndex >= 0)).toBe(true);
  });

  it('says in which cell of a notebook', async () => {
    const cells = [
      { cell_type: 'code', source: ['import numpy as np\n', '%matplotlib inline'] },
      { cell_type: 'markdown', source: 'It is $f(x) = \\frac{1}{1 + e^{-x}}$.' },
      { cell_type: 'code', source: '\nact = lambda z: z / (1 + np.exp(-z))' },
    ];
    const found = await rows([tree({ 'a.ipynb': JSON.stringify({ cells }) })]);
    expect(found.map(({ cell, line, kind, activation }) => [cell, line, kind, activation])).toEqual([
      [1, 0, 'formula', 'sigmoid'],
      [2, 1, 'formula', 'silu'],
    ]);
  });

  it.each([
    ['x = z / (1 + np.exp(-z))', 'formula silu x'],
    ['y = [0.5 * v * (1 + np.tanh(np.sqrt(2 / np.pi) * (v + 0.044715 * v**3)))]', 'formula gelu-tanh'],
    ['f = lambda x: x if x > 0 else np.exp(x) - 1', 'formula elu f'],
    ['y = torch.log1p(torch.exp(x))', 'formula softplus y'],
    ['y = np.maximum(0, x)', 'formula relu y'],
    ['y = x * torch.tanh(F.softplus(x))', 'formula mish y'],
    ['y = x.clamp(-1, 1)', 'formula hard-tanh y'],
    ['y = x / (1 + abs(x))', 'formula softsign y'],
    ['def relu(x):\n    if x > 0:\n        return x\n    return 0', 'formula relu relu'],
    ['@jit\ndef hard_swish(x):\n    return x * np.clip(x + 3, 0, 6) / 6', 'formula hard-swish hard_swish'],
  ])('finds %j', async (text, expected) => {
    const [first] = await spelledOut(
      `import numpy as np\nimport torch\nimport torch.nn.functional as F\n\n${text}\n`,
    );
    expect(first).toContain(expected);
  });

  it.each([
    'def relu(x):\n    return F.relu(x)',
    'y = np.tanh(x)',
    'y = x * x',
    'image = np.clip(image, 0, 255)',
    'left = max(start - width, 0)',
    'n = (i + 1) % len(rows)',
    'loss = -(y * np.log(p) + (1 - y) * np.log(1 - p))',
  ])('has nothing to say of %j', async (text) => {
    expect(await spelledOut(`import numpy as np\nimport torch.nn.functional as F\n\n${text}\n`)).toEqual([]);
  });

  it.each([
    ['javascript', 'const f = (x) => x / (1 + Math.exp(-x));', 'formula silu f'],
    ['julia', 'f(x) = ifelse(x > 0, x, 0.01x)', 'formula leaky-relu f'],
    ['cpp', 'float f(float x) { return logf(1.0f + expf(x)); }', 'formula softplus f'],
    ['rust', 'fn f(x: f32) -> f32 { x * (1.0 / (1.0 + (-x).exp())) }', 'formula silu f'],
    ['latex', '$f(x) = \\frac{1}{1 + e^{-x}}$', 'formula sigmoid f'],
    ['markdown', '```python\nf = lambda x: x * torch.sigmoid(x)\n```\n', 'formula silu f'],
  ])('reads %s', async (language, text, expected) => {
    expect(await spelledOut(text, language)).toEqual([expected]);
  });

  it('finds the same in a file, whose bytes are looked at first', async () => {
    const whole = await rows(['-'], program);
    const file = await rows([tree({ 'a.py': program })]);
    expect(file).toEqual(whole.map((row) => ({ ...row, path: file[0]?.['path'] })));
    const alone = program.replace('torch.sigmoid', 'sigmoid_of_torch');
    expect((await rows([tree({ 'a.py': alone })])).map(({ kind }) => kind)).toEqual([
      'formula',
      'derivative',
    ]);
  });

  it('knows where a piece stood: behind other code, CR LF and letters outside of ASCII', async () => {
    for (const end of ['\n', '\r\n']) {
      const text = [
        'import numpy as np',
        '',
        ...Array.from({ length: 50 }, (_, i) => `a${i} = "😀"`),
        '',
        'x = 1',
        'f = lambda x: x / (1 + np.exp(-x))',
        'y = 2',
        '',
      ].join(end);
      const [found, ...others] = (await rows(['-'], text)).filter(({ kind }) => kind !== 'name');
      expect([found?.line, found?.column, found?.endColumn, others]).toEqual([54, 0, 34, []]);
    }
  });

  it.each([
    ['cases: list[Case] = [', '    dict(reference=lambda x: x / (1 + np.exp(-x)))', ']', 'silu reference'],
    [
      'case(',
      '    lambda x:\n    x * np.tanh(\n    np.log1p(np.exp(x)))',
      ')',
      'mish x * np.tanh( np.log1p(np.exp(x)))',
    ],
    ['activations = {', "    'relu': lambda x: np.maximum(0, x)", '}', 'relu relu'],
  ])('finds the entries of a long table that begins with %j', async (begin, entry, end, expected) => {
    const others = Array.from({ length: 100 }, (_, i) => `    ('entry ${i}',\n     [1, 2],\n    )`);
    const table = [begin, [...others, entry, ...others].join(',\n'), end].join('\n');
    expect(await spelledOut(`import numpy as np\n${table}\n`)).toEqual([`formula ${expected}`]);
  });
});
