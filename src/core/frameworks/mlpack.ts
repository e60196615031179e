import type { Framework } from './framework';

export const mlpack: Framework = {
  id: 'mlpack',
  title: 'mlpack',
  aside: true,
  languages: ['cpp'],
  roots: ['mlpack'],
  modules: { 'mlpack.ann': 'mlpack' },
  symbols: [
    { names: ['mlpack::ReLU', 'mlpack::ReLULayer'], kind: 'class', activation: 'relu' },
    { names: ['mlpack::Sigmoid', 'mlpack::SigmoidLayer'], kind: 'class', activation: 'sigmoid' },
    { names: ['mlpack::TanH', 'mlpack::TanHLayer'], kind: 'class', activation: 'tanh' },
    {
      names: ['mlpack::SoftPlus', 'mlpack::SoftPlusLayer'],
      kind: 'class',
      activation: 'softplus',
      defaults: { b: 1 },
    },
    { names: ['mlpack::LeakyReLU', 'mlpack::LeakyReLUType'], kind: 'class', activation: 'leaky-relu' },
    { names: ['mlpack::Identity', 'mlpack::IdentityLayer'], kind: 'class', activation: 'linear' },
    { names: ['mlpack::Softmax'], kind: 'class', activation: 'softmax' },
    { names: ['mlpack::LogSoftMax'], kind: 'class', activation: 'log-softmax' },
  ],
};
