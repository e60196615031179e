import type { Framework } from './framework';

export const tensorrt: Framework = {
  id: 'tensorrt',
  title: 'TensorRT',
  aside: true,
  languages: ['cpp'],
  roots: ['nvinfer1'],
  symbols: [
    { names: ['nvinfer1::ActivationType::kRELU'], kind: 'constant', activation: 'relu' },
    { names: ['nvinfer1::ActivationType::kSIGMOID'], kind: 'constant', activation: 'sigmoid' },
    { names: ['nvinfer1::ActivationType::kTANH'], kind: 'constant', activation: 'tanh' },
    { names: ['nvinfer1::ActivationType::kLEAKY_RELU'], kind: 'constant', activation: 'leaky-relu' },
    { names: ['nvinfer1::ActivationType::kELU'], kind: 'constant', activation: 'elu' },
    {
      names: ['nvinfer1::ActivationType::kSELU'],
      kind: 'constant',
      activation: 'selu',
      defaults: { a: 1.6732632423543772, lambda: 1.0507009873554805 },
    },
    { names: ['nvinfer1::ActivationType::kSOFTSIGN'], kind: 'constant', activation: 'softsign' },
    { names: ['nvinfer1::ActivationType::kSOFTPLUS'], kind: 'constant', activation: 'softplus' },
    { names: ['nvinfer1::ActivationType::kHARD_SIGMOID'], kind: 'constant', activation: 'hard-sigmoid-02' },
    {
      names: ['nvinfer1::ActivationType::kTHRESHOLDED_RELU'],
      kind: 'constant',
      activation: 'thresholded-relu',
    },
    { names: ['nvinfer1::ActivationType::kGELU_ERF'], kind: 'constant', activation: 'gelu' },
    { names: ['nvinfer1::ActivationType::kGELU_TANH'], kind: 'constant', activation: 'gelu-tanh' },
    { names: ['nvinfer1::INetworkDefinition::addSoftMax'], kind: 'method', activation: 'softmax' },
  ],
};
