import type { Framework } from './framework';

export const gorgonia: Framework = {
  id: 'gorgonia',
  title: 'Gorgonia',
  languages: ['go'],
  roots: ['gorgonia'],
  symbols: [
    { names: ['gorgonia.Rectify'], kind: 'function', activation: 'relu' },
    {
      names: ['gorgonia.LeakyRelu'],
      kind: 'function',
      activation: 'leaky-relu',
      arguments: [{ name: 'alpha', position: 1, parameter: 'a' }],
      defaults: { a: 0.01 },
    },
    { names: ['gorgonia.Sigmoid'], kind: 'function', activation: 'sigmoid' },
    { names: ['gorgonia.Tanh'], kind: 'function', activation: 'tanh' },
    { names: ['gorgonia.Softplus'], kind: 'function', activation: 'softplus', defaults: { b: 1 } },
    { names: ['gorgonia.Mish'], kind: 'function', activation: 'mish' },
    { names: ['gorgonia.SoftMax'], kind: 'function', activation: 'softmax' },
  ],
};
