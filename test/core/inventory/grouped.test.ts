import { describe, expect, it } from 'vitest';
import { byActivation, byFile, type FileOfPlaces } from '../../../src/core/inventory/grouped';
import { placesIn } from '../../../src/core/inventory/place';
import { recognize } from '../../../src/core/recognize/recognize';

const file = (name: string, text: string): FileOfPlaces => ({
  file: name,
  places: placesIn(text, recognize(text, 'python')),
});
const files = [
  file('b.py', 'from torch import nn\nx = nn.ReLU()\ny = nn.GELU()\nz = nn.ReLU()'),
  file('a.py', 'from torch import nn\nx = nn.SiLU()\ny = nn.ReLU()'),
];

describe('places', () => {
  it('are grouped by activation, the most frequent first, and then by file', () => {
    const groups = byActivation(files).map(({ activation, count, files: own }) => [
      `${activation} ${count}`,
      ...own.map(({ file: name, places }) => `${name}:${places.map(({ line }) => line).join()}`),
    ]);
    expect(groups).toEqual([
      ['relu 3', 'a.py:2', 'b.py:1,3'],
      ['gelu 1', 'b.py:2'],
      ['silu 1', 'a.py:1'],
    ]);
  });

  it('are grouped by file in the order of names', () => {
    expect(byFile(files).map(({ file: name }) => name)).toEqual(['a.py', 'b.py']);
  });
});
