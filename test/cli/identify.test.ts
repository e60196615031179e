import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/cli/identify';
import { run } from './run';
import { tree } from './tree';

interface Found {
  readonly span: readonly [number, number];
  readonly kind: string;
  readonly activation: string | null;
  readonly verdict: string;
  readonly stability: readonly { readonly dtype: string; readonly what: string; readonly from: number }[];
  readonly [field: string]: unknown;
}

interface Answer {
  readonly id: unknown;
  readonly found: readonly Found[];
  readonly error?: string;
}

async function answers(...lines: readonly unknown[]): Promise<readonly Answer[]> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, out } = await run(identify, [], `${input}\n`);
  expect(code).toBe(0);
  return out
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Answer);
}

const foundIn = async (language: string, text: string, more: object = {}): Promise<readonly Found[]> =>
  (await answers({ id: 1, language, text, ...more }))[0]?.found ?? [];

const wordsOf = (found: readonly Found[]): readonly string[] =>
  found.map(({ kind, activation, verdict }) => `${kind} ${activation ?? '?'} ${verdict}`);

describe('identify', () => {
  it('writes every key of a formula, as programs rely on them', async () => {
    const text = 'import numpy as np\ndef softplus(x):\n    return np.log10(1 + np.exp(x))\n';
    const [found] = await foundIn('python', text, { dtype: 'float32' });
    expect(Object.keys(found ?? {})).toEqual([
      'span',
      'kind',
      'claims',
      'activation',
      'parameters',
      'verdict',
      'derivative',
      'maxDifference',
      'at',
      'holds',
      'stability',
      'message',
    ]);
    expect(found).toMatchObject({
      span: [text.indexOf('def'), text.length - 1],
      kind: 'definition',
      claims: 'softplus',
      activation: 'softplus',
      verdict: 'differs',
      derivative: false,
      holds: null,
    });
    expect(found?.['at']).toBe(10);
    expect(found?.['maxDifference']).toBeCloseTo(10 - Math.log10(1 + Math.exp(10)), 3);
    expect(found?.['message']).toContain('ln 10');
  });

  it('tells where each format breaks, or the one that is asked for', async () => {
    const text = 'import torch\ndef softplus(x):\n    return torch.log(1 + torch.exp(x))\n';
    const [all] = await foundIn('python', text);
    const firstOf = (dtype: string) =>
      all?.stability.find((each) => each.dtype === dtype && each.what === 'value');
    expect(firstOf('float16')).toMatchObject({ kind: 'inf', from: expect.closeTo(11.09, 2) as number });
    expect(firstOf('float32')).toMatchObject({ kind: 'inf', from: expect.closeTo(88.72, 2) as number });
    expect(firstOf('float64')).toMatchObject({ kind: 'inf', from: expect.closeTo(709.78, 2) as number });
    expect(new Set(all?.stability.map(({ dtype }) => dtype)).size).toBe(4);
    const [one] = await foundIn('python', text, { dtype: 'float16' });
    expect(new Set(one?.stability.map(({ dtype }) => dtype))).toEqual(new Set(['float16']));
  });

  it('puts the formula at the offset first, the smallest of several', async () => {
    const text = [
      'import torch',
      'def relu(x): return torch.clamp(x, min=0)',
      'def silu(x): return x * torch.sigmoid(x)',
    ].join('\n');
    expect((await foundIn('python', text)).map(({ activation }) => activation)).toEqual([
      'relu',
      'silu',
      'sigmoid',
    ]);
    const inside = await foundIn('python', text, { offset: text.indexOf('sigmoid') });
    expect(inside[0]).toMatchObject({ kind: 'definition', activation: 'silu' });
    expect(inside.map(({ kind }) => kind)).toEqual(['definition', 'name', 'definition']);
  });

  it('knows a slope, one that is given by its output too', async () => {
    const text = 'function sigmoidPrime(y) { return y * (1 - y); }\nfunction dTanh(x) { return 1 - x; }';
    expect(await foundIn('javascript', text)).toMatchObject([
      { kind: 'derivative', claims: 'sigmoid', activation: 'sigmoid', verdict: 'equal', derivative: true },
      { kind: 'derivative', claims: 'tanh', verdict: 'differs' },
    ]);
  });

  it('says of an equation whether it holds', async () => {
    const held = async (text: string) =>
      (await foundIn('latex', text)).find(({ kind }) => kind === 'equation')?.['holds'];
    expect(await held(String.raw`\tanh x = \frac{\sinh x}{\cosh x}`)).toBe(true);
    expect(await held(String.raw`\tanh x = \sinh x \cosh x`)).toBe(false);
    expect(await held(String.raw`x \Phi(x) \approx x \sigma(1.702 x)`)).toBe('approximately');
  });

  it.each([
    ['python', 'lambda z: 1/(1+np.exp(-z))', 'sigmoid'],
    ['typescriptreact', 'const f = (x: number) => Math.max(0.01 * x, x);', 'leaky-relu'],
    ['julia', 'f(x) = max(0, x)', 'relu'],
    ['cuda-cpp', '__device__ float act(float x) { return x / (1.0f + expf(-x)); }', 'silu'],
    ['rust', 'fn act(x: f64) -> f64 { if x > 0.0 { x } else { x.exp() - 1.0 } }', 'elu'],
    ['r', 'act <- function(x) log(1 + exp(x))', 'softplus'],
    ['matlab', 'f = @(x) 1 ./ (1 + exp(-x));', 'sigmoid'],
    ['go', 'func act(x float64) float64 { return x / (1 + math.Abs(x)) }', 'softsign'],
    ['java', 'class A { static double act(double x) { return Math.max(0, x); } }', 'relu'],
    ['latex', String.raw`f(x) = \frac{1}{1 + e^{-x}}`, 'sigmoid'],
    ['markdown', '# Gates\n\n$$f(x) = x \\sigma(x)$$\n', 'silu'],
    ['markdown', '# Swish\n\n$$f(x) = x \\sigma(x)$$\n', 'swish'],
    ['plaintext', 'f(x) = max(0, x)', 'relu'],
    ['jsonc', '{"hidden_act": "gelu_new"}', 'gelu-tanh'],
  ])('reads %s', async (language, text, activation) => {
    expect((await foundIn(language, text)).map((found) => found.activation)).toContain(activation);
  });

  it('counts offsets in UTF-16, through any line end', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['s = "😀"', 'f = lambda x: x * torch.sigmoid(x)', ''].join(end);
      const [found] = await foundIn('python', text);
      expect(text.slice(...(found?.span ?? [0, 0]))).toBe('f = lambda x: x * torch.sigmoid(x)');
    }
  });

  it('answers in order, a line each, and keeps any id', async () => {
    const ids = ['a', 2, null, { b: [1] }, [3], true];
    const given = await answers(...ids.map((id) => ({ id, language: 'python', text: '' })));
    expect(given).toEqual(ids.map((id) => ({ id, found: [] })));
    expect(await answers({ language: 'python', text: '' })).toEqual([{ id: null, found: [] }]);
  });

  it('leaves arithmetic alone that is no activation', async () => {
    const text = 'def loss(p, y):\n    return -(y*np.log(p) + (1-y)*np.log(1-p))\nn = (i + 1) % len(rows)\n';
    expect(wordsOf(await foundIn('python', text)).filter((words) => !words.endsWith(' ? unknown'))).toEqual(
      [],
    );
  });

  it.each([
    ['nope', 'The line is not a JSON object'],
    ['[1]', 'The line is not a JSON object'],
    [{ id: 1, language: 'python' }, '"text" must be a string'],
    [{ id: 1, text: 'x' }, '"language" must be a string'],
    [{ id: 1, text: 'x', language: 'klingon' }, 'klingon is no language that is known'],
    [{ id: 1, text: 'x', language: 'python', offset: 'a' }, '"offset" must be a whole number'],
    [{ id: 1, text: 'x', language: 'python', offset: 0.5 }, '"offset" must be a whole number'],
    [{ id: 1, text: 'x', language: 'python', offset: -1 }, '"offset" must lie in the text, from 0 to 1'],
    [{ id: 1, text: 'x', language: 'python', offset: 2 }, '"offset" must lie in the text, from 0 to 1'],
    [
      { id: 1, text: 'x', language: 'python', dtype: 'float8' },
      '"dtype" must be one of float16, bfloat16, float32, float64',
    ],
  ])('says what is wrong with %j, and goes on', async (line, error) => {
    const next = { id: 2, language: 'python', text: '' };
    const id = typeof line === 'string' ? null : 1;
    expect(await answers(line, '', next)).toEqual([
      { id, found: [], error },
      { id: 2, found: [] },
    ]);
  });

  it('reads a file, and says so when it cannot', async () => {
    const folder = tree({ 'a.jsonl': '{"id":1,"language":"python","text":""}' });
    expect(await run(identify, [path.join(folder, 'a.jsonl')])).toEqual({
      code: 0,
      out: '{"id":1,"found":[]}\n',
      err: '',
    });
    const missing = path.join(folder, 'nowhere');
    expect(await run(identify, [missing])).toEqual({
      code: 2,
      out: '',
      err: `activation-lens: ${missing} cannot be read.\n`,
    });
    writeFileSync(path.join(folder, 'b.jsonl'), '');
    expect((await run(identify, [path.join(folder, 'a.jsonl'), path.join(folder, 'b.jsonl')])).err).toBe(
      `activation-lens: identify takes one file or standard input, not ${folder}/a.jsonl ${folder}/b.jsonl.\n`,
    );
  });

  it(
    'reads a text of two million characters, and finds what stands at its end',
    { timeout: 60_000 },
    async () => {
      const text = `${'value = compute(value, other)\n'.repeat(70_000)}f = lambda x: x * torch.sigmoid(x)\n`;
      expect(text.length).toBeGreaterThan(2e6);
      const [found] = await foundIn('python', text);
      expect(found).toMatchObject({ kind: 'definition', activation: 'silu', verdict: 'equal' });
    },
  );

  it.each([
    ['a deep nest', 'python', `f = lambda x: ${'('.repeat(5000)}x${')'.repeat(5000)}`],
    ['an open nest', 'python', `f = lambda x: ${'torch.exp('.repeat(5000)}x`],
    [
      'a long sum',
      'python',
      `def relu(x):\n    return ${Array.from({ length: 10_000 }, () => 'x').join(' + ')}`,
    ],
    ['deep LaTeX', 'latex', `f(x) = ${'\\frac{1}{1+'.repeat(2000)}x${'}'.repeat(2000)}`],
    ['open braces', 'latex', `f(x) = ${'{'.repeat(3000)}`],
    ['itself', 'python', 'def relu(x):\n    return relu(x)\n'],
    ['each other', 'python', 'def f(x):\n    return g(x)\ndef g(x):\n    return f(x)\n'],
    [
      'odd names',
      'javascript',
      'const __proto__ = (x) => Math.max(0, x); const constructor = (x) => toString(x);',
    ],
  ])('takes %s without harm', async (_, language, text) => {
    const [answer] = await answers({ id: 1, language, text });
    expect(answer?.error).toBeUndefined();
    expect(answer?.found).toBeInstanceOf(Array);
  });
});
