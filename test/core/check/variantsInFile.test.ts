import { describe, expect, it } from 'vitest';
import { variantsInCell } from '../../../src/core/check/variantsInFile';
import { english } from '../../../src/core/problem';
import { recognize } from '../../../src/core/recognize/recognize';

const words = { t: english, language: 'en' } as const;

/** What is said in each cell of a notebook. */
function said(...texts: readonly string[]): readonly (readonly string[])[] {
  const cells = texts.map((text, i) => ({
    text,
    occurrences: recognize(text, 'python', { earlier: texts.slice(0, i) }),
  }));
  return cells.map((_, i) => variantsInCell(cells, i, words).map(({ message }) => message));
}

describe('variants in a notebook', () => {
  it('are told once, where the rarer one stands first, whichever cell that is', () => {
    const tanh = 'This is GELU (tanh approximation); elsewhere this notebook uses GELU.';
    const [one, two] = ['from torch import nn\na = nn.GELU()', 'b = nn.GELU(approximate="tanh")'];
    expect(said(`${one}\nc = nn.GELU()`, two, two)).toEqual([[], [tanh], []]);
    expect(said(`from torch import nn\n${two}`, 'c = nn.GELU()', 'd = nn.GELU()')).toEqual([[tanh], [], []]);
    expect(said(one, 'c = nn.GELU()')).toEqual([[], []]);
  });

  it('are silenced in their cell', () => {
    const text = '# activation-lens: ignore variant\nb = nn.GELU(approximate="tanh")';
    expect(said('from torch import nn\na = nn.GELU()\nc = nn.GELU()', text)).toEqual([[], []]);
  });
});
