import type { Framework } from './framework';

export const paddleFluid: Framework = {
  id: 'paddle-fluid',
  title: 'Paddle Fluid',
  aside: true,
  languages: ['python'],
  roots: ['paddle.fluid'],
  symbols: [
    { names: ['paddle.fluid.layers.relu'], kind: 'function', activation: 'relu' },
    { names: ['paddle.fluid.layers.relu6'], kind: 'function', activation: 'relu6' },
    {
      names: ['paddle.fluid.layers.leaky_relu'],
      kind: 'function',
      activation: 'leaky-relu',
      arguments: [{ name: 'alpha', position: 1, default: '0.02', parameter: 'a' }],
      defaults: { a: 0.02 },
    },
    {
      names: ['paddle.fluid.layers.elu'],
      kind: 'function',
      activation: 'elu',
      arguments: [{ name: 'alpha', position: 1, default: '1.0', parameter: 'a' }],
      defaults: { a: 1 },
    },
    {
      names: ['paddle.fluid.layers.gelu'],
      kind: 'function',
      activation: 'gelu',
      variants: [{ argument: 'approximate', equals: 'True', activation: 'gelu-tanh' }],
      arguments: [{ name: 'approximate', position: 1, default: 'False' }],
    },
    { names: ['paddle.fluid.layers.sigmoid'], kind: 'function', activation: 'sigmoid' },
    { names: ['paddle.fluid.layers.tanh'], kind: 'function', activation: 'tanh' },
    { names: ['paddle.fluid.layers.softplus'], kind: 'function', activation: 'softplus', defaults: { b: 1 } },
    { names: ['paddle.fluid.layers.softsign'], kind: 'function', activation: 'softsign' },
    { names: ['paddle.fluid.layers.softmax'], kind: 'function', activation: 'softmax' },
    { names: ['paddle.fluid.layers.hard_swish'], kind: 'function', activation: 'hard-swish' },
    {
      names: ['paddle.fluid.layers.hard_sigmoid'],
      kind: 'function',
      activation: 'hard-sigmoid-02',
      arguments: [
        { name: 'slope', position: 1, default: '0.2', parameter: 'a' },
        { name: 'offset', position: 2, default: '0.5', parameter: 'b' },
      ],
      defaults: { a: 0.2, b: 0.5 },
    },
    {
      names: ['paddle.fluid.layers.swish'],
      kind: 'function',
      activation: 'swish',
      arguments: [{ name: 'beta', position: 1, default: '1.0', parameter: 'b' }],
      defaults: { b: 1 },
    },
  ],
};
