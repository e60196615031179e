import type { Framework } from './framework';

export const gomlx: Framework = {
  id: 'gomlx',
  title: 'GoMLX',
  aside: true,
  languages: ['go'],
  roots: ['gomlx'],
  symbols: [
    { names: ['gomlx.activations.Relu', 'gomlx.activations.TypeRelu'], kind: 'function', activation: 'relu' },
    {
      names: ['gomlx.activations.LeakyRelu', 'gomlx.activations.TypeLeakyRelu'],
      kind: 'function',
      activation: 'leaky-relu',
      defaults: { a: 0.3 },
    },
    {
      names: ['gomlx.activations.LeakyReluWithAlpha'],
      kind: 'function',
      activation: 'leaky-relu',
      arguments: [{ name: 'alpha', position: 1, parameter: 'a' }],
      defaults: { a: 0.3 },
    },
    {
      names: ['gomlx.activations.Swish', 'gomlx.activations.TypeSwish', 'gomlx.activations.TypeSilu'],
      kind: 'function',
      activation: 'silu',
    },
    {
      names: ['gomlx.activations.HardSwish', 'gomlx.activations.TypeHardSwish'],
      kind: 'function',
      activation: 'hard-swish',
    },
    {
      names: ['gomlx.activations.Selu', 'gomlx.activations.TypeSelu'],
      kind: 'function',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    { names: ['gomlx.activations.Gelu', 'gomlx.activations.TypeGelu'], kind: 'function', activation: 'gelu' },
    {
      names: ['gomlx.activations.GeluApproximate', 'gomlx.activations.TypeGeluApprox'],
      kind: 'function',
      activation: 'gelu-tanh',
    },
    { names: ['gomlx.activations.TypeSigmoid'], kind: 'function', activation: 'sigmoid' },
    { names: ['gomlx.activations.TypeTanh'], kind: 'function', activation: 'tanh' },
  ],
};
