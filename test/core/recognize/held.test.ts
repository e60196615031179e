import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/core/recognize/recognize';
import { certain, found } from './found';

const torch = 'import torch.nn as nn\nimport torch.nn.functional as F\nfrom functools import partial\n';

/** A module whose `forward` uses one attribute that `__init__` sets. */
const layer = (set: string, used: string): string =>
  `${torch}class Block(nn.Module):\n    def __init__(self, act_layer, p):\n${indented(set)}\n    def forward(self, x):\n        return ${used}\n`;

const indented = (lines: string): string => lines.replace(/^/gm, '        ');

describe('a variable', () => {
  it('that holds an activation is that activation', () => {
    expect(found(`${torch}act = nn.GELU()\ny = act(x)`)).toEqual(['gelu', '=gelu']);
    expect(found(`${torch}act: nn.Module = nn.LeakyReLU(0.2)\nact(x)`)).toEqual([
      'leaky-relu a=0.2',
      '=leaky-relu a=0.2',
    ]);
    expect(found(`${torch}act = partial(F.gelu, approximate="tanh")\nact(x)`)).toEqual([
      'gelu-tanh',
      '=gelu-tanh',
    ]);
    expect(found('act = ACT2FN["silu"]\nact(0.5)')).toEqual(['silu', '=silu at 0.5']);
    expect(found('from torch import nn\na = b = nn.Tanh()\nb(2)')).toEqual(['tanh', '=tanh at 2']);
  });

  it('that holds the result of one is not', () => {
    expect(found(`${torch}h = F.relu(x)\nh(1)`)).toEqual(['relu']);
    expect(found(`${torch}h = nn.ReLU()(x)\nh(1)`)).toEqual(['relu']);
    expect(found(`${torch}net = nn.Sequential(nn.ReLU())\nnet(1)`)).toEqual(['relu']);
    expect(found('layer = Dense(8, "relu")\nlayer(1)')).toEqual(['relu']);
  });

  it('holds what was assigned last', () => {
    expect(found(`${torch}act = nn.ReLU()\nact = nn.Tanh()\nact(x)`)).toEqual(['relu', 'tanh', '=tanh']);
    expect(found(`${torch}act = nn.ReLU()\nact = make()\nact(x)`)).toEqual(['relu']);
    expect(found(`${torch}act = nn.ReLU()\ndef f(act):\n    return act(x)`)).toEqual(['relu']);
    expect(found(`${torch}def f(x):\n    act = nn.ReLU()\n    return act(x)\nact(x)`)).toEqual([
      'relu',
      '=relu',
    ]);
  });

  it('is left alone where it may hold one of several', () => {
    const branches = 'if p:\n    act = nn.ReLU()\nelse:\n    act = nn.GELU()\nact(x)';
    expect(found(torch + branches)).toEqual(['relu', 'gelu']);
    expect(found(torch + branches.replace('GELU', 'ReLU'))).toEqual(['relu', 'relu', '=relu']);
  });

  it('may be called as the string that its branch asks for', () => {
    const named = (parameters: string) =>
      `${torch}def act(${parameters}):\n    if mode == "relu":\n        relu = nn.LeakyReLU(0.1)\n        x = relu(x)\n    return x\n`;
    expect(found(named('x, mode'))).toEqual(['leaky-relu a=0.1', '=leaky-relu a=0.1']);
    expect(found(named('x, mode, relu'))).toEqual(['leaky-relu a=0.1']);
  });
});

describe('an attribute', () => {
  it('is what was assigned to it, whatever it is called', () => {
    expect(found(layer('self.relu = nn.GELU()', 'self.relu(x)'))).toEqual(['gelu', '=gelu']);
    expect(found(layer('self.act: nn.Module = nn.ELU(0.5)', 'self.act(x)'))).toEqual([
      'elu a=0.5',
      '=elu a=0.5',
    ]);
    expect(found(layer('self.act = F.silu', 'self.act(x).relu()'))).toEqual(['silu', '=silu', 'relu']);
    expect(found(layer('self.act = None\nself.act = nn.Mish()', 'self.act(x)'))).toEqual(['mish', '=mish']);
  });

  it('spans from self to its name', () => {
    const text = layer('self.relu = nn.GELU()', 'self.relu(x)');
    const last = recognize(text, 'python').at(-1);
    expect(last && text.slice(...last.span)).toBe('self.relu');
  });

  it('is left alone where it may be one of several, or something else', () => {
    expect(
      found(layer('if p:\n    self.act = nn.ReLU()\nelse:\n    self.act = nn.GELU()', 'self.act(x)')),
    ).toEqual(['relu', 'gelu']);
    expect(found(layer('self.act = act_layer()\nself.act = nn.GELU()', 'self.act(x)'))).toEqual(['gelu']);
    expect(found(layer('self.act = nn.GELU()\nself.act = act_layer()', 'self.act(x)'))).toEqual(['gelu']);
    expect(found(layer('self.act = nn.GELU()', 'other.self.act(x) + x.act(x)'))).toEqual(['gelu']);
  });

  it('belongs to its class', () => {
    const other = 'class Other:\n    def forward(self, x):\n        return self.act(x)\n';
    expect(found(layer('self.act = nn.GELU()', 'x') + other)).toEqual(['gelu']);
  });
});

describe('a constant of the file', () => {
  it('is an argument as if it were written there', () => {
    expect(certain(`${torch}SLOPE = 0.2\nnn.LeakyReLU(SLOPE)`)).toEqual(['leaky-relu a=0.2']);
    expect(certain(`${torch}N = 6\nnn.Hardtanh(-N, N)`)).toEqual(['hard-tanh lo=-6 hi=6']);
    expect(certain(`${torch}N = -1e-1\nF.leaky_relu(x, negative_slope=N)`)).toEqual(['leaky-relu a=-0.1']);
    expect(certain(`${torch}def f(x):\n    a = 0.3\n    return nn.ELU(a)(x)`)).toEqual(['elu a=0.3']);
  });

  it('is none once it may be another number', () => {
    expect(certain(`${torch}a = 0.2\na += 1\nnn.LeakyReLU(a)`)).toEqual(['leaky-relu']);
    expect(certain(`${torch}a = 0.2\na = f(a)\nnn.LeakyReLU(a)`)).toEqual(['leaky-relu']);
    expect(certain(`${torch}a = 0.2\ndef f(a):\n    return nn.LeakyReLU(a)`)).toEqual(['leaky-relu']);
    expect(certain(`${torch}a = 0.2\nfor a in b:\n    nn.LeakyReLU(a)`)).toEqual(['leaky-relu']);
    expect(certain(`${torch}if p:\n    a = 0.2\nelse:\n    a = 0.3\nnn.LeakyReLU(a)`)).toEqual([
      'leaky-relu',
    ]);
  });
});
