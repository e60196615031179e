import { describe, expect, it } from 'vitest';
import { placesIn, type Place } from '../../../src/core/inventory/place';
import { recognize } from '../../../src/core/recognize/recognize';

const placesOf = (text: string): readonly Place[] => placesIn(text, recognize(text, 'python'));

describe('the places of a file', () => {
  it('stand in lines and columns as VS Code counts them, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const places = placesOf(['import torch.nn as nn', '', '\ts = "𝒙"; a = nn.GELU(), nn.ReLU()'].join(end));
      expect(places.map(({ line, columns }) => [line, ...columns])).toEqual([
        [2, 15, 22],
        [2, 26, 33],
      ]);
    }
  });

  it('are those that are certain', () => {
    expect(placesOf('# relu and gelu\nx = F.relu(x)\nfrom torch.nn import ReLU\n')).toEqual([]);
  });

  it('are those that name a function, and not the uses of a variable that holds it', () => {
    expect(placesOf('import torch\nact = torch.nn.GELU()\nact(x)\n')).toHaveLength(1);
  });

  it('show their line without its indentation, and where the name is in it', () => {
    const [place] = placesOf('import torch.nn as nn\nif a:\n        act = nn.GELU()   \n');
    expect(place?.excerpt).toBe('act = nn.GELU()');
    expect(place?.excerpt.slice(...(place.mark ?? []))).toBe('nn.GELU');
  });

  it('show of a long line what stands around the name', () => {
    const [place] = placesOf(`import torch.nn as nn\n${'f(x, '.repeat(500)}nn.GELU()${')'.repeat(500)}`);
    expect(place?.excerpt.length).toBeLessThan(110);
    expect(place?.excerpt.slice(...(place.mark ?? []))).toBe('nn.GELU');
  });

  it('know whether the text says anything of the parameters', () => {
    const places = placesOf(
      'from torch import nn\na = nn.LeakyReLU()\nb = nn.LeakyReLU(0.2)\nc = nn.LeakyReLU(slope)\n',
    );
    expect(places.map(({ isUsual, parameters }) => [isUsual, parameters])).toEqual([
      [true, { a: 0.01 }],
      [false, { a: 0.2 }],
      [false, {}],
    ]);
  });
});
