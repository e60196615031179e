import { describe, expect, it } from 'vitest';
import { curveOfOccurrence } from '../../../src/core/recognize/curveOfOccurrence';
import { recognize } from '../../../src/core/recognize/recognize';

const curves = (text: string, language: string) => recognize(text, language).map(curveOfOccurrence);

describe('the curve of a name in a text', () => {
  it('has the values that hold there and the title of the library', () => {
    expect(curves('import torch.nn as nn\nact = nn.LeakyReLU(0.2)', 'python')).toEqual([
      { kind: 'activation', id: 'leaky-relu', parameters: { a: 0.2 }, framework: 'PyTorch' },
    ]);
  });

  it('has no library where only a word says what it is', () => {
    expect(curves('The sigmoid function.', 'markdown')).toEqual([
      { kind: 'activation', id: 'sigmoid', parameters: {} },
    ]);
  });
});
