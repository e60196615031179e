import type { Framework } from './framework';

export const libtorch: Framework = {
  id: 'libtorch',
  title: 'LibTorch',
  languages: ['cpp'],
  roots: ['torch'],
  symbols: [
    {
      names: ['torch::gelu', 'torch::gelu_'],
      kind: 'function',
      activation: 'gelu',
      variants: [{ argument: 'approximate', equals: "'tanh'", activation: 'gelu-tanh' }],
      arguments: [{ name: 'approximate', position: 1, default: "'none'" }],
    },
    { names: ['torch::silu', 'torch::silu_'], kind: 'function', activation: 'silu' },
    { names: ['torch::mish', 'torch::mish_'], kind: 'function', activation: 'mish' },
    {
      names: ['torch::elu', 'torch::elu_'],
      kind: 'function',
      activation: 'elu',
      arguments: [{ name: 'alpha', position: 1, default: '1.0', parameter: 'a' }],
      defaults: { a: 1 },
    },
    {
      names: ['torch::leaky_relu', 'torch::leaky_relu_'],
      kind: 'function',
      activation: 'leaky-relu',
      arguments: [{ name: 'negative_slope', position: 1, default: '0.01', parameter: 'a' }],
      defaults: { a: 0.01 },
    },
    {
      names: ['torch::softplus'],
      kind: 'function',
      activation: 'softplus',
      arguments: [{ name: 'beta', position: 1, default: '1', parameter: 'b' }],
      defaults: { b: 1 },
    },
    {
      names: ['torch::hardtanh', 'torch::hardtanh_'],
      kind: 'function',
      activation: 'hard-tanh',
      arguments: [
        { name: 'min_val', position: 1, default: '-1.0', parameter: 'lo' },
        { name: 'max_val', position: 2, default: '1.0', parameter: 'hi' },
      ],
      defaults: { lo: -1, hi: 1 },
    },
    { names: ['torch::hardsigmoid', 'torch::hardsigmoid_'], kind: 'function', activation: 'hard-sigmoid' },
    { names: ['torch::hardswish', 'torch::hardswish_'], kind: 'function', activation: 'hard-swish' },
    {
      names: ['torch::softshrink'],
      kind: 'function',
      activation: 'softshrink',
      arguments: [{ name: 'lambd', position: 1, default: '0.5', parameter: 'l' }],
      defaults: { l: 0.5 },
    },
    { names: ['torch::relu6', 'torch::relu6_'], kind: 'function', activation: 'relu6' },
    { names: ['torch::glu'], kind: 'function', activation: 'glu' },
    { names: ['torch::log_sigmoid'], kind: 'function', activation: 'log-sigmoid' },
    {
      names: ['torch::rrelu_'],
      kind: 'function',
      activation: 'rrelu',
      arguments: [
        { name: 'lower', position: 1, default: '0.125', parameter: 'lo' },
        { name: 'upper', position: 2, default: '0.3333333333333333', parameter: 'hi' },
      ],
      defaults: { lo: 0.125, hi: 0.3333333333333333 },
    },
    {
      names: ['torch::threshold_'],
      kind: 'function',
      activation: 'threshold',
      arguments: [
        { name: 'threshold', position: 1, parameter: 't' },
        { name: 'value', position: 2, parameter: 'v' },
      ],
      defaults: { t: 0.1, v: 20 },
    },
    { names: ['torch::special_softmax'], kind: 'function', activation: 'softmax' },
    { names: ['torch::special_log_softmax'], kind: 'function', activation: 'log-softmax' },
  ],
};
