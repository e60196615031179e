import type { Framework } from './framework';

export const gotch: Framework = {
  id: 'gotch',
  title: 'gotch',
  aside: true,
  languages: ['go'],
  roots: ['gotch'],
  symbols: [
    { names: ['gotch.Tensor.MustRelu', 'gotch.Tensor.MustRelu_'], kind: 'method', activation: 'relu' },
    { names: ['gotch.Tensor.MustRelu6', 'gotch.Tensor.MustRelu6_'], kind: 'method', activation: 'relu6' },
    {
      names: ['gotch.Tensor.MustLeakyRelu', 'gotch.Tensor.MustLeakyRelu_'],
      kind: 'method',
      activation: 'leaky-relu',
      defaults: { a: 0.01 },
    },
    {
      names: ['gotch.Tensor.MustElu', 'gotch.Tensor.MustElu_'],
      kind: 'method',
      activation: 'elu',
      defaults: { a: 1 },
    },
    {
      names: ['gotch.Tensor.MustCelu', 'gotch.Tensor.MustCelu_'],
      kind: 'method',
      activation: 'celu',
      defaults: { a: 1 },
    },
    {
      names: ['gotch.Tensor.MustSelu', 'gotch.Tensor.MustSelu_'],
      kind: 'method',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    {
      names: ['gotch.Tensor.MustGelu', 'gotch.Tensor.MustGelu_'],
      kind: 'method',
      activation: 'gelu',
      variants: [{ argument: 'approximate', equals: "'tanh'", activation: 'gelu-tanh' }],
      arguments: [{ name: 'approximate', position: 0, default: "'none'" }],
    },
    { names: ['gotch.Tensor.MustSilu', 'gotch.Tensor.MustSilu_'], kind: 'method', activation: 'silu' },
    { names: ['gotch.Tensor.MustMish', 'gotch.Tensor.MustMish_'], kind: 'method', activation: 'mish' },
    {
      names: ['gotch.Tensor.MustHardtanh', 'gotch.Tensor.MustHardtanh_'],
      kind: 'method',
      activation: 'hard-tanh',
      defaults: { lo: -1, hi: 1 },
    },
    {
      names: ['gotch.Tensor.MustHardsigmoid', 'gotch.Tensor.MustHardsigmoid_'],
      kind: 'method',
      activation: 'hard-sigmoid',
    },
    {
      names: ['gotch.Tensor.MustHardswish', 'gotch.Tensor.MustHardswish_'],
      kind: 'method',
      activation: 'hard-swish',
    },
    { names: ['gotch.Tensor.MustSoftplus'], kind: 'method', activation: 'softplus', defaults: { b: 1 } },
    {
      names: ['gotch.Tensor.MustSigmoid', 'gotch.Tensor.MustSigmoid_'],
      kind: 'method',
      activation: 'sigmoid',
    },
    { names: ['gotch.Tensor.MustLogSigmoid'], kind: 'method', activation: 'log-sigmoid' },
    { names: ['gotch.Tensor.MustTanh', 'gotch.Tensor.MustTanh_'], kind: 'method', activation: 'tanh' },
    { names: ['gotch.Tensor.MustGlu'], kind: 'method', activation: 'glu' },
    { names: ['gotch.Tensor.MustSoftmax'], kind: 'method', activation: 'softmax' },
    { names: ['gotch.Tensor.MustLogSoftmax'], kind: 'method', activation: 'log-softmax' },
  ],
};
