import type { Framework } from './framework';

export const libtorch: Framework = {
  id: 'libtorch',
  title: 'LibTorch',
  languages: ['cpp'],
  roots: ['torch'],
  symbols: [
    {
      names: ['torch::gelu'],
      kind: 'function',
      activation: 'gelu',
      variants: [{ argument: 'approximate', equals: "'tanh'", activation: 'gelu-tanh' }],
      arguments: [{ name: 'approximate', position: 1, default: "'none'" }],
    },
    { names: ['torch::silu'], kind: 'function', activation: 'silu' },
    { names: ['torch::mish'], kind: 'function', activation: 'mish' },
    {
      names: ['torch::elu'],
      kind: 'function',
      activation: 'elu',
      arguments: [{ name: 'alpha', position: 1, default: '1.0', parameter: 'a' }],
      defaults: { a: 1 },
    },
    {
      names: ['torch::leaky_relu'],
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
      names: ['torch::hardtanh'],
      kind: 'function',
      activation: 'hard-tanh',
      arguments: [
        { name: 'min_val', position: 1, default: '-1.0', parameter: 'lo' },
        { name: 'max_val', position: 2, default: '1.0', parameter: 'hi' },
      ],
      defaults: { lo: -1, hi: 1 },
    },
    { names: ['torch::hardsigmoid'], kind: 'function', activation: 'hard-sigmoid' },
    { names: ['torch::hardswish'], kind: 'function', activation: 'hard-swish' },
    {
      names: ['torch::softshrink'],
      kind: 'function',
      activation: 'softshrink',
      arguments: [{ name: 'lambd', position: 1, default: '0.5', parameter: 'l' }],
      defaults: { l: 0.5 },
    },
    { names: ['torch::relu6'], kind: 'function', activation: 'relu6' },
    { names: ['torch::glu'], kind: 'function', activation: 'glu' },
    { names: ['torch::log_sigmoid'], kind: 'function', activation: 'log-sigmoid' },
  ],
};
