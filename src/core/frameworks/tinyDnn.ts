import type { Framework } from './framework';

export const tinyDnn: Framework = {
  id: 'tiny-dnn',
  title: 'tiny-dnn',
  aside: true,
  languages: ['cpp'],
  roots: ['tiny_dnn'],
  symbols: [
    {
      names: ['tiny_dnn::relu_layer', 'tiny_dnn::activation::relu', 'tiny_dnn::activation::rectified_linear'],
      kind: 'class',
      activation: 'relu',
    },
    {
      names: ['tiny_dnn::leaky_relu_layer', 'tiny_dnn::activation::leaky_relu'],
      kind: 'class',
      activation: 'leaky-relu',
      arguments: [{ name: 'epsilon', default: '0.01', parameter: 'a' }],
      defaults: { a: 0.01 },
    },
    {
      names: ['tiny_dnn::elu_layer', 'tiny_dnn::activation::elu'],
      kind: 'class',
      activation: 'elu',
      arguments: [{ name: 'alpha', default: '1', parameter: 'a' }],
      defaults: { a: 1 },
    },
    {
      names: ['tiny_dnn::selu_layer', 'tiny_dnn::activation::selu'],
      kind: 'class',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    {
      names: ['tiny_dnn::sigmoid_layer', 'tiny_dnn::activation::sigmoid'],
      kind: 'class',
      activation: 'sigmoid',
    },
    {
      names: ['tiny_dnn::tanh_layer', 'tiny_dnn::activation::tanh', 'tiny_dnn::activation::tan_h'],
      kind: 'class',
      activation: 'tanh',
    },
    {
      names: ['tiny_dnn::softmax_layer', 'tiny_dnn::activation::softmax'],
      kind: 'class',
      activation: 'softmax',
    },
    {
      names: ['tiny_dnn::softplus_layer', 'tiny_dnn::activation::softplus'],
      kind: 'class',
      activation: 'softplus',
      arguments: [{ name: 'beta', default: '1', parameter: 'b' }],
      defaults: { b: 1 },
    },
    {
      names: ['tiny_dnn::softsign_layer', 'tiny_dnn::activation::softsign'],
      kind: 'class',
      activation: 'softsign',
    },
    { names: ['tiny_dnn::activation::identity'], kind: 'class', activation: 'linear' },
  ],
};
