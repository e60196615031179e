import { describe, expect, it } from 'vitest';
import { recognizeInSteps } from '../../../src/core/recognize/recognize';
import { finish } from '../../../src/core/recognize/steps';
import { bindingsOf } from '../../../src/core/replace/nameFor';
import { checkedReplacement } from '../../../src/core/replace/replacement';
import { siteAt } from '../../../src/core/replace/site';
import { targetsFor } from '../../../src/core/replace/targets';
import { dropped, offered, replaced } from './replaced';

const nn = 'import torch.nn as nn\n';
/** The last line of what replacing makes. */
const line = (marked: string, id: string): string => replaced(marked, id).split('\n').at(-1) ?? '';

describe('a class', () => {
  it('is replaced in its module, however that is called', () => {
    expect(line(`${nn}act = nn.ReLU()`, 'gelu')).toBe('act = nn.GELU()');
    expect(line(`import torch\nact = torch.nn.ReLU()`, 'gelu')).toBe('act = torch.nn.GELU()');
    expect(line(`from torch import nn as layers\nact = layers . ReLU()`, 'silu')).toBe(
      'act = layers . SiLU()',
    );
    expect(line(`from flax import linen as nn\nx = nn.relu(x)`, 'silu')).toBe('x = nn.silu(x)');
  });

  it('stays a reference where it is one', () => {
    expect(line(`${nn}def f(act_layer=nn.GELU): ...`, 'relu')).toBe('def f(act_layer=nn.ReLU): ...');
    expect(offered(`${nn}def f(act_layer=nn.ReLU): ...`)).not.toContain('gelu-tanh'); // which an argument selects
    expect(offered(`${nn}def f(act_layer=nn.ReLU): ...`)).not.toContain('threshold'); // which needs two
  });

  it('selects a variant by its argument', () => {
    expect(line(`${nn}act = nn.ReLU()`, 'gelu-tanh')).toBe("act = nn.GELU(approximate='tanh')");
    expect(line(`${nn}act = nn.GELU("tanh")`, 'gelu')).toBe('act = nn.GELU()');
    expect(line(`import jax\ny = jax.nn.gelu(x)`, 'gelu')).toBe('y = jax.nn.gelu(x, approximate=False)');
  });

  it('is replaced in a partial too', () => {
    const text = `${nn}from functools import partial\nact = partial(nn.LeakyReLU, negative_slope=0.2, inplace=True)`;
    expect(line(text, 'elu')).toBe('act = partial(nn.ELU, inplace=True)');
    expect(line(text, 'prelu')).toBe('act = partial(nn.PReLU, init=0.2)');
  });

  it('is replaced where it is called at once', () => {
    expect(line(`${nn}y = nn.Softplus(2.0)(x)`, 'relu')).toBe('y = nn.ReLU()(x)');
  });
});

describe('arguments', () => {
  it('stay where the new function has one of the same meaning', () => {
    expect(line(`${nn}act = nn.ELU(0.5)`, 'celu')).toBe('act = nn.CELU(0.5)');
    expect(line(`${nn}act = nn.LeakyReLU(0.2)`, 'prelu')).toBe('act = nn.PReLU(init=0.2)');
    expect(line(`${nn}act = nn.Softshrink(lambd=LAMBDA)`, 'hardshrink')).toBe(
      'act = nn.Hardshrink(lambd=LAMBDA)',
    );
    expect(line(`import paddle.nn as nn\nact = nn.ThresholdedReLU(0.1)`, 'softshrink')).toBe(
      'act = nn.Softshrink(0.1)',
    );
  });

  it('are called by the name that the new function has for them', () => {
    expect(line(`import keras\ny = keras.activations.threshold(x, 0.1, 0)`, 'hardshrink')).toBe(
      'y = keras.activations.hard_shrink(x, 0.1)',
    );
    expect(line(`import torch.nn.functional as F\ny = F.leaky_relu(x, negative_slope=1e-2)`, 'elu')).toBe(
      'y = F.elu(x)',
    );
  });

  it('that do not change the mathematics stay where both take them', () => {
    expect(line(`${nn}act = nn.ReLU(inplace=True)`, 'silu')).toBe('act = nn.SiLU(inplace=True)');
    expect(line(`${nn}act = nn.ReLU(True)`, 'elu')).toBe('act = nn.ELU(inplace=True)');
    expect(line(`${nn}act = nn.LeakyReLU(0.2, True)`, 'relu')).toBe('act = nn.ReLU(inplace=True)');
    expect(line(`${nn}act = nn.ReLU(inplace=True)`, 'gelu')).toBe('act = nn.GELU()');
    expect(line(`import torch.nn.functional as F\ny = F.relu(x, inplace=True)`, 'selu')).toBe(
      'y = F.selu(x, inplace=True)',
    );
    expect(line(`import torch.nn.functional as F\ny = F.softmax(scores, 1)`, 'log-softmax')).toBe(
      'y = F.log_softmax(scores, dim=1)',
    );
    expect(line(`from tensorflow import keras\nx = keras.layers.LeakyReLU(0.2, name="a")(x)`, 'relu')).toBe(
      'x = keras.layers.ReLU(name="a")(x)',
    );
  });

  it('that mean nothing to the new function are dropped, and told', () => {
    const text = `${nn}act = nn.LeakyReLU(negative_slope=0.2, inplace=True)`;
    expect(line(text, 'gelu')).toBe('act = nn.GELU()');
    expect(dropped(text, 'gelu')).toEqual(['negative_slope=0.2', 'inplace=True']);
    expect(dropped(text, 'prelu')).toEqual(['inplace=True']);
  });

  it('that select a variant go with its name', () => {
    expect(dropped(`${nn}act = nn.GELU(approximate="tanh")`, 'relu')).toEqual([]);
    expect(dropped(`import keras\ny = keras.activations.relu(x, negative_slope=0.1)`, 'elu')).toEqual([
      'negative_slope=0.1',
    ]);
    expect(line(`${nn}act = nn.GELU(approximate="tanh")`, 'relu')).toBe('act = nn.ReLU()');
  });

  it('that the new function cannot do without are added', () => {
    expect(line(`${nn}act = nn.ReLU()`, 'threshold')).toMatch(
      /^act = nn\.Threshold\(threshold=\S+, value=\S+\)$/,
    );
    expect(line(`${nn}act = nn.ReLU()`, 'softmax')).toBe('act = nn.Softmax(dim=-1)');
  });

  it('keep their lines where nothing is dropped', () => {
    const text = `${nn}act = nn.ELU(\n    alpha=0.5,  # found by search\n    inplace=True,\n)`;
    expect(replaced(text, 'celu')).toBe(text.replace('ELU', 'CELU'));
  });

  it('that cannot be seen stop it', () => {
    expect(replaced(`${nn}act = nn.LeakyReLU(**options)`, 'elu')).toBe(
      'The arguments of this call cannot be seen: {0}',
    );
  });

  it('of a function begin with its input, whatever it is called', () => {
    expect(
      line(`import torch.nn.functional as F\ny = F.leaky_relu(input=h(x, y), negative_slope=0.1)`, 'relu'),
    ).toBe('y = F.relu(input=h(x, y))');
  });
});

describe('imports', () => {
  it('of single names are extended', () => {
    expect(replaced('from torch.nn import Linear, ReLU\nact = ReLU()', 'gelu')).toBe(
      'from torch.nn import Linear, ReLU, GELU\nact = GELU()',
    );
    expect(replaced('from torch.nn import (\n    Linear,\n    ReLU,\n)\nact = ReLU()', 'gelu')).toBe(
      'from torch.nn import (\n    Linear,\n    ReLU,\n    GELU,\n)\nact = GELU()',
    );
    expect(replaced('from torch.nn import ReLU as Act, Linear\nact = Act()', 'gelu')).toBe(
      'from torch.nn import ReLU as Act, GELU, Linear\nact = GELU()',
    );
    expect(replaced('def f(x):\n    from torch.nn.functional import relu\n    return relu(x)', 'gelu')).toBe(
      'def f(x):\n    from torch.nn.functional import relu, gelu\n    return gelu(x)',
    );
  });

  it('stay as they are where the new name is known', () => {
    expect(line('from torch.nn import GELU, ReLU\nact = ReLU()', 'gelu')).toBe('act = GELU()');
    expect(replaced('from torch.nn import *\nact = ReLU()', 'gelu')).toBe(
      'from torch.nn import *\nact = GELU()',
    );
  });

  it('lead to another module where the new function lies there', () => {
    const text = 'import torch\nimport torch.nn.functional as F\ny = torch.relu(x)';
    expect(line(text, 'gelu')).toBe('y = F.gelu(x)');
    expect(line('import torch\ny = torch.relu(x)', 'gelu')).toBe('y = torch.nn.functional.gelu(x)');
    expect(line('from torch import relu\ny = relu(x)', 'sigmoid')).toBe('y = sigmoid(x)');
    expect(replaced('"""Says\nimport x\n"""\nfrom torch import relu\ny = relu(x)', 'gelu')).toBe(
      '"""Says\nimport x\n"""\nfrom torch.nn.functional import gelu\nfrom torch import relu\ny = gelu(x)',
    );
  });

  it('are not made where the name means something else', () => {
    const text = 'from torch.nn import ReLU\n\nclass GELU:\n    pass\n\nact = »ReLU()';
    expect(replaced(text, 'gelu')).not.toContain('ReLU, GELU');
  });
});

describe('a cell of a notebook', () => {
  it('follows the imports of the cells above', () => {
    const earlier = ['import torch.nn.functional as F\nfrom torch import relu'];
    const text = 'y = relu(x)';
    const all = finish(recognizeInSteps(text, 'python', { earlier }));
    const [occurrence] = all;
    const site = occurrence && siteAt(text, all, occurrence);
    const target = site && targetsFor(site).find(({ activation }) => activation.id === 'gelu');
    const made =
      site && target && checkedReplacement(site, target, () => bindingsOf(text, earlier), { earlier });
    expect(made).toMatchObject({ code: 'F.gelu(x)', dropped: [] });
  });
});

describe('a method', () => {
  it('is replaced by the methods that there are', () => {
    expect(line('import torch\ny = x.relu().sum()', 'tanh')).toBe('y = x.tanh().sum()');
    expect(line('import torch\nx.relu_()', 'sigmoid')).toBe('x.sigmoid_()');
    expect(offered('import torch\ny = x.relu()')).not.toContain('gelu');
  });
});

describe('a string', () => {
  it('is replaced by an id of the same library', () => {
    expect(line('import keras\nx = keras.layers.Dense(8, activation="relu")(x)', 'silu')).toMatch(
      /activation="(silu|swish)"/,
    );
    expect(line('from transformers import ACT2FN\nact = ACT2FN["gelu"]', 'gelu-tanh')).toMatch(
      /ACT2FN\["gelu_\w+"\]/,
    );
    expect(
      line(
        `from sklearn.neural_network import MLPClassifier\nm = MLPClassifier(activation='relu')`,
        'sigmoid',
      ),
    ).toBe(`m = MLPClassifier(activation='logistic')`);
  });

  it('is replaced in getattr', () => {
    expect(line('from torch import nn\nact = getattr(nn, "ReLU")()', 'gelu')).toBe(
      'act = getattr(nn, "GELU")()',
    );
  });

  it('is replaced only by ids that the call takes', () => {
    expect(offered('from torch import nn\ng = nn.init.calculate_gain("relu")')).toEqual(
      expect.not.arrayContaining(['gelu']),
    );
    expect(offered('from torch import nn\ng = nn.init.calculate_gain("relu")')).toContain('tanh');
  });
});

describe('what is not replaced', () => {
  it('is gated, or takes the place of what is', () => {
    expect(offered(`${nn}act = nn.ReLU()`)).not.toContain('glu');
    expect(offered(`${nn}act = nn.GLU()`)).toEqual([]);
  });

  it('is what a program would not find by that name', () => {
    expect(offered('import torch\ny = torch.relu(x)')).not.toContain('sign');
  });
});
