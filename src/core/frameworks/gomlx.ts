import type { Framework } from './framework';

export const gomlx: Framework = {
  id: 'gomlx',
  title: 'GoMLX',
  aside: true,
  languages: ['go'],
  roots: ['gomlx'],
  modules: { 'gomlx.activations': 'gomlx.activation' },
  symbols: [
    { names: ['gomlx.activation.Relu', 'gomlx.activation.TypeRelu'], kind: 'function', activation: 'relu' },
    {
      names: ['gomlx.activation.LeakyRelu', 'gomlx.activation.TypeLeakyRelu'],
      kind: 'function',
      activation: 'leaky-relu',
      defaults: { a: 0.3 },
    },
    {
      names: ['gomlx.activation.LeakyReluWith', 'gomlx.activation.LeakyReluWithAlpha'],
      kind: 'function',
      activation: 'leaky-relu',
      arguments: [{ name: 'alpha', position: 1, parameter: 'a' }],
      defaults: { a: 0.3 },
    },
    {
      names: ['gomlx.activation.Swish', 'gomlx.activation.TypeSwish', 'gomlx.activation.TypeSilu'],
      kind: 'function',
      activation: 'silu',
    },
    {
      names: ['gomlx.activation.HardSwish', 'gomlx.activation.TypeHardSwish'],
      kind: 'function',
      activation: 'hard-swish',
    },
    {
      names: ['gomlx.activation.HardSigmoid', 'gomlx.activation.TypeHardSigmoid'],
      kind: 'function',
      activation: 'hard-sigmoid-02',
      defaults: { a: 0.2, b: 0.5 },
    },
    {
      names: ['gomlx.activation.HardSigmoidWith'],
      kind: 'function',
      activation: 'hard-sigmoid-02',
      arguments: [
        { name: 'alpha', position: 1, parameter: 'a' },
        { name: 'beta', position: 2, parameter: 'b' },
      ],
      defaults: { a: 0.2, b: 0.5 },
    },
    {
      names: ['gomlx.activation.Selu', 'gomlx.activation.TypeSelu'],
      kind: 'function',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    { names: ['gomlx.activation.Gelu', 'gomlx.activation.TypeGelu'], kind: 'function', activation: 'gelu' },
    {
      names: ['gomlx.activation.GeluApproximate', 'gomlx.activation.TypeGeluApprox'],
      kind: 'function',
      activation: 'gelu-tanh',
    },
    {
      names: ['gomlx.activation.SwiGLU', 'gomlx.activation.TypeSwiGLU'],
      kind: 'function',
      activation: 'swiglu',
    },
    {
      names: ['gomlx.activation.TypeSigmoid', 'gomlx.graph.Sigmoid', 'gomlx.graph.Logistic'],
      kind: 'function',
      activation: 'sigmoid',
    },
    { names: ['gomlx.activation.TypeTanh', 'gomlx.graph.Tanh'], kind: 'function', activation: 'tanh' },
    { names: ['gomlx.graph.Softmax'], kind: 'function', activation: 'softmax' },
    { names: ['gomlx.graph.LogSoftmax'], kind: 'function', activation: 'log-softmax' },
  ],
};
