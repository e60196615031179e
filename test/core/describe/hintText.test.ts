import { describe, expect, it } from 'vitest';
import { hintText } from '../../../src/core/describe/hintText';
import type { Language } from '../../../src/core/describe/language';
import { recognize } from '../../../src/core/recognize/recognize';

/** Hints in a text, each with its name. */
const hints = (text: string, language: Language = 'en'): readonly string[] =>
  recognize(text, 'python').flatMap((occurrence) => {
    const hint = hintText(occurrence, language);
    return hint === undefined ? [] : [`${text.slice(...occurrence.span)}: ${hint}`];
  });

const nn = 'import torch.nn as nn\n';

describe('a hint', () => {
  it('says which variant a name means', () => {
    expect(hints(`${nn}a = nn.GELU()`)).toEqual(['nn.GELU: exact']);
    expect(hints('import jax\ny = jax.nn.gelu(x)')).toEqual(['jax.nn.gelu: tanh approximation']);
    expect(hints(`${nn}a = nn.GELU()`, 'zh')).toEqual(['nn.GELU: 精确']);
    expect(hints(`${nn}def make(how):\n    return nn.GELU(approximate=how)`)).toEqual([]);
    expect(hints('from transformers import ACT2FN\na = ACT2FN["gelu_new"]')).toEqual([
      'gelu_new: tanh approximation',
    ]);
  });

  it('says the numbers on which libraries differ', () => {
    expect(hints(`${nn}a = nn.LeakyReLU()`)).toEqual(['nn.LeakyReLU: α = 0.01']);
    expect(hints('from tensorflow import keras\na = keras.layers.LeakyReLU()')).toEqual([
      'keras.layers.LeakyReLU: α = 0.3',
    ]);
  });

  it('is silent where the code says it, and where all agree', () => {
    expect(
      hints(`${nn}a = nn.GELU(approximate="tanh")\nb = nn.LeakyReLU(0.2)\nc = nn.LeakyReLU(slope)`),
    ).toEqual([]);
    expect(hints('from transformers import ACT2FN\na = ACT2FN["gelu_pytorch_tanh"]')).toEqual([]);
    expect(
      hints(`${nn}a = nn.ReLU()\nb = nn.SiLU()\nc = nn.ELU()\nd = nn.SELU()\ne = nn.Softmax(dim=1)`),
    ).toEqual([]);
  });

  it('is for code', () => {
    expect(hints('# GELU and leaky ReLU')).toEqual([]);
  });

  it('stands where a function is named, not where a variable that holds it is used', () => {
    expect(hints(`${nn}act = nn.GELU()\nact(x)`)).toEqual(['nn.GELU: exact']);
  });
});
