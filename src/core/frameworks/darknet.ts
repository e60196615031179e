import type { Framework } from './framework';

export const darknet: Framework = {
  id: 'darknet',
  title: 'Darknet',
  languages: ['darknet'],
  roots: [],
  symbols: [
    { names: ['[softmax]'], kind: 'string', activation: 'softmax' },
    { names: ['logistic', '[logistic]'], kind: 'string', activation: 'sigmoid' },
    { names: ['relu'], kind: 'string', activation: 'relu' },
    { names: ['relu6'], kind: 'string', activation: 'relu6' },
    { names: ['elu'], kind: 'string', activation: 'elu', defaults: { a: 1 } },
    {
      names: ['selu'],
      kind: 'string',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    { names: ['relie'], kind: 'string', activation: 'leaky-relu', defaults: { a: 0.01 } },
    { names: ['leaky'], kind: 'string', activation: 'leaky-relu', defaults: { a: 0.1 } },
    { names: ['linear'], kind: 'string', activation: 'linear' },
    { names: ['tanh'], kind: 'string', activation: 'tanh' },
    { names: ['hardtan'], kind: 'string', activation: 'hard-tanh', defaults: { lo: -1, hi: 1 } },
    { names: ['mish'], kind: 'string', activation: 'mish' },
    { names: ['swish'], kind: 'string', activation: 'silu' },
    { names: ['gelu'], kind: 'string', activation: 'gelu-tanh' },
  ],
};
