import type { Framework } from './framework';

export const knet: Framework = {
  id: 'knet',
  title: 'Knet',
  aside: true,
  languages: ['julia'],
  roots: ['Knet'],
  modules: { 'Knet.Ops20': 'Knet', 'Knet.Ops21': 'Knet', 'Knet.Ops20_gpu': 'Knet', 'Knet.Ops21_gpu': 'Knet' },
  symbols: [
    { names: ['Knet.relu'], kind: 'function', activation: 'relu' },
    { names: ['Knet.elu'], kind: 'function', activation: 'elu', defaults: { a: 1 } },
    {
      names: ['Knet.selu'],
      kind: 'function',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    { names: ['Knet.gelu'], kind: 'function', activation: 'gelu' },
    { names: ['Knet.swish'], kind: 'function', activation: 'silu' },
    { names: ['Knet.hardsigmoid'], kind: 'function', activation: 'hard-sigmoid' },
    { names: ['Knet.hardswish'], kind: 'function', activation: 'hard-swish' },
    { names: ['Knet.sigm'], kind: 'function', activation: 'sigmoid' },
    { names: ['Knet.tanh', 'Knet.tanh_'], kind: 'function', activation: 'tanh' },
    { names: ['Knet.softmax'], kind: 'function', activation: 'softmax' },
    { names: ['Knet.logsoftmax', 'Knet.logp'], kind: 'function', activation: 'log-softmax' },
  ],
};
