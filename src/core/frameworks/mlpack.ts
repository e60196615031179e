import type { Framework } from './framework';

export const mlpack: Framework = {
  id: 'mlpack',
  title: 'mlpack',
  aside: true,
  languages: ['cpp'],
  roots: ['mlpack'],
  modules: { 'mlpack.ann': 'mlpack' },
  symbols: [
    { names: ['mlpack::ReLU', 'mlpack::ReLUType', 'mlpack::ReLULayer'], kind: 'class', activation: 'relu' },
    {
      names: ['mlpack::Sigmoid', 'mlpack::SigmoidType', 'mlpack::SigmoidLayer'],
      kind: 'class',
      activation: 'sigmoid',
    },
    { names: ['mlpack::TanH', 'mlpack::TanHType', 'mlpack::TanHLayer'], kind: 'class', activation: 'tanh' },
    {
      names: ['mlpack::SoftPlus', 'mlpack::SoftPlusType', 'mlpack::SoftPlusLayer'],
      kind: 'class',
      activation: 'softplus',
      defaults: { b: 1 },
    },
    {
      names: ['mlpack::HardSigmoid', 'mlpack::HardSigmoidType', 'mlpack::HardSigmoidLayer'],
      kind: 'class',
      activation: 'hard-sigmoid-02',
      defaults: { a: 0.2, b: 0.5 },
    },
    {
      names: ['mlpack::LeakyReLU', 'mlpack::LeakyReLUType'],
      kind: 'class',
      activation: 'leaky-relu',
      arguments: [{ name: 'alpha', position: 0, default: '0.03', parameter: 'a' }],
      defaults: { a: 0.03 },
    },
    {
      names: ['mlpack::PReLU', 'mlpack::PReLUType'],
      kind: 'class',
      activation: 'prelu',
      arguments: [{ name: 'userAlpha', position: 0, default: '0.03', parameter: 'a' }],
      defaults: { a: 0.03 },
    },
    {
      names: ['mlpack::GELU', 'mlpack::GELUType', 'mlpack::GELUFunctionLayer'],
      kind: 'class',
      activation: 'gelu-tanh',
    },
    {
      names: [
        'mlpack::SILU',
        'mlpack::SILUType',
        'mlpack::Swish',
        'mlpack::SwishType',
        'mlpack::SwishFunctionLayer',
      ],
      kind: 'class',
      activation: 'silu',
    },
    { names: ['mlpack::HardSwish', 'mlpack::HardSwishType'], kind: 'class', activation: 'hard-swish' },
    {
      names: ['mlpack::Mish', 'mlpack::MishType', 'mlpack::MishFunctionLayer'],
      kind: 'class',
      activation: 'mish',
    },
    {
      names: ['mlpack::LiSHT', 'mlpack::LiSHTType', 'mlpack::LiSHTFunctionLayer'],
      kind: 'class',
      activation: 'lisht',
    },
    {
      names: ['mlpack::Elish', 'mlpack::ElishType', 'mlpack::ElishFunctionLayer'],
      kind: 'class',
      activation: 'elish',
    },
    {
      names: ['mlpack::Gaussian', 'mlpack::GaussianType', 'mlpack::GaussianFunctionLayer'],
      kind: 'class',
      activation: 'gaussian',
    },
    { names: ['mlpack::TanhExp', 'mlpack::TanhExpType'], kind: 'class', activation: 'tanhexp' },
    { names: ['mlpack::ReLU6', 'mlpack::ReLU6Type'], kind: 'class', activation: 'relu6' },
    { names: ['mlpack::Identity', 'mlpack::IdentityLayer'], kind: 'class', activation: 'linear' },
    { names: ['mlpack::Softmax', 'mlpack::SoftmaxType'], kind: 'class', activation: 'softmax' },
    { names: ['mlpack::LogSoftMax', 'mlpack::LogSoftMaxType'], kind: 'class', activation: 'log-softmax' },
  ],
};
