import { describe, expect, it } from 'vitest';
import { definitionsWith } from '../../../src/core/recognize/definitions';
import { recognize } from '../../../src/core/recognize/recognize';

/** Each definition's first line and what it names. */
const defined = (text: string): readonly string[] =>
  definitionsWith(text, recognize(text, 'python')).map(
    ({ at, occurrences }) =>
      `${text.slice(at).split('\n')[0]} ${occurrences.map(({ activation }) => activation).join(' ')}`,
  );

describe('definitions that name activations', () => {
  it('are the outermost ones', () => {
    const text = `import torch.nn as nn

act = nn.Tanh()

class Block(nn.Module):
    def __init__(self):
        self.act = nn.GELU()

        def gate(x):
            return nn.SiLU()(x)

    def forward(self, x):
        """Not a

def of(its): own
        """
        return nn.ReLU()(x)

async def head(x):
    return nn.Sigmoid()(x)

def empty(x): return x

if True:
    def low(x): return nn.ELU()(x)
    high = nn.Mish()
`;
    expect(defined(text)).toEqual([
      'class Block(nn.Module): gelu silu relu',
      'async def head(x): sigmoid',
      'def low(x): return nn.ELU()(x) elu',
    ]);
  });

  it('take in code that is half typed', () => {
    expect(
      defined('from torch import nn\ndef f(x):\n    y = nn.ReLU()(\n\ndef g(x):\n    return nn.GELU('),
    ).toEqual(['def f(x): relu', 'def g(x): gelu']);
  });

  it('are none where nothing is named', () => {
    expect(defined('# relu\nclass A:\n    pass\n')).toEqual([]);
  });
});
