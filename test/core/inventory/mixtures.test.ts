import { describe, expect, it } from 'vitest';
import { mixtures } from '../../../src/core/inventory/mixtures';
import { placesIn } from '../../../src/core/inventory/place';
import { recognize } from '../../../src/core/recognize/recognize';

/** Each name with its forms: `GELU: gelu 2 pytorch, gelu-tanh 1 jax`. */
function mixed(...files: readonly string[]): readonly string[] {
  const read = files.map((text, i) => ({
    file: `${i}.py`,
    places: placesIn(text, recognize(text, 'python')),
  }));
  return mixtures(read).map(({ name, forms }) => {
    const told = forms.map(({ activation, count, frameworks }) =>
      [activation, count, ...frameworks].join(' '),
    );
    return `${name}: ${told.join(', ')}`;
  });
}

const pytorch = 'import torch.nn as nn\n';
const jax = 'import jax\n';
const both = `${pytorch}a = nn.GELU()\nb = nn.GELU("tanh")`;
const keras = 'from tensorflow import keras\n';

describe('names that mean several functions in a project', () => {
  it('are told with their variants, across files and libraries', () => {
    expect(mixed(`${pytorch}a = nn.GELU()\nb = nn.GELU()`, `${jax}y = jax.nn.gelu(x)`)).toEqual([
      'GELU: gelu 2 pytorch, gelu-tanh 1 jax',
    ]);
    expect(mixed(`${pytorch}a = nn.GELU("tanh")\nb = nn.GELU()`)).toEqual([
      'GELU: gelu-tanh 1 pytorch, gelu 1 pytorch',
    ]);
  });

  it('are those with other defaults as well', () => {
    expect(mixed(`${pytorch}a = nn.LeakyReLU()`, `${keras}b = keras.layers.LeakyReLU()`)).toEqual([
      'Leaky ReLU: leaky-relu 1 pytorch, leaky-relu 1 keras2',
    ]);
  });

  it('are told though the first place gives numbers of its own', () => {
    expect(
      mixed(`${pytorch}a = nn.LeakyReLU(0.1)\nb = nn.LeakyReLU()`, `${keras}b = keras.layers.LeakyReLU()`),
    ).toEqual(['Leaky ReLU: leaky-relu 1 pytorch, leaky-relu 1 keras2']);
  });

  it('keep apart where each is meant', () => {
    const [mixture] = mixtures([
      { file: 'a.py', places: placesIn(both, recognize(both, 'python')) },
      { file: 'b.py', places: placesIn(both, recognize(both, 'python')) },
    ]);
    expect(
      mixture?.forms.map((form) => form.files.map(({ file, places }) => [file, places[0]?.line])),
    ).toEqual([
      [
        ['a.py', 1],
        ['b.py', 1],
      ],
      [
        ['a.py', 2],
        ['b.py', 2],
      ],
    ]);
  });

  it('count numbers that the text gives where they tell nothing apart', () => {
    expect(
      mixed(`${pytorch}a = nn.Softplus(2)\nb = nn.Softplus()\nc = nn.GELU()\nd = nn.GELU("tanh")`),
    ).toEqual(['GELU: gelu 1 pytorch, gelu-tanh 1 pytorch']);
  });

  it('are none where all mean one, or the text gives the numbers', () => {
    expect(mixed(`${pytorch}a = nn.GELU()`, `${jax}y = jax.nn.gelu(x, approximate=False)`)).toEqual([]);
    expect(mixed(`${pytorch}a = nn.LeakyReLU(0.1)\nb = nn.LeakyReLU(0.2)\nc = nn.LeakyReLU(s)`)).toEqual([]);
    expect(mixed(`${pytorch}a = nn.LeakyReLU(0.1)\nb = nn.LeakyReLU()`)).toEqual([]);
    expect(mixed(`${pytorch}a = nn.SiLU()`, `${jax}y = jax.nn.swish(x)`)).toEqual([]);
    expect(mixed(`${pytorch}a = nn.SELU()`, `${jax}y = jax.nn.selu(x)`)).toEqual([]);
  });
});
