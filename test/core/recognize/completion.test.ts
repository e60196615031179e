import { describe, expect, it } from 'vitest';
import { completionAt } from '../../../src/core/recognize/completion';
import { quickest } from '../../quickest';

/** What is offered where the mark stands. */
function offered(marked: string, earlier?: readonly string[]): readonly string[] {
  const offset = marked.indexOf('|');
  const completion = completionAt(marked.replace('|', ''), offset, earlier && { earlier });
  return completion?.names.map(({ name }) => name) ?? [];
}

/** The text that a choice replaces. */
function replaced(marked: string): string | undefined {
  const text = marked.replace('|', '');
  const span = completionAt(text, marked.indexOf('|'))?.span;
  return span && text.slice(...span);
}

const keras = 'import keras\n';

describe('names in strings', () => {
  it('are offered where an activation is meant', () => {
    for (const place of [
      `${keras}x = keras.layers.Dense(8, activation="|")(x)`,
      `${keras}x = keras.layers.Dense(8, "|")(x)`,
      `${keras}x = keras.layers.Activation("|")(x)`,
      'from transformers.activations import ACT2FN\nact = ACT2FN["|"]',
      'act = get_activation("|")',
      'def f(x, activation="|"): ...',
      'config = {"hidden_act": "|"}',
      `${keras}x = keras.layers.Dense(\n    8,\n    activation='|',\n)(x)`,
    ])
      expect(offered(place), place).toEqual(expect.arrayContaining(['relu', 'silu']));
    expect(offered('from torch import nn\nnn.init.kaiming_normal_(w, nonlinearity="|")')).toContain(
      'leaky_relu',
    );
  });

  it('are those of the library that is called', () => {
    expect(offered('from transformers import ACT2FN\na = ACT2FN["|"]')).toContain('gelu_new');
    expect(offered(`${keras}x = keras.layers.Dense(8, activation="|")(x)`)).not.toContain('gelu_new');
    expect(
      offered('from sklearn.neural_network import MLPClassifier\nm = MLPClassifier(activation="|")'),
    ).toContain('logistic');
  });

  it('are those that the call takes', () => {
    const names = offered('from torch import nn\ng = nn.init.calculate_gain("|")');
    expect(names.toSorted()).toEqual(['leaky_relu', 'linear', 'relu', 'selu', 'sigmoid', 'tanh']);
  });

  it('are those of the module in getattr', () => {
    const names = offered('from torch import nn\nact = getattr(nn, "|")()');
    expect(names).toEqual(expect.arrayContaining(['GELU', 'ReLU']));
    expect(names).not.toContain('gelu');
  });

  it('are what everybody means where no library is asked', () => {
    const names = offered('act = get_activation("|")');
    expect(names).toContain('gelu'); // the exact one to all that take ids
    expect(names).not.toContain('hard_sigmoid'); // on which they differ
    expect(names).not.toContain('expit'); // which nobody takes as an id
  });

  it('replace what stands there', () => {
    expect(replaced(`${keras}x = keras.layers.Dense(8, activation="re|lu")(x)`)).toBe('relu');
    expect(replaced(`${keras}x = keras.layers.Dense(8, activation="re|`)).toBe('re');
    expect(replaced(`${keras}x = keras.layers.Dense(8, activation="re|)`)).toBe('re');
  });

  it('are not offered anywhere else', () => {
    for (const place of [
      'name = "|"',
      'print("|")',
      'from torch import nn\nnn.Conv2d(3, 3, 3, padding_mode="|")',
      'activation = 1\nprint("|")',
      '# activation="|"',
      '"""activation="|"""',
      'x = f(activation="relu", mode="|")',
      'x = f(activation="relu"|)',
      `${keras}x = keras.layers.Dense(8, kernel_initializer="|")(x)`,
    ])
      expect(offered(place), place).toEqual([]);
  });
});

describe('names after a module', () => {
  it('are those that it has', () => {
    expect(offered('import torch.nn as nn\nact = nn.|')).toEqual(
      expect.arrayContaining(['GELU', 'LeakyReLU']),
    );
    expect(offered('import torch.nn as nn\nact = nn.|')).not.toContain('relu');
    expect(offered('import torch.nn.functional as F\ny = F.ge|')).toContain('gelu');
    expect(offered('import jax\ny = jax.nn.|')).toContain('silu');
    expect(offered('from flax import linen as nn\ny = nn.|')).toContain('gelu');
    expect(offered('import torch\ny = torch.|')).not.toContain('relu_');
    expect(replaced('import torch.nn as nn\nact = nn.Ge|')).toBe('Ge');
  });

  it('follow the imports of earlier cells, and of habit only among cells', () => {
    expect(offered('act = nn.|', ['import torch.nn as nn'])).toContain('GELU');
    expect(offered('act = nn.|', [])).toContain('GELU');
    expect(offered('act = nn.|')).toEqual([]);
  });

  it('are not offered after anything else', () => {
    for (const place of [
      'x.|',
      'self.act.|',
      'import numpy as np\nnp.linalg.|',
      '# nn.|',
      'import torch.nn as nn\ns = "nn.|"',
    ])
      expect(offered(place), place).toEqual([]);
  });
});

describe('completing', () => {
  const file = `import keras\n${'x = keras.layers.Dense(8, activation="relu")(x)\n'.repeat(10_000)}`;

  it('costs nothing where nothing is meant', () => {
    const text = `${file}total = coun`;
    const time = quickest(() => completionAt(text, text.length));
    expect(time).toBeLessThan(0.5);
  });

  it('takes a moment at the end of ten thousand lines', () => {
    const marked = `${file}y = keras.layers.Dense(8, activation="`;
    expect(completionAt(marked, marked.length)?.names.length).toBeGreaterThan(10);
    expect(quickest(() => completionAt(marked, marked.length))).toBeLessThan(60);
  });
});
