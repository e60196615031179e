import type { Framework } from './framework';

export const theano: Framework = {
  id: 'theano',
  title: 'Theano',
  aside: true,
  languages: ['python'],
  roots: ['theano'],
  modules: {
    aesara: 'theano',
    pytensor: 'theano',
    'theano.tensor.nnet.nnet': 'theano.tensor.nnet',
    'theano.tensor.nnet.sigm': 'theano.tensor.nnet',
  },
  symbols: [
    {
      names: ['theano.tensor.nnet.relu'],
      kind: 'function',
      activation: 'relu',
      variants: [{ argument: 'alpha', activation: 'leaky-relu', parameter: 'a' }],
      arguments: [{ name: 'alpha', position: 1, default: '0' }],
    },
    {
      names: ['theano.tensor.nnet.elu'],
      kind: 'function',
      activation: 'elu',
      arguments: [{ name: 'alpha', position: 1, default: '1', parameter: 'a' }],
      defaults: { a: 1 },
    },
    {
      names: ['theano.tensor.nnet.selu'],
      kind: 'function',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    {
      names: ['theano.tensor.nnet.sigmoid', 'theano.tensor.sigmoid'],
      kind: 'function',
      activation: 'sigmoid',
    },
    {
      names: ['theano.tensor.nnet.hard_sigmoid'],
      kind: 'function',
      activation: 'hard-sigmoid-02',
      defaults: { a: 0.2, b: 0.5 },
    },
    {
      names: ['theano.tensor.nnet.softplus', 'theano.tensor.softplus'],
      kind: 'function',
      activation: 'softplus',
      defaults: { b: 1 },
    },
    { names: ['theano.tensor.nnet.softsign'], kind: 'function', activation: 'softsign' },
    { names: ['theano.tensor.tanh'], kind: 'function', activation: 'tanh' },
    {
      names: ['theano.tensor.nnet.softmax', 'theano.tensor.special.softmax'],
      kind: 'function',
      activation: 'softmax',
    },
    {
      names: ['theano.tensor.nnet.logsoftmax', 'theano.tensor.special.log_softmax'],
      kind: 'function',
      activation: 'log-softmax',
    },
  ],
};
