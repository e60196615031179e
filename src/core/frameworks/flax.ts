import type { Framework } from './framework';

export const flax: Framework = {
  id: 'flax',
  title: 'Flax',
  languages: ['python'],
  roots: ['flax'],
  symbols: [
    {
      names: ['flax.linen.relu', 'flax.linen.activation.relu', 'flax.nnx.relu'],
      kind: 'function',
      activation: 'relu',
    },
    {
      names: ['flax.linen.relu6', 'flax.linen.activation.relu6', 'flax.nnx.relu6'],
      kind: 'function',
      activation: 'relu6',
    },
    {
      names: ['flax.linen.sigmoid', 'flax.linen.activation.sigmoid', 'flax.nnx.sigmoid'],
      kind: 'function',
      activation: 'sigmoid',
    },
    {
      names: ['flax.linen.softplus', 'flax.linen.activation.softplus', 'flax.nnx.softplus'],
      kind: 'function',
      activation: 'softplus',
      defaults: { b: 1 },
    },
    {
      names: ['flax.linen.soft_sign', 'flax.linen.activation.soft_sign', 'flax.nnx.soft_sign'],
      kind: 'function',
      activation: 'softsign',
    },
    {
      names: [
        'flax.linen.silu',
        'flax.linen.activation.silu',
        'flax.nnx.silu',
        'flax.linen.swish',
        'flax.nnx.swish',
      ],
      kind: 'function',
      activation: 'silu',
    },
    {
      names: ['flax.linen.log_sigmoid', 'flax.linen.activation.log_sigmoid', 'flax.nnx.log_sigmoid'],
      kind: 'function',
      activation: 'log-sigmoid',
    },
    {
      names: ['flax.linen.elu', 'flax.linen.activation.elu', 'flax.nnx.elu'],
      kind: 'function',
      activation: 'elu',
      arguments: [{ name: 'alpha', position: 1, default: '1.0', parameter: 'a' }],
      defaults: { a: 1 },
    },
    {
      names: ['flax.linen.leaky_relu', 'flax.linen.activation.leaky_relu', 'flax.nnx.leaky_relu'],
      kind: 'function',
      activation: 'leaky-relu',
      arguments: [{ name: 'negative_slope', position: 1, default: '0.01', parameter: 'a' }],
      defaults: { a: 0.01 },
    },
    {
      names: ['flax.linen.hard_tanh', 'flax.linen.activation.hard_tanh', 'flax.nnx.hard_tanh'],
      kind: 'function',
      activation: 'hard-tanh',
      defaults: { lo: -1, hi: 1 },
    },
    {
      names: ['flax.linen.celu', 'flax.linen.activation.celu', 'flax.nnx.celu'],
      kind: 'function',
      activation: 'celu',
      arguments: [{ name: 'alpha', position: 1, default: '1.0', parameter: 'a' }],
      defaults: { a: 1 },
    },
    {
      names: ['flax.linen.selu', 'flax.linen.activation.selu', 'flax.nnx.selu'],
      kind: 'function',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    {
      names: ['flax.linen.gelu', 'flax.linen.activation.gelu', 'flax.nnx.gelu'],
      kind: 'function',
      activation: 'gelu-tanh',
      variants: [{ argument: 'approximate', equals: 'False', activation: 'gelu' }],
      arguments: [{ name: 'approximate', position: 1, default: 'True' }],
    },
    {
      names: ['flax.linen.hard_sigmoid', 'flax.linen.activation.hard_sigmoid', 'flax.nnx.hard_sigmoid'],
      kind: 'function',
      activation: 'hard-sigmoid',
    },
    {
      names: [
        'flax.linen.hard_silu',
        'flax.linen.activation.hard_silu',
        'flax.nnx.hard_silu',
        'flax.linen.hard_swish',
        'flax.nnx.hard_swish',
      ],
      kind: 'function',
      activation: 'hard-swish',
    },
    {
      names: ['flax.linen.tanh', 'flax.linen.activation.tanh', 'flax.nnx.tanh'],
      kind: 'function',
      activation: 'tanh',
    },
    {
      names: ['flax.linen.softmax', 'flax.nnx.softmax', 'flax.linen.activation.softmax'],
      kind: 'function',
      activation: 'softmax',
    },
    { names: ['flax.linen.log_softmax'], kind: 'function', activation: 'log-softmax' },
    { names: ['flax.linen.glu'], kind: 'function', activation: 'glu' },
    {
      names: ['flax.linen.PReLU'],
      kind: 'class',
      activation: 'prelu',
      arguments: [{ name: 'negative_slope_init', position: 1, default: '0.01', parameter: 'a' }],
      defaults: { a: 0.01 },
    },
  ],
};
