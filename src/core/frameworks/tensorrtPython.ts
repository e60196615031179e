import type { Framework } from './framework';

export const tensorrtPython: Framework = {
  id: 'tensorrt-python',
  title: 'TensorRT for Python',
  aside: true,
  languages: ['python'],
  roots: ['tensorrt'],
  conventional: { trt: 'tensorrt' },
  symbols: [
    { names: ['tensorrt.ActivationType.RELU'], kind: 'constant', activation: 'relu' },
    { names: ['tensorrt.ActivationType.SIGMOID'], kind: 'constant', activation: 'sigmoid' },
    { names: ['tensorrt.ActivationType.TANH'], kind: 'constant', activation: 'tanh' },
    { names: ['tensorrt.ActivationType.LEAKY_RELU'], kind: 'constant', activation: 'leaky-relu' },
    { names: ['tensorrt.ActivationType.ELU'], kind: 'constant', activation: 'elu' },
    {
      names: ['tensorrt.ActivationType.SELU'],
      kind: 'constant',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    { names: ['tensorrt.ActivationType.SOFTSIGN'], kind: 'constant', activation: 'softsign' },
    { names: ['tensorrt.ActivationType.SOFTPLUS'], kind: 'constant', activation: 'softplus' },
    { names: ['tensorrt.ActivationType.HARD_SIGMOID'], kind: 'constant', activation: 'hard-sigmoid-02' },
    { names: ['tensorrt.ActivationType.THRESHOLDED_RELU'], kind: 'constant', activation: 'thresholded-relu' },
    { names: ['tensorrt.ActivationType.GELU_ERF'], kind: 'constant', activation: 'gelu' },
    { names: ['tensorrt.ActivationType.GELU_TANH'], kind: 'constant', activation: 'gelu-tanh' },
  ],
};
