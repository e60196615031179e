import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Result } from 'sarif';
import { afterAll, describe, expect, it } from 'vitest';
import { rules } from '../../src/core/check/finding';
import { check } from '../../src/cli/check';
import { buildCli } from './built';
import { run } from './run';
import { sarifLogIn } from './sarifSchema';
import { tree, write } from './tree';

const wrongSoftplus = 'import numpy as np\n\ndef softplus(x):\n    return np.log10(1 + np.exp(x))\n';
const wrongSlope = 'import numpy as np\n\ndef sigmoid_prime(y):\n    return y * (1 + y)\n';
const overflowing = 'import torch\n\ndef softplus(x):\n    return torch.log(1 + torch.exp(x))\n';
const fine = 'import torch\n\ndef relu(x):\n    return torch.clamp(x, min=0)\n';

/** What a terminal is told of colors. */
const colors = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

interface Row {
  readonly path: string;
  readonly cell?: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly {
      readonly line: number;
      readonly column: number;
      readonly endColumn: number;
      readonly text: string;
    }[];
  }[];
}

async function rows(words: readonly string[], input = ''): Promise<readonly Row[]> {
  const { out } = await run(check, ['--format', 'jsonl', ...words], input);
  return out
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Row);
}

const rulesIn = async (words: readonly string[], input = ''): Promise<readonly string[]> =>
  (await rows(words, input)).map(({ rule }) => rule);

describe('check', () => {
  it('prints lines for people: place, severity, rule, witness and the better form', async () => {
    const folder = tree({ 'a.py': wrongSoftplus, 'b.py': fine });
    const { code, out, err } = await run(check, [folder]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      `${path.join(folder, 'a.py')}:3:5 warning wrong-definition: softplus is not what its name says: off by a factor ln 10, ` +
        '2.303 times too small; at x = 10 it is 4.343 instead of 10\n' +
        '    fix: Replace by np.logaddexp(0, x)\n' +
        '\n1 finding in 1 of 2 files: 1 warning\n',
    );
  });

  it('counts from 1 in cells too, and says how much there was of what', async () => {
    const notebook = JSON.stringify({
      cells: [
        { cell_type: 'markdown', source: '$\\tanh x = \\sinh x \\cosh x$' },
        { cell_type: 'code', source: overflowing },
      ],
      metadata: { kernelspec: { language: 'python' } },
    });
    const folder = tree({ 'a.ipynb': notebook, 'b.py': wrongSlope });
    const { out } = await run(check, ['--severity', 'wrong-derivative=error', folder]);
    expect(out).toContain('a.ipynb:cell 1:1:2 warning wrong-identity: ');
    expect(out).toContain('a.ipynb:cell 2:3:5 information unstable: ');
    expect(out).toMatch(/\n\n3 findings in 2 of 2 files: 1 error, 1 warning, 1 for information\n$/);
  });

  it('says that there was nothing', async () => {
    expect((await run(check, [tree({ 'b.py': fine })])).out).toBe('Nothing found in 1 file\n');
  });

  it('is colored in a terminal alone', async () => {
    const folder = tree({ 'a.py': wrongSoftplus });
    const plain = await run(check, [folder]);
    const shown = await run((words, io) => check(words, { ...io, isTerminal: true }), [folder]);
    expect(plain.out).not.toContain('\u001b');
    expect(shown.out).toContain('\u001b[33mwarning\u001b[0m');
    expect(shown.out.replaceAll(colors, '')).toBe(plain.out);
  });

  it('prints a JSON object a line, with changes that put the file right', async () => {
    const [row, ...others] = await rows([tree({ 'a.py': wrongSoftplus })]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      line: 2,
      column: 4,
      endLine: 2,
      endColumn: 12,
      rule: 'wrong-definition',
      severity: 'warning',
    });
    const [edit] = row?.fixes[0]?.edits ?? [];
    const lines = wrongSoftplus.split('\n');
    const line = lines[edit?.line ?? 0] ?? '';
    lines[edit?.line ?? 0] = line.slice(0, edit?.column) + (edit?.text ?? '') + line.slice(edit?.endColumn);
    expect(lines[3]).toBe('    return np.logaddexp(0, x)');
    expect(await rows([tree({ 'a.py': lines.join('\n') })])).toEqual([]);
  });

  it('knows wrong slopes, forms that overflow and equations that do not hold', async () => {
    expect(await rulesIn([tree({ 'a.py': wrongSlope })])).toEqual(['wrong-derivative']);
    expect(await rulesIn([tree({ 'a.py': overflowing })])).toEqual(['unstable']);
    expect(await rulesIn([tree({ 'a.md': '$$\\tanh x = \\sinh x \\cosh x$$\n' })])).toEqual([
      'wrong-identity',
    ]);
    expect(await rulesIn([tree({ 'a.py': fine })])).toEqual([]);
  });

  it('reads standard input as Python, or in the language it is told', async () => {
    expect(await rows(['-'], wrongSoftplus)).toMatchObject([{ path: '-', rule: 'wrong-definition' }]);
    const code = 'function softplus(x) { return Math.log10(1 + Math.exp(x)); }';
    expect(await rulesIn(['--language', 'javascript', '-'], code)).toEqual(['wrong-definition']);
    expect(await rulesIn(['--language', 'latex', '-'], '\\tanh x = \\sinh x \\cosh x')).toEqual([
      'wrong-identity',
    ]);
  });

  it('reads a notebook as one program, past its magics', async () => {
    const cell = (kind: string, ...source: readonly string[]) => ({
      cell_type: kind,
      source: source.join('\n'),
    });
    const book = JSON.stringify({
      cells: [
        cell('code', '%matplotlib inline', 'import numpy as np', '!pip install torch'),
        cell('markdown', 'What follows is $\\tanh x = \\sinh x \\cosh x$.'),
        cell('code', 'def sigmoid(x):', '    return 1 / (1 + np.exp(-x))'),
        cell('code', '%%bash', 'echo "def relu(x): return -x"'),
        cell('code', '%%time', 'def swish(x):', '    return x * sigmoid(-x)'),
      ],
      metadata: { kernelspec: { language: 'python' } },
    });
    const found = await rows([tree({ 'a.ipynb': book })]);
    expect(found.map(({ cell: at, rule, line }) => [at, rule, line])).toEqual([
      [1, 'wrong-identity', 0],
      [4, 'wrong-definition', 1],
    ]);
    expect((await run(check, [tree({ 'b.ipynb': book })])).out).toMatch(/b\.ipynb:cell 5:2:5 warning/);
  });

  it.each([
    ['a.py', '# activation-lens: ignore\ndef relu(x):\n    return min(0, x)\n'],
    ['a.py', 'def relu(x):  # activation-lens: ignore wrong-definition\n    return min(0, x)\n'],
    ['a.js', '// activation-lens: ignore\nconst relu = (x) => Math.min(0, x);\n'],
    ['a.js', '/* activation-lens: ignore */\nconst relu = (x) => Math.min(0, x);\n'],
    ['a.jl', '# activation-lens: ignore\nrelu(x) = min(0, x)\n'],
    ['a.cpp', '// activation-lens: ignore\nfloat relu(float x) { return x > 0 ? 0 : x; }\n'],
    ['a.rs', '// activation-lens: ignore\nfn relu(x: f32) -> f32 { x.min(0.0) }\n'],
    ['a.R', '# activation-lens: ignore\nrelu <- function(x) pmin(0, x)\n'],
    ['a.m', '% activation-lens: ignore\nrelu = @(x) min(0, x);\n'],
    ['a.go', '// activation-lens: ignore\nfunc relu(x float64) float64 { return math.Min(0, x) }\n'],
    [
      'A.java',
      'class A {\n// activation-lens: ignore\nstatic double relu(double x) { return Math.min(0, x); }\n}\n',
    ],
    ['a.tex', '% activation-lens: ignore\n$\\tanh x = \\sinh x \\cosh x$\n'],
    ['a.md', '<!-- activation-lens: ignore -->\n$\\tanh x = \\sinh x \\cosh x$\n'],
  ])('hears in %s what not to tell: %j', async (name, text) => {
    expect(await rulesIn([tree({ [name]: text })])).toEqual([]);
    expect(
      await rulesIn([tree({ [name]: text.replace('activation-lens: ignore', 'anything') })]),
    ).toHaveLength(1);
  });

  it('ignores a rule that is named, and no other', async () => {
    const text = '# activation-lens: ignore unstable\ndef relu(x):\n    return min(0, x)\n';
    expect(await rulesIn(['-'], text)).toEqual(['wrong-definition']);
    expect(await rulesIn(['-'], `# activation-lens: ignore-file\n\n\n${text}`)).toEqual([]);
  });

  it('notes variants of a function in different files of a project', async () => {
    const gelu = (how: string) => `import torch.nn as nn\nact = nn.GELU(${how})\n`;
    const folder = tree({ 'a.py': gelu(''), 'b.py': gelu(''), 'c.py': gelu('approximate="tanh"') });
    expect(await rows([folder])).toMatchObject([
      { path: path.join(folder, 'c.py'), line: 1, rule: 'variant', severity: 'information', fixes: [] },
    ]);
    expect(await rows(['--severity', 'variant=off', folder])).toEqual([]);
    expect(await rows([path.join(folder, 'a.py'), path.join(folder, 'b.py')])).toEqual([]);
  });

  it('ends with 1 only when a rule that is an error has found something', async () => {
    const folder = tree({ 'a.py': wrongSoftplus, 'b.py': overflowing });
    const codeOf = async (...words: readonly string[]) => (await run(check, [...words, folder])).code;
    expect(await codeOf()).toBe(0);
    expect(await codeOf('--severity', 'wrong-definition=error')).toBe(1);
    expect(await codeOf('--severity', 'wrong-identity=error')).toBe(0);
    expect(await codeOf('--severity', 'all=error')).toBe(1);
    expect(await codeOf('--severity', 'all=error', '--severity=all=off')).toBe(0);
  });

  it('says each finding with the severity that its rule was given', async () => {
    const folder = tree({ 'a.py': wrongSoftplus, 'b.py': overflowing });
    const severities = async (...words: readonly string[]) =>
      (await rows([...words, folder])).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(await severities()).toEqual(['wrong-definition warning', 'unstable information']);
    expect(await severities('--severity', 'all=off', '--severity', 'unstable=error')).toEqual([
      'unstable error',
    ]);
    expect(await severities('--severity', 'wrong-definition=information')).toEqual([
      'wrong-definition information',
      'unstable information',
    ]);
  });

  it('goes on after what it cannot read, says so, and ends with 2', async () => {
    const folder = tree({
      'a.ipynb': '{',
      'b.py': wrongSoftplus,
      'c.py': new Uint8Array([0x23, 0xff, 0x0a]),
    });
    const missing = path.join(folder, 'nowhere');
    const { code, out, err } = await run(check, ['--severity', 'all=error', missing, folder]);
    expect(code).toBe(2);
    expect(out).toContain('wrong-definition');
    expect(err.replaceAll(folder + path.sep, '')).toBe(
      'activation-lens: a.ipynb is not a notebook.\n' +
        'activation-lens: c.py is not UTF-8 throughout; it was read as far as it is.\n' +
        'activation-lens: nowhere does not exist.\n',
    );
  });

  it('passes over what .gitignore names, unless told not to', async () => {
    const folder = tree({ '.gitignore': 'out/\n', 'out/a.py': wrongSoftplus, 'b.py': wrongSlope });
    mkdirSync(path.join(folder, '.git'));
    expect(await rulesIn([folder])).toEqual(['wrong-derivative']);
    expect(await rulesIn(['--no-ignore', folder])).toEqual(['wrong-derivative', 'wrong-definition']);
  });

  it('prints what it finds while it goes on', async () => {
    const texts = Array.from({ length: 9 }, (_, i) => [`${i}.py`, wrongSoftplus]);
    const pieces: string[] = [];
    await run(check, [tree(Object.fromEntries(texts))], '', (text) => pieces.push(text));
    expect(pieces.length).toBeGreaterThan(1);
  });

  it.each([
    [[], 'Say which files or folders to check.'],
    [[''], 'One of the paths is empty.'],
    [['--format', 'xml', 'x'], 'The format is text, jsonl or sarif, not xml.'],
    [['--language', 'klingon', '-'], 'klingon is no language that can be checked.'],
    [['--severity', 'nonsense=error', 'x'], `There is no rule nonsense; known are ${rules.join(', ')}.`],
    [
      ['--severity', 'unstable=loud', 'x'],
      'A severity is one of error, warning, information, off, not loud.',
    ],
    [['--severity', 'unstable', 'x'], 'A severity is one of error, warning, information, off, not .'],
    [['--jobs', '0', 'x'], '--jobs takes a whole number from 1 to 64, not 0.'],
    [
      ['--uses', 'x'],
      '--uses is no option here; known are --format, --language, --severity, --jobs, --no-ignore.',
    ],
  ])('refuses %j in one sentence', async (words, sentence) => {
    expect(await run(check, words)).toEqual({ code: 2, out: '', err: `activation-lens: ${sentence}\n` });
  });
});

describe('check --format sarif', () => {
  async function resultsOf(...words: readonly string[]): Promise<readonly Result[]> {
    const { out } = await run(check, ['--format', 'sarif', ...words]);
    return sarifLogIn(out).runs[0]?.results ?? [];
  }

  it('is valid for nothing, for one file and for many', async () => {
    expect(await resultsOf(tree({}))).toEqual([]);
    expect(await resultsOf(tree({ 'a.py': wrongSoftplus }))).toHaveLength(1);
    const files = Array.from({ length: 9 }, (_, i) => [`${i}.py`, i % 2 ? fine : wrongSoftplus + wrongSlope]);
    expect(await resultsOf(tree(Object.fromEntries(files)))).toHaveLength(10);
  });

  it('has a rule for each check, with a page, and the level of the severity', async () => {
    const { out } = await run(check, ['--format', 'sarif', tree({})]);
    const described = sarifLogIn(out).runs[0]?.tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual(rules);
    for (const { id, helpUri, fullDescription } of described) {
      expect(helpUri).toMatch(new RegExp(`docs/checks\\.md#${id}$`));
      expect(fullDescription?.text).toMatch(/\.$/);
    }
    const folder = tree({ 'a.py': wrongSoftplus });
    const levelOf = async (severity: string) =>
      (await resultsOf('--severity', `wrong-definition=${severity}`, folder)).map(({ level }) => level);
    expect(await levelOf('error')).toEqual(['error']);
    expect(await levelOf('information')).toEqual(['note']);
    expect(await levelOf('off')).toEqual([]);
  });

  it('carries the fix: what to delete and what to write instead', async () => {
    const [result] = await resultsOf(tree({ 'a.py': wrongSoftplus }));
    expect(result).toMatchObject({
      ruleId: 'wrong-definition',
      level: 'warning',
      locations: [
        { physicalLocation: { region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 13 } } },
      ],
      fixes: [
        {
          description: { text: 'Replace by np.logaddexp(0, x)' },
          artifactChanges: [
            {
              artifactLocation: result?.locations?.[0]?.physicalLocation?.artifactLocation,
              replacements: [
                {
                  deletedRegion: { startLine: 4, startColumn: 12, endLine: 4, endColumn: 35 },
                  insertedContent: { text: 'np.logaddexp(0, x)' },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('names the cell of a notebook, whose text is not the file’s', async () => {
    const book = JSON.stringify({ cells: [{ cell_type: 'code', source: wrongSoftplus }] });
    const [result] = await resultsOf(tree({ 'a.ipynb': book }));
    expect(result?.message.text).toMatch(/, in cell 1, line 3, column 5$/);
    expect(result?.fixes).toBeUndefined();
  });
});

describe('check --jobs', { timeout: 120_000 }, () => {
  it('prints the same in the same order with any number of threads', () => {
    const cli = buildCli();
    const folder = tree({}, afterAll);
    const padding = 'value = compute(value, other)\n'.repeat(1000);
    for (let i = 0; i < 40; i++)
      write(
        path.join(folder, `d${i % 7}`, `m${i}.py`),
        `${i % 3 === 0 ? wrongSoftplus : fine}${padding}import torch.nn as nn\nnn.GELU(approximate="${i % 4 ? 'tanh' : 'none'}")\n`,
      );
    for (const i of [0, 3]) write(path.join(folder, `d${i}`, 'm100x.ipynb'), 'no notebook');
    for (const format of ['text', 'jsonl', 'sarif']) {
      const alone = cli.run('check', '--jobs', '1', '--format', format, folder);
      expect(alone.code).toBe(2);
      expect(cli.run('check', '--jobs', '4', '--format', format, folder)).toEqual(alone);
    }
    const { out } = cli.run('check', folder);
    expect(out.split('\n').filter((line) => line.includes('wrong-definition'))).toHaveLength(14);
    expect(out.split('\n').filter((line) => line.includes(' variant: '))).toHaveLength(10);
  });
});
