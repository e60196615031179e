import type { Framework, FrameworkArgument } from './framework';

/** The arguments of a method, the last of them whether the tensor is dropped. */
const takes = (...names: readonly string[]): readonly FrameworkArgument[] =>
  [...names, 'del'].map((name, position) => ({ name, position }));

export const gotch: Framework = {
  id: 'gotch',
  title: 'gotch',
  aside: true,
  languages: ['go'],
  roots: ['gotch'],
  symbols: [
    {
      names: ['gotch.Tensor.MustRelu', 'gotch.Tensor.MustRelu_'],
      kind: 'method',
      activation: 'relu',
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustRelu6', 'gotch.Tensor.MustRelu6_'],
      kind: 'method',
      activation: 'relu6',
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustLeakyRelu', 'gotch.Tensor.MustLeakyRelu_'],
      kind: 'method',
      activation: 'leaky-relu',
      defaults: { a: 0.01 },
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustElu', 'gotch.Tensor.MustElu_'],
      kind: 'method',
      activation: 'elu',
      defaults: { a: 1 },
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustCelu', 'gotch.Tensor.MustCelu_'],
      kind: 'method',
      activation: 'celu',
      defaults: { a: 1 },
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustSelu', 'gotch.Tensor.MustSelu_'],
      kind: 'method',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustGelu', 'gotch.Tensor.MustGelu_'],
      kind: 'method',
      activation: 'gelu',
      variants: [{ argument: 'approximate', equals: "'tanh'", activation: 'gelu-tanh' }],
      arguments: [
        { name: 'approximate', position: 0, default: "'none'" },
        { name: 'del', position: 1 },
      ],
    },
    {
      names: ['gotch.Tensor.MustSilu', 'gotch.Tensor.MustSilu_'],
      kind: 'method',
      activation: 'silu',
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustMish', 'gotch.Tensor.MustMish_'],
      kind: 'method',
      activation: 'mish',
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustHardtanh', 'gotch.Tensor.MustHardtanh_'],
      kind: 'method',
      activation: 'hard-tanh',
      defaults: { lo: -1, hi: 1 },
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustHardsigmoid', 'gotch.Tensor.MustHardsigmoid_'],
      kind: 'method',
      activation: 'hard-sigmoid',
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustHardswish', 'gotch.Tensor.MustHardswish_'],
      kind: 'method',
      activation: 'hard-swish',
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustSoftplus'],
      kind: 'method',
      activation: 'softplus',
      defaults: { b: 1 },
      arguments: takes(),
    },
    {
      names: ['gotch.Tensor.MustSigmoid', 'gotch.Tensor.MustSigmoid_'],
      kind: 'method',
      activation: 'sigmoid',
      arguments: takes(),
    },
    { names: ['gotch.Tensor.MustLogSigmoid'], kind: 'method', activation: 'log-sigmoid', arguments: takes() },
    {
      names: ['gotch.Tensor.MustTanh', 'gotch.Tensor.MustTanh_'],
      kind: 'method',
      activation: 'tanh',
      arguments: takes(),
    },
    { names: ['gotch.Tensor.MustGlu'], kind: 'method', activation: 'glu', arguments: takes('dim') },
    {
      names: ['gotch.Tensor.MustSoftmax'],
      kind: 'method',
      activation: 'softmax',
      arguments: takes('dim', 'dtype'),
    },
    {
      names: ['gotch.Tensor.MustLogSoftmax'],
      kind: 'method',
      activation: 'log-softmax',
      arguments: takes('dim', 'dtype'),
    },
  ],
};
