import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everywhere } from '../../../src/core/recognize/namingPlaces';
import { aloneInFile, pythonSteps } from '../../../src/core/recognize/python';
import { finish } from '../../../src/core/recognize/steps';
import { anyEdit, edited } from '../../evaluation/edits';
import { projectFiles, readProject } from '../../evaluation/projects';

const passingOver = (text: string) => finish(pythonSteps(text, aloneInFile()));
const readingAll = (text: string) => finish(pythonSteps(text, aloneInFile(), everywhere));

const agrees = (text: string): void => {
  expect({ text, found: passingOver(text) }).toEqual({ text, found: readingAll(text) });
};

const programs = projectFiles.filter((file) => file.endsWith('.py')).map(readProject);

describe('statements that are passed over', () => {
  it('are none in which the evaluation finds anything', () => {
    for (const text of programs) agrees(text);
  });

  it.each([
    ['an import under another name', 'from torch.nn import ReLU as R\nx = 1\ny = R()\nz(R)\n'],
    ['an alias', 'import torch\nf = torch.relu\ng = f\ny = g(x)\nfoo(g)\n'],
    ['a name that is hidden later', 'import torch.nn as nn\nnn.ReLU()\nnn = make()\nnn.ReLU()\n'],
    ['one that a loop hides', 'import torch.nn as nn\nfor nn in layers:\n    pass\nnn.ReLU()\n'],
    ['one that a parameter hides', 'import torch.nn as nn\ndef f(a, nn):\n    return nn.ReLU()\nnn.ReLU()\n'],
    ['one that is hidden on the way', 'import torch.nn as nn\nif (nn := make()):\n    pass\nnn.ReLU()\n'],
    ['one among several targets', 'import torch.nn as nn\na = nn = make()\nnn.ReLU()\n'],
    ['one that is unpacked', 'import torch.nn as nn\na, nn = make()\nnn.ReLU()\n'],
    ['one that a file is opened as', 'import torch.nn as nn\nwith open(a) as nn:\n    nn.ReLU()\n'],
    ['an import on the same line', 'try: import torch.nn as N\nexcept ImportError: N = None\nN.ReLU()\n'],
    ['an import after a semicolon', 'a = 1; import torch.nn as N\nN.ReLU()\n'],
    [
      'an import in a function that has ended',
      'def f():\n    import torch.nn as N\n    a = 1\nb = 2\nif c:\n    N.ReLU()\n',
    ],
    [
      'a constant',
      'import torch\nSLOPE = 0.2\nLOW: float = -1e-3\ntorch.nn.LeakyReLU(SLOPE)\ntorch.nn.ELU(LOW)\n',
    ],
    ['a constant that changes', 'import torch\nSLOPE = 0.2\nSLOPE += 1\ntorch.nn.LeakyReLU(SLOPE)\n'],
    ['a constant behind a comment', 'import torch\nSLOPE = 0.2  # usual\ntorch.nn.LeakyReLU(SLOPE)\n'],
    ['a constant over two lines', 'import torch\nSLOPE = \\\n  0.2\ntorch.nn.LeakyReLU(SLOPE)\n'],
    [
      'an attribute',
      'import torch.nn as nn\nclass A:\n    def __init__(self):\n        self.act = nn.GELU()\n        self.b = 1\n    def f(self, x):\n        y = self.act(x)\n        return 1\n',
    ],
    [
      'an attribute used earlier',
      'import torch.nn as nn\nclass A:\n    def f(self, x):\n        return self.act(x)\n    def g(self):\n        self.act = nn.GELU()\n',
    ],
    [
      'a fallback',
      'try:\n    from torch.nn.functional import silu\nexcept ImportError:\n    def silu(x):\n        return x\nsilu(x)\n',
    ],
    [
      'a bracket that is left open',
      'import torch.nn as nn\na = f(b,\nimport os\nclass C(nn.Module):\n    x = nn.ReLU()\n',
    ],
    ['brackets of the wrong kind', 'import torch.nn as nn\na = (b]\nnn.ReLU()\nc)\nnn.GELU()\n'],
    ['a long docstring', 'import torch.nn as nn\n"""\na = 1\nReLU\n"""\nr"""ELU"""\nf(x)\n"GELU"\n'],
    [
      'a string that ends with its line',
      'import torch.nn as nn\na = \'it\nnn.ReLU()\nb = \'"""\'\nnn.GELU()\n',
    ],
    ['a prompt', '>>> import torch.nn as nn\n>>> a = 1\n... b\n>>> nn.ReLU()\n'],
    ['a magic', '%timeit a\'b\nimport torch.nn as nn\n!ls "\nnn.ReLU()\n'],
    ['other line ends', 'import torch.nn as nn\r\na = 1\r\n\r\nnn.ReLU()\rb = 2\r# GELU\r'],
    ['letters of other scripts', 'import torch.nn as nn\nσ = nn.Sigmoid()\na = 1\nσ(x)\nбeta = nn\n'],
    ['names in prose of other scripts', 'import torch\n# ЯReLU и GELUを\n# 激活函数\n# _ELU_ and ReLUs\n'],
    ['a library that a project hands on', 'from .backend import keras\na = 1\nkeras.layers.ReLU()\n'],
    ['all names of a library', 'a = 1\nfrom torch.nn import *\nb = 2\nReLU()\n'],
    ['a comprehension', 'import torch.nn as nn\n[nn for nn in a]\nb = [c for c in d]\nnn.ReLU()\n'],
    ['an f-string', 'import torch.nn as nn\nact = nn.GELU()\na = 1\nprint(f"{act(x)}")\n'],
  ])('are none that matter: %s', (_, text) => {
    agrees(text);
  });

  it('are none that matter after any edits', () => {
    const edits = fc.array(anyEdit(programs), { minLength: 1, maxLength: 4 });
    const texts = fc
      .tuple(fc.constantFrom(...programs), edits)
      .map(([text, all]) => all.reduce((before, edit) => edited(before, edit), text));
    fc.assert(fc.property(texts, agrees), { numRuns: 400 });
  });
});
