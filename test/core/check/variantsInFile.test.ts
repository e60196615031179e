import { describe, expect, it } from 'vitest';
import { variantsInCell, variantsInFile } from '../../../src/core/check/variantsInFile';
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

describe('variants in a file', () => {
  const told = (text: string, language: string): number =>
    variantsInFile(text, recognize(text, language), words).length;

  it.each([
    [
      'cases of a switch',
      'c',
      'static const char * name(int op) {\n  switch (op) {\n    case GGML_GLU_OP_SWIGLU:     return "a";\n    case GGML_GLU_OP_SWIGLU_OAI: return "b";\n  }\n}\n',
    ],
    [
      'values of a table',
      'python',
      'from torch import nn\nACT = {\n    "gelu": nn.GELU(),\n    "gelu_tanh": nn.GELU(approximate="tanh"),\n}\n',
    ],
    [
      'ids of a list',
      'python',
      'import transformer_engine.pytorch as te\nactivations = [\n    "geglu",\n    "qgeglu",\n]\n',
    ],
    [
      'what is handed on',
      'python',
      'import tensorflow as tf\n\ndef gelu(x, approximate=True):\n    return tf.nn.gelu(x, approximate=approximate)\n\ny = tf.nn.gelu(a, approximate=True)\n',
    ],
  ])('are no %s, which leave the choice to others', (_, language, text) => {
    expect(told(text, language)).toBe(0);
  });

  it('are those that a configuration chooses, and an arrow', () => {
    expect(
      told(
        'from torch import nn\na = nn.GELU()\nb = {"act": nn.GELU(approximate="tanh"), "dim": 2}\n',
        'python',
      ),
    ).toBe(1);
  });

  it('are those that code chooses', () => {
    expect(told('from torch import nn\na = nn.GELU()\nb = nn.GELU(approximate="tanh")\n', 'python')).toBe(1);
  });
});
