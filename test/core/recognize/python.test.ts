import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quickest } from '../../quickest';
import { recognize } from '../../../src/core/recognize/recognize';
import { certain, found, line, spelled } from './found';

const torch = 'import torch\nimport torch.nn as nn\nimport torch.nn.functional as F\n';

describe('imports', () => {
  it('are followed through any alias', () => {
    expect(certain('import torch.nn as n\nn.ReLU()')).toEqual(['relu']);
    expect(certain('from torch import nn as layers\nlayers.ReLU()')).toEqual(['relu']);
    expect(certain('from torch.nn import functional as G\nG.relu(x)')).toEqual(['relu']);
    expect(certain('from torch.nn.functional import leaky_relu as lrelu\nlrelu(x)')).toEqual([
      'leaky-relu a=0.01',
    ]);
    expect(certain('import torch.nn.functional\ntorch.nn.functional.gelu(x)')).toEqual(['gelu']);
    expect(certain('import jax.nn as jnn\njnn.gelu(x)')).toEqual(['gelu-tanh']);
    expect(certain('from mxnet import np, npx\nnpx.softmax(npx.relu(np.tanh(x)))')).toEqual([
      ...['softmax', 'relu', 'tanh'],
    ]);
    expect(certain('from jax import nn\nnn.gelu(x)')).toEqual(['gelu-tanh']);
    expect(certain('import flax.linen as nn\nnn.gelu(x)')).toEqual(['gelu-tanh']);
    expect(certain('import numpy as np, scipy.special as sp\nnp.tanh(x); sp.expit(x)')).toEqual([
      'tanh',
      'sigmoid',
    ]);
    expect(certain('import tensorflow.keras as K\nK.layers.LeakyReLU()')).toEqual(['leaky-relu a=0.3']);
  });

  it('may be several on a line, or in parentheses over several', () => {
    expect(certain('import os, torch as t, sys\nt.relu(x)')).toEqual(['relu']);
    const text = 'from torch.nn import (\n    Linear,  # one\n    ReLU as R,\n    GELU,\n)\nR()\nGELU()';
    expect(certain(text)).toEqual(['relu', 'gelu']);
  });

  it('may be of everything', () => {
    expect(certain('from torch.nn import *\nReLU()\nF.relu(x)')).toEqual(['relu', 'relu']);
    expect(certain('from torch.nn import *\ndef ReLU(): pass\nReLU()')).toEqual([]);
  });

  it('may be of everything that another module has, where nobody else brings what everybody calls so', () => {
    expect(spelled('from util import *\nimport numpy as np\nnn.ReLU()')).toEqual(['nn.ReLU → pytorch relu']);
    expect(certain('from .util import *\nF.gelu(x)')).toEqual(['gelu']);
    expect(certain('from util import *\nimport mindspore\nnn.LeakyReLU()')).toEqual([]);
    expect(certain('from util import *\nnn = mine\nnn.ReLU(); relu(x)')).toEqual([]);
  });

  it('hold in the function that makes them', () => {
    const text = 'def f(x):\n    from torch.nn.functional import relu\n    return relu(x)\n\nrelu(x)\n';
    expect(certain(text)).toEqual(['relu']);
  });

  it('may be tried, with something else to fall back on', () => {
    const text =
      'try:\n    from torch.nn.functional import silu\nexcept ImportError:\n    silu = None\nsilu(x)';
    expect(certain(text)).toEqual(['silu']);
    expect(certain('try: import torch\nexcept ImportError: torch = None\ntorch.relu(x)')).toEqual(['relu']);
    expect(
      certain(
        'try:\n    from apex import gelu\nexcept ImportError:\n    from torch.nn.functional import gelu\ngelu(x)',
      ),
    ).toEqual(['gelu']);
  });

  it('may come from the project, which hands on a library by its name', () => {
    expect(certain('from .backend import keras\nkeras.layers.LeakyReLU()')).toEqual(['leaky-relu a=0.3']);
    expect(certain('from oneflow import nn\nnn.ReLU()')).toEqual([]);
    expect(certain('from mindspore import nn\nnn.LeakyReLU()')).toEqual(['leaky-relu a=0.2']);
  });

  it('may be of the modules that a library is made of', () => {
    const text = `import chainer.functions.activation.elu
from chainer.functions.activation import relu, sigmoid as s
from chainer.functions.activation.tanh import tanh
from chainer.functions.activation.clipped_relu import relu6
y = relu.relu(x) + s.sigmoid(tanh(x))
z = chainer.functions.activation.elu.elu(x, 0.5) + relu6(x)
relu.ReLU().apply((x,))`;
    expect(spelled(text)).toEqual([
      ...['tanh → chainer ?tanh', 'relu6 → chainer ?relu6', 'relu.relu → chainer relu'],
      ...['s.sigmoid → chainer sigmoid', 'tanh → chainer tanh'],
      ...['chainer.functions.activation.elu.elu → chainer elu a=0.5', 'relu6 → chainer relu6'],
    ]);
  });

  it('are mentions themselves, which know the library', () => {
    expect(spelled('from jax.nn import gelu')).toEqual(['gelu → jax ?gelu-tanh']);
  });
});

describe('a name that means something else', () => {
  it.each([
    ['a function of its own', 'from torch import relu\ndef relu(x):\n    return x\nrelu(x)'],
    ['a variable', 'from torch import relu\nrelu = 3\nrelu(x)'],
    ['a parameter', 'from torch import relu\ndef f(relu, x):\n    return relu(x)'],
    ['the target of a loop', 'from torch import relu\nfor relu in functions:\n    relu(x)'],
    ['a module of the project', 'from .functional import relu\nrelu(x)'],
    ['a later import', 'from torch import relu\nfrom mylib import relu\nrelu(x)'],
    ['a statement before on its line', 'import torch.nn as nn\nnn = None; nn.ReLU()'],
    ['what a context gives', 'import torch.nn as nn\nwith open(f) as nn: nn.ReLU()'],
    ['the target of a comprehension', 'import torch.nn as nn\n[nn.ReLU() for nn in things if nn.ELU()]'],
    ['unpacked', 'from torch import relu, tanh\nrelu, tanh = pair\nrelu(x)'],
  ])('is not found: %s', (_, text) => expect(certain(text)).toEqual([]));

  it('is found again outside the function that hides it', () => {
    expect(certain(`${torch}def f(F):\n    return F.relu(x)\nF.relu(x)\n`)).toEqual(['relu']);
  });

  it('is found again after the comprehension that hides it', () => {
    expect(certain(`${torch}[nn.ReLU() for nn in things]\nnn.ELU()`)).toEqual(['elu a=1']);
    expect(certain(`${torch}[nn.ReLU() for name in things] + [nn.ELU()]`)).toEqual(['relu', 'elu a=1']);
  });

  it('does not hide a name from the methods of a class', () => {
    const text = 'from torch import relu\nclass A:\n    def relu(self, x):\n        return relu(x)\n';
    expect(certain(text)).toEqual(['relu']);
  });

  it('is followed when it is given a module or a symbol', () => {
    expect(certain('import torch\nF = torch.nn.functional\nact = F.gelu\nact(x)')).toEqual(['gelu', 'gelu']);
  });
});

describe('an operator of ONNX', () => {
  it('is named where a node is made or asked for its type', () => {
    expect(certain('helper.make_node("LeakyRelu", ["x"], ["y"], alpha=0.1)')).toEqual(['leaky-relu a=0.1']);
    expect(certain('oh.make_node("Gelu", ["x"], ["y"], approximate="tanh")')).toEqual(['gelu-tanh']);
    expect(certain('if node.op_type == "HardSigmoid": pass')).toEqual(['hard-sigmoid-02 a=0.2 b=0.5']);
    expect(certain("{ opType: 'Relu', name: 'Relu' }", 'javascript')).toEqual(['relu']);
    expect(certain('make_node("Conv", ["Relu"], ["y"])')).toEqual([]);
    expect(certain('make_node("PRelu", ["x", "slope"], ["y"])')).toEqual(['prelu']); // its slope is an input
  });
});

describe('arguments', () => {
  it('are read by position and by keyword', () => {
    expect(certain(`${torch}nn.LeakyReLU(0.2)`)).toEqual(['leaky-relu a=0.2']);
    expect(certain(`${torch}F.leaky_relu(x, negative_slope=-5e-2)`)).toEqual(['leaky-relu a=-0.05']);
    expect(certain(`${torch}nn.PReLU(init=1_0.5, num_parameters=3)`)).toEqual(['prelu a=10.5']);
    expect(certain(`${torch}nn.Softplus(2, 30)`)).toEqual(['softplus b=2']);
    expect(certain('import keras\nkeras.layers.ELU(.5)')).toEqual(['elu a=0.5']);
    expect(certain('import keras\nkeras.layers.PReLU("ones")')).toEqual(['prelu a=1']);
    const chainer = 'import chainer.functions as F\n';
    expect(certain(`${chainer}F.selu(x); F.selu(x, alpha=a, scale=s); F.selu(x, 1.5, scale=2)`)).toEqual([
      ...['selu a=1.6732632423543772 lambda=1.0507009873554805', 'selu', 'selu a=1.5 lambda=2'],
    ]);
    expect(certain('import paddle\npaddle.nn.functional.selu(x, 1, 2)')).toEqual(['selu a=2 lambda=1']);
  });

  it('may stand on lines of their own with comments', () => {
    expect(certain(`${torch}nn.LeakyReLU(\n    0.1,  # as in YOLO\n    inplace=True,\n)`)).toEqual([
      'leaky-relu a=0.1',
    ]);
  });

  it('that are no literals leave the parameter unknown', () => {
    expect(certain(`${torch}nn.LeakyReLU(slope)`)).toEqual(['leaky-relu']);
    expect(certain(`${torch}nn.LeakyReLU(1 / 3)`)).toEqual(['leaky-relu']);
    expect(certain(`${torch}nn.LeakyReLU(*args)`)).toEqual(['leaky-relu']);
    expect(certain(`${torch}nn.LeakyReLU(0.3, **kw)`)).toEqual(['leaky-relu a=0.3']);
    expect(certain(`${torch}F.prelu(x, self.weight)`)).toEqual(['prelu']);
  });

  it('that have to be given leave the parameter unknown where they are not', () => {
    const [bare] = recognize(`${torch}d = {"prelu": F.prelu}`, 'python');
    expect(bare).toMatchObject({ activation: 'prelu', parameters: {}, given: [], unknown: ['a'] });
    expect(certain(`${torch}f(F.threshold, nn.PReLU, F.leaky_relu)`)).toEqual([
      ...['threshold', 'prelu a=0.25', 'leaky-relu a=0.01'],
    ]);
  });

  it('may be bound beforehand', () => {
    expect(certain(`${torch}partial(nn.LeakyReLU, 0.2, inplace=True)`)).toEqual(['leaky-relu a=0.2']);
    expect(certain(`${torch}functools.partial(F.gelu, approximate="tanh")`)).toEqual(['gelu-tanh']);
  });

  it('select the variant', () => {
    expect(
      certain(`${torch}nn.GELU("tanh"); F.gelu(x, approximate='tanh'); nn.GELU(approximate="none")`),
    ).toEqual(['gelu-tanh', 'gelu-tanh', 'gelu']);
    expect(certain('import jax\njax.nn.gelu(x, approximate=False); jax.nn.gelu(x, False)')).toEqual([
      'gelu',
      'gelu',
    ]);
    expect(certain('import tensorflow as tf\ntf.nn.gelu(x, True)')).toEqual(['gelu-tanh']);
    expect(
      certain('from keras.layers import ReLU\nReLU(6.0); ReLU(negative_slope=0.1); ReLU(negative_slope=0.0)'),
    ).toEqual(['relu6', 'leaky-relu a=0.1', 'relu']);
  });

  it('leave open which it is where nobody can read them', () => {
    expect(found(`${torch}F.gelu(x, approximate=mode); nn.GELU(config.form)`)).toEqual(['?gelu', '?gelu']);
    expect(certain('import keras\nkeras.activations.relu(x, negative_slope=slope)')).toEqual(['leaky-relu']);
  });

  it('tell Keras 3 from Keras 2', () => {
    const text =
      'from tensorflow.keras.layers import LeakyReLU\nLeakyReLU(alpha=0.1)\nLeakyReLU(negative_slope=0.1)';
    expect(spelled(text).slice(1)).toEqual([
      'LeakyReLU → keras2 leaky-relu a=0.1',
      'LeakyReLU → keras3 leaky-relu a=0.1',
    ]);
  });

  it('give the input when it is a number', () => {
    expect(
      certain(`${torch}torch.sigmoid(0.5); torch.tanh(x); F.softplus(-3, beta=2); nn.ELU()(-1e0)`),
    ).toEqual(['sigmoid at 0.5', 'tanh', 'softplus b=2 at -3', 'elu a=1 at -1']);
  });

  it('are told from defaults', () => {
    const [occurrence] = recognize(`${torch}nn.LeakyReLU(0.01)`, 'python');
    expect(occurrence?.given).toEqual(['a']);
    expect(occurrence?.unknown).toBe(undefined);
  });

  it.each(['slope', '1e400', '-1e400', "float('inf')", '*slopes', 'negative_slope=1 / 3', '**options'])(
    'that are no finite number are said to be unknown: %s',
    (slope) => {
      const [occurrence] = recognize(`${torch}nn.LeakyReLU(${slope})`, 'python');
      expect(occurrence).toMatchObject({ parameters: {}, given: [], unknown: ['a'] });
    },
  );

  it('are not unknown when another name gives them', () => {
    const [occurrence] = recognize('import keras\nkeras.layers.LeakyReLU(alpha=0.1, **options)', 'python');
    expect(occurrence).toMatchObject({ parameters: { a: 0.1 }, given: ['a'] });
    expect(occurrence?.unknown).toBe(undefined);
  });

  it('may be tensors of one number', () => {
    expect(certain(`${torch}F.prelu(x, torch.tensor([0.2]))`)).toEqual(['prelu a=0.2']);
  });

  it('make a step the one that is 1 at 0, or another', () => {
    const numpy = 'import numpy as np\n';
    const calls = [
      ...['torch.heaviside(x, torch.tensor(1.))', 'torch.heaviside(x, values=y)', 'np.heaviside(x, 1.0)'],
    ];
    for (const call of calls) expect(certain(`${torch}${numpy}${call}`)).toEqual(['binary-step']);
    const others = ['torch.heaviside(x, torch.tensor([0.5]))', 'np.heaviside(x, 0)', 'np.heaviside(x, 0.5)'];
    for (const call of others) expect(certain(`${torch}${numpy}${call}`)).toEqual([]);
  });
});

describe('references', () => {
  it('count without a call', () => {
    expect(certain(`${torch}d = {"relu": nn.ReLU, "gelu": nn.GELU}`)).toEqual(['relu', 'gelu']);
    expect(certain(`${torch}def f(act_layer=nn.GELU, norm=nn.LayerNorm): ...`)).toEqual(['gelu']);
  });

  it('cover the dotted name and nothing else', () => {
    expect(spelled(`${torch}y = torch.nn.functional.relu(x).sum()`)).toEqual([
      'torch.nn.functional.relu → pytorch relu',
    ]);
    expect(spelled(`${torch}nn.ReLU.forward`)).toEqual(['nn.ReLU → pytorch relu']);
  });

  it('are found in the expressions of an f-string', () => {
    expect(spelled(`${torch}f"{{relu}} {F.elu(x, 0.5):.2f}"`)).toEqual(['F.elu → pytorch elu a=0.5']);
  });

  it('through everybody’s alias that nothing binds are mentions', () => {
    expect(found('nn.ReLU()\nF.gelu(x)')).toEqual(['?relu', '?gelu']);
    expect(found('foo.ReLU()\nrelu(x)')).toEqual([]);
  });
});

describe('methods', () => {
  it('are found on what may be a tensor', () => {
    expect(
      certain(
        'import torch\nx.relu().sigmoid_()\nself.fc(x).tanh()\nself.hidden.relu()\nscores.softmax(dim=-1)',
      ),
    ).toEqual(['relu', 'sigmoid', 'tanh', 'relu', 'softmax']);
  });

  it('are not found elsewhere', () => {
    expect(found('x.relu()')).toEqual([]);
    expect(found('import torch\nself.relu(x)\nself.relu()\nx.relu\nmath.tanh(x)\nx.softmax()')).toEqual([]);
    expect(found('import torch, mylib\nmylib.relu()')).toEqual([]);
  });
});

describe('string ids', () => {
  it.each([
    ['a keyword', 'from keras.layers import Dense\nDense(8, activation="relu")'],
    ['a position', 'from keras.layers import Dense\nDense(8, "relu")'],
    ['a layer', 'from keras.layers import Activation\nActivation("relu")'],
    ['a look-up', 'import keras\nkeras.activations.get("relu")'],
    ['an assignment', 'import keras\nself.activation = "relu"'],
    ['a subscript', 'import keras\nconfig["act"] = "relu"'],
    ['a default', 'import keras\ndef f(x, activation: Optional[str] = "relu"): ...'],
    ['a field', 'import keras\nclass C:\n    hidden_activation: str = "relu"'],
    ['a dict', 'import keras\n{"activation": "relu"}'],
    ['a list', 'import keras\ngrid = {"activation": ["relu"]}'],
    ['a value of a sweep', 'import keras\n{"act": {"value": "relu"}, "size": {"value": 128}}'],
    [
      'a name in a table',
      'import keras\n{"activation": {"name": "relu", "custom": False}, "layer": {"name": "tanh"}}',
    ],
    ['values of a sweep', 'import keras\n{"act": {"distribution": "categorical", "values": ["relu"]}}'],
    [
      'a value in a table of names',
      'import keras\nACTIVATION_FUNCTIONS = {"relu": "relu", "mode": "linear"}',
    ],
    ['an option', 'import keras\nparser.add_argument("--activation", type=str, default="relu")'],
    ['a default of get', 'import keras\nconfig.get("activation", "relu")'],
    ['a gain', 'import torch\ncalculate_gain("relu")'],
    ['an initializer', 'import torch\nkaiming_normal_(w, mode="fan_out", nonlinearity="relu")'],
    ['a table', 'from transformers.activations import ACT2FN\nACT2FN["relu"]'],
    ['an attribute', 'import torch.nn as nn\ngetattr(nn, "ReLU")'],
  ])('are found as %s', (_, text) => expect(certain(text)).toEqual(['relu']));

  it.each(
    (
      'activation_fn act acts actFn actFcn act_fun actFunc actfunction actiFunc acti_func ActiFunction activFunc activ_fn activfct ' +
      'activationFunc activationFcn activation_functions activationfun hiddenActivation nonlinearity non_linearity nonLinear transferFcn'
    ).split(' '),
  )('are found as what the key %s says', (key) => expect(certain(`${key} = "relu"`)).toEqual(['relu']));

  it.each(
    'action actor activity active exact fact compact activation_dtype act_quant activate_checkpointing func actfile'.split(
      ' ',
    ),
  )('are not found as what the key %s says', (key) => expect(certain(`${key} = "relu"`)).toEqual([]));

  it.each([
    ['an interpolation', 'F.interpolate(x, mode="linear")'],
    ['an initializer of weights', 'Dense(8, kernel_initializer="linear")'],
    ['a kernel', 'SVC(kernel="linear")'],
    ['a key', 'layers = {"relu": 1}'],
    ['a name', 'Dense(8, name="relu")'],
    ['a message', 'print("relu")'],
    [
      'a value of something else',
      '{"loss": {"value": "relu"}, "layer": {"name": "relu"}, "mode": {"values": ["linear"]}}; {"value": "relu"}',
    ],
    ['a comparison', 'if activation == "relu": pass'],
    ['a variant', 'F.gelu(x, approximate="tanh")'],
    ['not all of the string', 'activation = "relu is best"'],
    ['bound to another word', 'action = "relu"; factor = "tanh"; exact = "gelu"'],
  ])('are not found as %s', (_, text) => expect(certain(`import keras\n${text}`)).toEqual([]));

  it('mean what the library that is handed them means', () => {
    expect(spelled('import keras\nkeras.layers.Dense(3, activation="leaky_relu")')).toEqual([
      'leaky_relu → keras3 leaky-relu a=0.2',
    ]);
    expect(spelled('import tensorflow as tf\ntf.keras.layers.Dense(3, activation="hard_sigmoid")')).toEqual([
      'hard_sigmoid → keras2 hard-sigmoid-02 a=0.2 b=0.5',
    ]);
    expect(
      spelled('from sklearn.neural_network import MLPClassifier\nMLPClassifier(activation="logistic")'),
    ).toEqual(['logistic → sklearn sigmoid']);
    expect(spelled('import torch\nimport timm\ntimm.create_model("vit", act_layer="gelu_tanh")')).toEqual([
      'gelu_tanh → timm gelu-tanh',
    ]);
    expect(spelled('config = {"hidden_act": "gelu_new"}')).toEqual(['gelu_new → transformers gelu-tanh']);
    expect(spelled('import jax\nactivation = "gelu"')).toEqual(['gelu → jax gelu-tanh']);
  });

  it('are of PyTorch where its initializers take them', () => {
    expect(spelled(`${torch}nn.init.kaiming_normal_(w, nonlinearity="linear")`)).toEqual([
      'linear → pytorch linear',
    ]);
  });

  it('are found without a library when all agree on them', () => {
    expect(spelled('activation = "relu"')).toEqual(['relu → relu']);
    expect(spelled('activation = "hard_sigmoid"')).toEqual([]);
    expect(
      found('a = {"activation": "leakyrelu"}\nb = {"activation": "leaky_relu"}\nc = {"act": "elu"}'),
    ).toEqual([...['leaky-relu', 'leaky-relu', 'elu a=1']]);
  });

  it('mean what the library says that they are handed to', () => {
    const dense = 'from tensorflow.keras.layers import Dense\nDense(3, activation="LeakyReLU")';
    expect(spelled(dense)).toEqual(['LeakyReLU → keras2 leaky-relu a=0.3']);
    expect(spelled(`import torch\n${dense}`)).toEqual(['LeakyReLU → keras2 leaky-relu a=0.3']);
    expect(spelled('import torch, keras\nkeras.layers.Dense(3, activation="LeakyReLU")')).toEqual([
      'LeakyReLU → keras2 leaky-relu a=0.3',
    ]);
    expect(found('import timm, keras\nkeras.layers.Dense(3, activation="quick_gelu")')).toEqual([]);
  });

  it('are not certain where the libraries of the file disagree', () => {
    expect(found('import torch, tensorflow\nactivation = "LeakyReLU"')).toEqual([]);
    expect(found('import torch, keras\nactivation = "leaky_relu"')).toEqual([]);
    expect(found('import torch, keras\nactivation = "elu"')).toEqual(['elu a=1']);
    expect(found('import tensorflow, keras\nactivation = "hard_sigmoid"')).toEqual(['hard-sigmoid']);
  });

  it('may be what holds when nothing else is given', () => {
    expect(found('activation = None or "relu"\nself.act = config.act or "tanh"\nname = x or "relu"')).toEqual(
      [...['relu', 'tanh']],
    );
  });

  it('take the slope that stands beside them', () => {
    const [read] = recognize('import torch\ntorch.nn.init.calculate_gain("leaky_relu", a)', 'python');
    expect(read).toMatchObject({ parameters: {}, unknown: ['a'] });
    expect(certain('import torch\ntorch.nn.init.calculate_gain("leaky_relu", 0.2)')).toEqual([
      'leaky-relu a=0.2',
    ]);
  });
});

describe('comments and docstrings', () => {
  it('are prose', () => {
    expect(spelled('# leaky ReLU, log-softmax, relu.py, https://a.b/relu')).toEqual([
      'leaky ReLU → ?leaky-relu',
      'log-softmax → ?log-softmax',
    ]);
    expect(spelled('def f():\n    """The sigmoid of x."""\n')).toEqual(['sigmoid → ?sigmoid']);
    expect(found('s = """The sigmoid of x."""\n')).toEqual([]);
  });
});

describe('identifiers that only contain a name', () => {
  it('are nothing', () => {
    const text = 'tanh_gate = relu_count + my.softmax_cross_entropy(F.relu_count) # tanh_gate\n';
    expect(found(`${torch}${text}`)).toEqual([]);
  });
});

describe('a file as somebody wrote it', () => {
  const vit = readFileSync(new URL('../../fixtures/vit.py', import.meta.url), 'utf8');

  it('gives every place, in order', () => {
    expect(
      recognize(vit, 'python').map((one) => `${vit.slice(0, one.span[0]).split('\n').length} ${line(one)}`),
    ).toEqual([
      ...[
        '1 ?gelu',
        '1 ?relu',
        '1 ?sigmoid',
        '14 ?silu',
        '17 sigmoid',
        '24 gelu-tanh',
        '31 relu',
        '32 leaky-relu a=0.2',
      ],
      ...[
        '33 gelu',
        '34 gelu-tanh',
        '35 silu',
        '40 gelu',
        '55 ?hard-sigmoid',
        '61 relu6',
        '63 relu',
        '64 leaky-relu a=0.2',
      ],
      ...[
        '67 =relu6',
        '68 hard-sigmoid',
        '76 leaky-relu a=0.1',
        '80 prelu a=0.05',
        '88 softmax',
        '91 silu',
        '97 ?softmax',
        '98 sigmoid',
      ],
      ...['99 softplus b=2', '99 relu', '108 elu a=0.5', '109 tanh', '109 sigmoid at 0.5'],
    ]);
  });

  it('can be read at every moment of being typed', () => {
    for (let end = 0; end <= vit.length; end++) {
      const text = vit.slice(0, end);
      for (const { span } of recognize(text, 'python')) expect(span[1]).toBeLessThanOrEqual(end);
    }
  });

  it('keeps what comes after an unfinished line', () => {
    expect(certain(`${torch}act = nn.LeakyReLU(0.2\ndef f(x):\n    return F.relu(x)\n`)).toEqual([
      'leaky-relu a=0.2',
      'relu',
    ]);
    expect(certain(`${torch}s = "unfinished\nF.relu(x)\n`)).toEqual(['relu']);
  });

  it('means the same with any line ends', () => {
    const kinds = (text: string) => recognize(text, 'python').map(line);
    expect(kinds(vit.replaceAll('\n', '\r\n'))).toEqual(kinds(vit));
    expect(kinds(vit.replaceAll('\n', '\r'))).toEqual(kinds(vit));
  });
});

describe('a dotted name in a docstring or comment', () => {
  const flax = '"""Uses nn.gelu, and gelu."""\nfrom flax import linen as nn\n';

  it('means what the imports of the file say', () => {
    expect(spelled(flax)).toEqual(['nn.gelu → flax ?gelu-tanh', 'gelu → ?gelu']);
    expect(spelled(`${flax}y = 1  # nn.gelu(x, approximate=False).`).at(-1)).toBe('nn.gelu → flax ?gelu');
  });

  it('is a word like any other where they do not', () => {
    expect(spelled('# my.gelu, F.gelu, ..gelu, relu\nimport torch')).toEqual([
      ...['gelu → ?gelu', 'gelu → ?gelu', 'gelu → ?gelu', 'relu → ?relu'],
    ]);
  });
});

describe('a megabyte of strings', () => {
  it.each(['f"{', 'f"a"\n', 'f"{a}"\n', "f'{{a}}'\n", 'f"{a', '{f"'])(
    'is read in time that grows with it: %j',
    (unit) => {
      const timeFor = (length: number): number => {
        const text = `import torch\ntorch.relu(x)\n${unit.repeat(length / unit.length)}`;
        return quickest(() => expect(certain(text)).toEqual(['relu']));
      };
      expect(timeFor(1e6)).toBeLessThan(9 * timeFor(2.5e5)); // 4 times would be exact, 16 its square
    },
  );
});

describe('text that is no program', () => {
  it.each([
    ['nothing', ''],
    ['NUL', 'import torch\n\0\0torch.relu(\0x)'],
    ['lone surrogates', 'import torch\n\ud800 = torch.relu(x)\udfff'],
    ['brackets', '([{'.repeat(50_000) + 'relu' + ')]}'.repeat(50_000)],
    ['wrong brackets', '('.repeat(50_000) + ']'.repeat(50_000) + 'relu'],
    ['quotes', '\'"'.repeat(50_000) + 'relu'],
    ['unfinished calls', `${torch}${'F.relu('.repeat(20_000)}`],
    ['one long line', `${torch}${'x = nn.ReLU()(a) + '.repeat(20_000)}`],
    [
      'words every object has',
      'import torch\ntorch.constructor\n__proto__ = torch.__proto__\nactivation = "constructor"',
    ],
  ])('is read without harm: %s', (_, text) => {
    const before = performance.now();
    recognize(text, 'python');
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
