import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../../src/cli/scan';
import { run } from './run';
import { tree } from './tree';

let folder = '';

const files: Readonly<Record<string, string | Uint8Array>> = {
  'b/model.py': 'import torch.nn as nn\n\nact = nn.LeakyReLU(0.2)\n',
  'a.md': '# ReLU\r\n',
  'astral.py': 'import torch\ns = "😀"; torch.relu(x)\r\ntorch.tanh(\rx)\n',
  'bom.py': new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('import torch\ntorch.relu(x)\n')]),
  'binary.py': new Uint8Array([0xff, 0x00, 0x80, 0xc3, 0x28, 0x0a]),
  'node_modules/x.py': 'import torch\ntorch.relu(x)\n',
  '.hidden/x.py': 'import torch\ntorch.relu(x)\n',
  'readme.adoc': 'ReLU',
  'kernels/device.m':
    '#import <Foundation/Foundation.h>\n#include "ggml.h"\ncase GGML_UNARY_OP_GELU: break; // @"GELU"\n',
  'kernels/layers.m': '% #include\nlayers = [reluLayer];\n',
  'book.ipynb':
    '{"cells": [{"cell_type": "markdown", "source": []}, {"cell_type": "code", "source": ["\\n", "nn.ReLU"]}]}',
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  symlinkSync(folder, path.join(folder, 'b', 'loop'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

interface Printed {
  readonly path: string;
  readonly [field: string]: unknown;
}

async function rows(words: readonly string[], input = ''): Promise<readonly Printed[]> {
  const { out } = await run(scan, ['--format', 'jsonl', ...words], input);
  return out
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Printed);
}

describe('a file whose end several languages have', () => {
  it('is read in that which its text tells', async () => {
    const found = await rows([at('kernels')]);
    expect(found.map(({ activation, certainty }) => [activation, certainty])).toEqual([
      ['gelu-tanh', 'certain'],
      ['gelu', 'mention'],
      ['relu', 'certain'],
    ]);
  });
});

describe('scan --uses', () => {
  const text = 'import torch\nact = torch.nn.GELU()\nact(x)\n';

  it('prints the places as well where a variable that holds an activation is used', async () => {
    expect((await rows(['-'], text)).map(({ line, kind }) => [line, kind])).toEqual([[1, 'name']]);
    expect((await rows(['--uses', '-'], text)).map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'name'],
      [2, 'use'],
    ]);
    expect((await run(scan, ['--uses', '-'], text)).out).toMatch(
      /:2:0 gelu pytorch torch.nn.GELU \(use\)\n$/,
    );
  });

  it('does not count them', async () => {
    const { out } = await run(scan, ['--summary', '--uses', '--format', 'json', '-'], text);
    expect(JSON.parse(out)).toMatchObject({ places: 1 });
  });
});

describe('scan', () => {
  it('prints one JSON object a line with positions as VS Code counts', async () => {
    expect(await rows([at('b')])).toEqual([
      {
        path: path.join(folder, 'b', 'model.py'),
        line: 2,
        column: 6,
        endLine: 2,
        endColumn: 18,
        certainty: 'certain',
        kind: 'name',
        activation: 'leaky-relu',
        framework: 'pytorch',
        symbol: 'torch.nn.LeakyReLU',
        parameters: { a: 0.2 },
      },
    ]);
  });

  it('counts columns in UTF-16 and lines by every line end', async () => {
    const positions = (await rows([at('astral.py')])).map(
      ({ line, column }) => `${String(line)}:${String(column)}`,
    );
    expect(positions).toEqual(['1:10', '2:0']);
    expect(await rows([at('bom.py')])).toMatchObject([{ line: 1, column: 0 }]);
  });

  it('walks folders in the order of their paths, past what is not theirs', async () => {
    const found = (await rows([folder])).map((row) => path.relative(folder, row.path).replaceAll('\\', '/'));
    expect([...new Set(found)]).toEqual([
      ...['a.md', 'astral.py', 'b/model.py', 'bom.py', 'book.ipynb'],
      ...['kernels/device.m', 'kernels/layers.m'],
    ]);
  });

  it('reads a file that is named twice once', async () => {
    expect(await rows([at('a.md'), folder, at('a.md')])).toHaveLength((await rows([folder])).length);
  });

  it('says in which cell of a notebook', async () => {
    expect(await rows([at('book.ipynb')])).toMatchObject([
      { cell: 1, line: 1, column: 0, activation: 'relu' },
    ]);
  });

  it('prints lines for people', async () => {
    const { code, out } = await run(scan, [at('b'), at('a.md')]);
    expect(code).toBe(0);
    expect(out.replaceAll(folder + path.sep, '').replaceAll('\\', '/')).toBe(
      'a.md:0:2 relu ReLU (mention)\nb/model.py:2:6 leaky-relu a=0.2 pytorch torch.nn.LeakyReLU\n',
    );
  });

  it('says of a file named on purpose that its language is not known', async () => {
    writeFileSync(at('model.xyz'), 'relu');
    const { code, err } = await run(scan, [at('model.xyz')]);
    expect(code).toBe(2);
    expect(err).toContain(
      'model.xyz is in no language that is known by its name; say which with --language.',
    );
    expect((await run(scan, ['--language', 'markdown', at('model.xyz')])).out).toContain('relu');
    rmSync(at('model.xyz'));
  });

  it('reads standard input as Python, or in the language it is told', async () => {
    expect(await rows(['-'], 'import torch\ntorch.relu(0)')).toMatchObject([{ activation: 'relu' }]);
    expect(await rows(['--language', 'python', '-'], 'import torch\ntorch.relu(0)')).toMatchObject([
      { path: '-', line: 1, activation: 'relu' },
    ]);
    expect(await rows(['--language', 'ipynb', '-'], String(files['book.ipynb']))).toMatchObject([
      { cell: 1 },
    ]);
  });

  it('goes on after what it cannot read, and says so', async () => {
    const { code, out, err } = await run(scan, [at('nowhere'), at('a.md')]);
    expect(code).toBe(2);
    expect(err).toBe(`activation-lens: ${at('nowhere')} does not exist.\n`);
    expect(out).toContain('relu');
  });

  it('goes on when files change or vanish while it reads', async () => {
    const text = 'import torch\ntorch.relu(x)\n';
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `${name}.py`);
    const project = tree(Object.fromEntries(names.map((name) => [name, text])));
    let isTold = false;
    const { code, out, err } = await run(scan, [project], '', () => {
      if (isTold) return;
      isTold = true; // the first places are printed: others are yet to be read
      rmSync(path.join(project, 'f.py'));
      writeFileSync(path.join(project, 'g.py'), '');
      rmSync(path.join(project, 'h.py'));
      mkdirSync(path.join(project, 'h.py'));
    });
    expect(code).toBe(2);
    expect(err.replaceAll(project + path.sep, '')).toBe(
      'activation-lens: f.py does not exist.\nactivation-lens: h.py cannot be read.\n',
    );
    expect(out.split('\n').filter(Boolean)).toHaveLength(5);
  });

  it('says which file is not text throughout, and reads the rest of it', async () => {
    const { code, out, err } = await run(scan, [at('binary.py'), at('a.md')]);
    expect([code, err]).toEqual([
      2,
      `activation-lens: ${at('binary.py')} is not UTF-8 throughout; it was read as far as it is.\n`,
    ]);
    expect(out).toContain('relu');
  });

  it.each([
    ['[]', 'a.ipynb is not a notebook.'],
    ['{}', 'a.ipynb is not a notebook.'],
    ['{"cells": {}}', 'a.ipynb is not a notebook.'],
    [
      '{"cells": [null, 1, "x", [], {}, {"cell_type": "code"}, {"cell_type": "code", "source": 5}]}',
      undefined,
    ],
    ['{"cells": [{"cell_type": "code", "source": [null, "import torch"]}], "metadata": 3}', undefined],
  ])('takes the notebook %s for what it is', async (text, sentence) => {
    const { code, err } = await run(scan, [tree({ 'a.ipynb': text })]);
    expect(code).toBe(sentence === undefined ? 0 : 2);
    expect(err).toContain(sentence ?? '');
    expect(err.split('\n')).toHaveLength(sentence === undefined ? 1 : 2);
  });

  it('prints one line a place, whatever line end stands in it', async () => {
    const { out } = await run(scan, [tree({ 'a.md': 'A leaky\r\nReLU and a Leaky\nReLU.' })]);
    expect(out.split('\n').map((line) => line.split(/[\\/]/).at(-1))).toEqual([
      'a.md:0:2 leaky-relu leaky ReLU (mention)',
      'a.md:1:11 leaky-relu Leaky ReLU (mention)',
      '',
    ]);
  });

  it.skipIf(process.platform !== 'linux')('reports odd file names in a line each', async () => {
    const project = tree({ 'a.py': '', 'two\nlines.ipynb': '{' });
    writeFileSync(Buffer.concat([Buffer.from(`${project}/b`), Buffer.from([0xff]), Buffer.from('.py')]), '');
    const { code, err } = await run(scan, [project]);
    expect(code).toBe(2);
    expect(err.replaceAll(`${project}/`, '')).toBe(
      'activation-lens: The name of b\uFFFD.py is not UTF-8, so it cannot be opened.\n' +
        'activation-lens: two lines.ipynb is not a notebook.\n',
    );
  });

  it('says which notebook is none', async () => {
    writeFileSync(at('bad.ipynb'), '{');
    const { code, err } = await run(scan, [at('bad.ipynb'), at('a.md')]);
    rmSync(at('bad.ipynb'));
    expect([code, err]).toEqual([2, `activation-lens: ${at('bad.ipynb')} is not a notebook.\n`]);
  });

  it('says which file it cannot read', async () => {
    symlinkSync('loop.md', at('loop.md'));
    const { code, out, err } = await run(scan, [at('loop.md'), at('a.md')]);
    rmSync(at('loop.md'));
    expect([code, err]).toEqual([2, `activation-lens: ${at('loop.md')} cannot be read.\n`]);
    expect(out).toContain('relu');
  });

  it.each([
    [[], 'Say which files or folders to scan.'],
    [['--format', 'xml', 'x'], 'The format is text, jsonl or sarif, not xml.'],
    [['--language', 'klingon', '-'], 'klingon is no language that can be scanned.'],
    [
      ['--fast'],
      '--fast is no option here; known are --format, --language, --jobs, --summary, --no-ignore, --uses, --no-formulas.',
    ],
    [['--jobs', '0', 'x'], '--jobs takes a whole number from 1 to 64, not 0.'],
    [['--jobs=two', 'x'], '--jobs takes a whole number from 1 to 64, not two.'],
    [['--summary=yes', 'x'], '--summary takes no value.'],
    [['--jobs'], '--jobs needs a value.'],
    [['a.py', ''], 'One of the paths is empty.'],
  ])('refuses %j in one sentence', async (words, sentence) => {
    const { code, err } = await run(scan, words);
    expect([code, err]).toEqual([2, `activation-lens: ${sentence}\n`]);
  });
});
