import type { Framework } from './framework';

export const mxnet: Framework = {
  id: 'mxnet',
  title: 'MXNet',
  languages: ['python'],
  roots: ['mx'],
  modules: { mxnet: 'mx', 'mx.ndarray': 'mx.nd', 'mx.symbol': 'mx.sym' },
  conventional: { mx: 'mx' },
  symbols: [
    {
      names: ['mx.gluon.nn.LeakyReLU'],
      kind: 'class',
      activation: 'leaky-relu',
      arguments: [{ name: 'alpha', position: 0, parameter: 'a' }],
      defaults: { a: 0.01 },
    },
    {
      names: ['mx.nd.LeakyReLU', 'mx.sym.LeakyReLU'],
      kind: 'function',
      activation: 'leaky-relu',
      variants: [
        { argument: 'act_type', equals: "'prelu'", activation: 'prelu' },
        { argument: 'act_type', equals: "'elu'", activation: 'elu' },
        { argument: 'act_type', equals: "'gelu_erf'", activation: 'gelu' },
        { argument: 'act_type', equals: "'gelu_tanh'", activation: 'gelu-tanh' },
      ],
      arguments: [
        { name: 'act_type', default: "'leaky'" },
        { name: 'slope', default: '0.25', parameter: 'a' },
      ],
      defaults: { a: 0.25 },
    },
    {
      names: ['mx.gluon.nn.PReLU'],
      kind: 'class',
      activation: 'prelu',
      arguments: [{ name: 'alpha_initializer', position: 0, default: "'zeros'", parameter: 'a' }],
      defaults: { a: 0.25 },
    },
    {
      names: ['mx.gluon.nn.ELU'],
      kind: 'class',
      activation: 'elu',
      arguments: [{ name: 'alpha', position: 0, default: '1.0', parameter: 'a' }],
      defaults: { a: 1 },
    },
    {
      names: ['mx.gluon.nn.SELU'],
      kind: 'class',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    { names: ['mx.gluon.nn.GELU'], kind: 'class', activation: 'gelu' },
    {
      names: ['mx.gluon.nn.Swish'],
      kind: 'class',
      activation: 'swish',
      arguments: [{ name: 'beta', position: 0, default: '1.0', parameter: 'b' }],
      defaults: { b: 1 },
    },
    {
      names: ['mx.nd.hard_sigmoid'],
      kind: 'function',
      activation: 'hard-sigmoid-02',
      arguments: [
        { name: 'alpha', default: '0.2', parameter: 'a' },
        { name: 'beta', default: '0.5', parameter: 'b' },
      ],
      defaults: { a: 0.2, b: 0.5 },
    },
    { names: ['relu'], kind: 'string', activation: 'relu' },
    { names: ['softrelu'], kind: 'string', activation: 'softplus', defaults: { b: 1 } },
    { names: ['sigmoid'], kind: 'string', activation: 'sigmoid' },
    { names: ['tanh'], kind: 'string', activation: 'tanh' },
    { names: ['softsign'], kind: 'string', activation: 'softsign' },
    { names: ['mish'], kind: 'string', activation: 'mish' },
  ],
};
