import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../src/core/problem';
import { recognizeNotebook } from '../../../src/core/recognize/notebook';
import { recognize } from '../../../src/core/recognize/recognize';
import { line } from './found';

function cells(json: string): readonly (readonly string[])[] | string {
  const read = recognizeNotebook(json);
  if (isProblem(read)) return read.problem;
  return read.map(({ text, occurrences }) =>
    occurrences.map((one) => `${text.slice(...one.span)} ${line(one)}`),
  );
}

describe('a notebook', () => {
  it('is read cell by cell, with the imports of earlier cells and without magics', () => {
    const json = readFileSync(new URL('../../fixtures/training.ipynb', import.meta.url), 'utf8');
    expect(cells(json)).toEqual([
      ['ReLU ?relu', 'F.gelu gelu'],
      [],
      ['nn.LeakyReLU leaky-relu a=0.3', 'F.silu silu'],
      [],
      [],
      ['torch.tanh tanh', 'relu relu'],
    ]);
  });

  it('need not be one', () => {
    for (const json of ['', '{', '[]', 'null', '3', '{}', '{"cells": 3}'])
      expect(cells(json)).toMatch(/not a notebook/);
  });

  it('may lack fields', () => {
    expect(cells('{"cells": []}')).toEqual([]);
    const odd =
      '{"cells": [null, 3, {}, {"cell_type": "code"}, {"cell_type": "code", "source": [1, "nn.ReLU"]}]}';
    expect(cells(odd)).toEqual([[], [], [], [], ['nn.ReLU relu']]);
  });
});

describe('a cell that begins with a magic', () => {
  const cell = (magic: string) => recognize(`${magic}\nnn.ReLU()\n`, 'python', { earlier: [] }).map(line);

  it.each(['%%time', '%%tab pytorch', '%%px --local', '%%capture out', '%%memray_flamegraph'])(
    'holds Python, whoever made the magic: %s',
    (magic) => expect(cell(magic)).toEqual(['relu']),
  );

  it.each([
    '%%bash',
    '%%R -i x',
    '%%javascript',
    '%%HTML',
    '%%script node',
    '%%writefile net.py',
    '%%sql db',
  ])('holds something else where that is said: %s', (magic) => expect(cell(magic)).toEqual([]));
});

describe('a cell of a notebook in the editor', () => {
  it('knows the imports of the cells before it', () => {
    const earlier = ['import jax\n', '%%bash\nimport torch as jax\n', 'from jax import nn'];
    expect(recognize('nn.gelu(x)', 'python', { earlier }).map(line)).toEqual(['gelu-tanh']);
    expect(recognize('F.gelu(x)', 'python', { earlier: [] }).map(line)).toEqual(['gelu']);
  });
});
