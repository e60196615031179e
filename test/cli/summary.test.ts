import { describe, expect, it } from 'vitest';
import { scan } from '../../src/cli/scan';
import { run } from './run';
import { tree } from './tree';

const project = {
  'a.py':
    'import torch.nn as nn\na = nn.GELU()\nb = nn.GELU()\nc = nn.GELU(approximate="tanh")\nd = nn.ReLU()\n',
  'b.py': 'import jax\njax.nn.relu(x)\n',
  'c.py': 'x = 1\n',
  'd.md': 'ReLU, and Mish.\n',
};

describe('scan --summary', () => {
  it('counts by activation and by library, and notes variants of one name', async () => {
    const { code, out } = await run(scan, ['--summary', tree(project)]);
    expect(code).toBe(0);
    expect(out).toBe(`activation  certain  mention
relu              2        1
gelu              2        0
gelu-tanh         1        0
mish              0        1

library  certain  mention
pytorch        4        0
jax            1        0
unknown        0        2

7 places in 3 of 4 files
Note: GELU stands for different functions here: gelu 2, gelu-tanh 1.
`);
  });

  it('says the same to programs', async () => {
    const { out } = await run(scan, ['--summary', '--format', 'json', tree(project)]);
    expect(JSON.parse(out)).toEqual({
      files: 4,
      filesWithPlaces: 3,
      places: 7,
      formulas: 0,
      derivatives: 0,
      mixedVariants: [
        {
          name: 'GELU',
          variants: [
            { activation: 'gelu', places: 2 },
            { activation: 'gelu-tanh', places: 1 },
          ],
        },
      ],
      activations: [
        { activation: 'relu', certain: 2, mention: 1 },
        { activation: 'gelu', certain: 2, mention: 0 },
        { activation: 'gelu-tanh', certain: 1, mention: 0 },
        { activation: 'mish', certain: 0, mention: 1 },
      ],
      frameworks: [
        { framework: 'pytorch', certain: 4, mention: 0 },
        { framework: 'jax', certain: 1, mention: 0 },
        { framework: null, certain: 0, mention: 2 },
      ],
    });
  });

  it('notes no variants where only prose names the other', async () => {
    const { out } = await run(scan, [
      '--summary',
      tree({ 'a.py': 'from torch import nn\nnn.GELU()\n', 'b.md': 'Quick GELU' }),
    ]);
    expect(out).not.toContain('Note');
  });

  it('of nothing is one line', async () => {
    expect((await run(scan, ['--summary', tree({ 'a.py': '' })])).out).toBe('0 places in 0 of 1 file\n');
  });

  it('counts no file that could not be read', async () => {
    const { code, out, err } = await run(scan, ['--summary', tree({ 'a.ipynb': '{' })]);
    expect([code, out]).toEqual([2, '0 places in 0 of 0 files\n']);
    expect(err).toContain('a.ipynb is not a notebook.');
  });

  it.each([
    [['--format', 'sarif'], 'The format of a summary is text or json, not sarif.'],
    [['--format', 'jsonl'], 'The format of a summary is text or json, not jsonl.'],
  ])('refuses %j', async (words, sentence) => {
    const { code, err } = await run(scan, ['--summary', ...words, '.']);
    expect([code, err]).toEqual([2, `activation-lens: ${sentence}\n`]);
  });
});
