import type { Framework } from './framework';

export const cudnn: Framework = {
  id: 'cudnn',
  title: 'cuDNN',
  languages: ['cpp'],
  roots: [],
  symbols: [
    { names: ['CUDNN_ACTIVATION_SIGMOID'], kind: 'constant', activation: 'sigmoid' },
    { names: ['CUDNN_ACTIVATION_RELU'], kind: 'constant', activation: 'relu' },
    { names: ['CUDNN_ACTIVATION_TANH'], kind: 'constant', activation: 'tanh' },
    { names: ['CUDNN_ACTIVATION_CLIPPED_RELU'], kind: 'constant', activation: 'relu-n' },
    { names: ['CUDNN_ACTIVATION_ELU'], kind: 'constant', activation: 'elu', defaults: { a: 1 } },
    { names: ['CUDNN_ACTIVATION_IDENTITY'], kind: 'constant', activation: 'linear' },
    { names: ['CUDNN_ACTIVATION_SWISH'], kind: 'constant', activation: 'swish', defaults: { b: 1 } },
    { names: ['CUDNN_SOFTMAX_ACCURATE', 'CUDNN_SOFTMAX_FAST'], kind: 'constant', activation: 'softmax' },
    { names: ['CUDNN_SOFTMAX_LOG'], kind: 'constant', activation: 'log-softmax' },
  ],
};
