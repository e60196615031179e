import type { Framework } from './framework';

export const lasagne: Framework = {
  id: 'lasagne',
  title: 'Lasagne',
  aside: true,
  languages: ['python'],
  roots: ['lasagne'],
  symbols: [
    { names: ['lasagne.nonlinearities.sigmoid'], kind: 'function', activation: 'sigmoid' },
    { names: ['lasagne.nonlinearities.softmax'], kind: 'function', activation: 'softmax' },
    { names: ['lasagne.nonlinearities.tanh'], kind: 'function', activation: 'tanh' },
    { names: ['lasagne.nonlinearities.rectify'], kind: 'function', activation: 'relu' },
    {
      names: ['lasagne.nonlinearities.leaky_rectify'],
      kind: 'function',
      activation: 'leaky-relu',
      defaults: { a: 0.01 },
    },
    {
      names: ['lasagne.nonlinearities.very_leaky_rectify'],
      kind: 'function',
      activation: 'leaky-relu',
      defaults: { a: 0.3333333333333333 },
    },
    { names: ['lasagne.nonlinearities.elu'], kind: 'function', activation: 'elu', defaults: { a: 1 } },
    {
      names: ['lasagne.nonlinearities.selu'],
      kind: 'function',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    {
      names: ['lasagne.nonlinearities.softplus'],
      kind: 'function',
      activation: 'softplus',
      defaults: { b: 1 },
    },
    {
      names: ['lasagne.nonlinearities.linear', 'lasagne.nonlinearities.identity'],
      kind: 'function',
      activation: 'linear',
    },
    {
      names: ['lasagne.nonlinearities.LeakyRectify'],
      kind: 'class',
      activation: 'leaky-relu',
      arguments: [{ name: 'leakiness', position: 0, default: '0.01', parameter: 'a' }],
      defaults: { a: 0.01 },
    },
  ],
};
