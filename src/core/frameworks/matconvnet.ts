import type { Framework } from './framework';

export const matconvnet: Framework = {
  id: 'matconvnet',
  title: 'MatConvNet',
  aside: true,
  languages: ['matlab'],
  roots: ['dagnn'],
  symbols: [
    {
      names: ['vl_nnrelu', 'dagnn.ReLU'],
      kind: 'function',
      activation: 'relu',
      variants: [{ argument: 'leak', activation: 'leaky-relu', parameter: 'a' }],
      arguments: [{ name: 'leak', default: '0' }],
    },
    { names: ['vl_nnsigmoid', 'dagnn.Sigmoid'], kind: 'function', activation: 'sigmoid' },
    { names: ['vl_nnsoftmax', 'dagnn.SoftMax'], kind: 'function', activation: 'softmax' },
  ],
};
