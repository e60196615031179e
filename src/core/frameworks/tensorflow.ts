import type { Framework } from './framework';

export const tensorflow: Framework = {
  id: 'tensorflow',
  title: 'TensorFlow',
  languages: ['python'],
  roots: ['tf'],
  modules: { tensorflow: 'tf', 'tf.compat.v1': 'tf', 'tf.compat.v2': 'tf' },
  conventional: { tf: 'tf' },
  symbols: [
    { names: ['tf.nn.relu'], kind: 'function', activation: 'relu' },
    { names: ['tf.nn.relu6'], kind: 'function', activation: 'relu6' },
    {
      names: ['tf.nn.leaky_relu'],
      kind: 'function',
      activation: 'leaky-relu',
      note: 'The slope is kept as a float32: 0.2 becomes 0.20000000298.',
      arguments: [{ name: 'alpha', position: 1, default: '0.2', parameter: 'a' }],
      defaults: { a: 0.2 },
    },
    { names: ['tf.nn.elu'], kind: 'function', activation: 'elu', defaults: { a: 1 } },
    {
      names: ['tf.nn.selu'],
      kind: 'function',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    { names: ['tf.nn.sigmoid', 'tf.math.sigmoid', 'tf.sigmoid'], kind: 'function', activation: 'sigmoid' },
    {
      names: ['tf.nn.softplus', 'tf.math.softplus'],
      kind: 'function',
      activation: 'softplus',
      defaults: { b: 1 },
    },
    { names: ['tf.nn.softsign', 'tf.math.softsign'], kind: 'function', activation: 'softsign' },
    { names: ['tf.nn.tanh', 'tf.math.tanh', 'tf.tanh'], kind: 'function', activation: 'tanh' },
    {
      names: ['tf.nn.silu', 'tf.nn.swish'],
      kind: 'function',
      activation: 'swish',
      arguments: [{ name: 'beta', position: 1, default: '1.0', parameter: 'b' }],
      defaults: { b: 1 },
    },
    {
      names: ['tf.nn.gelu'],
      kind: 'function',
      activation: 'gelu',
      variants: [{ argument: 'approximate', equals: 'True', activation: 'gelu-tanh' }],
      note: 'Some constants pass through float32: relative error 5e-9 in float64.',
      arguments: [{ name: 'approximate', position: 1, default: 'False' }],
    },
    { names: ['tf.nn.softmax', 'tf.math.softmax'], kind: 'function', activation: 'softmax' },
  ],
};
