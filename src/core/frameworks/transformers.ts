import type { Framework } from './framework';

export const transformers: Framework = {
  id: 'transformers',
  title: 'Transformers',
  languages: ['python'],
  roots: ['transformers'],
  symbols: [
    { names: ['gelu', 'gelu_python', 'gelu_10'], kind: 'string', activation: 'gelu' },
    {
      names: ['transformers.activations.GELUActivation', 'transformers.activations.ClippedGELUActivation'],
      kind: 'class',
      activation: 'gelu',
    },
    {
      names: ['gelu_fast', 'gelu_new', 'gelu_pytorch_tanh', 'gelu_python_tanh', 'gelu_accurate'],
      kind: 'string',
      activation: 'gelu-tanh',
    },
    {
      names: [
        'transformers.activations.FastGELUActivation',
        'transformers.activations.NewGELUActivation',
        'transformers.activations.GELUTanh',
        'transformers.activations.PytorchGELUTanh',
      ],
      kind: 'class',
      activation: 'gelu-tanh',
    },
    {
      names: ['transformers.activations.AccurateGELUActivation'],
      kind: 'class',
      activation: 'gelu-tanh',
      note: 'Despite its name this is the tanh approximation.',
    },
    { names: ['quick_gelu'], kind: 'string', activation: 'gelu-quick' },
    { names: ['transformers.activations.QuickGELUActivation'], kind: 'class', activation: 'gelu-quick' },
    { names: ['hardswish'], kind: 'string', activation: 'hard-swish' },
    { names: ['leaky_relu'], kind: 'string', activation: 'leaky-relu', defaults: { a: 0.01 } },
    { names: ['linear'], kind: 'string', activation: 'linear' },
    { names: ['transformers.activations.LinearActivation'], kind: 'class', activation: 'linear' },
    { names: ['mish'], kind: 'string', activation: 'mish' },
    { names: ['transformers.activations.MishActivation'], kind: 'class', activation: 'mish' },
    { names: ['relu'], kind: 'string', activation: 'relu' },
    { names: ['relu6'], kind: 'string', activation: 'relu6' },
    { names: ['sigmoid'], kind: 'string', activation: 'sigmoid' },
    { names: ['silu', 'swish'], kind: 'string', activation: 'silu' },
    { names: ['transformers.activations.SiLUActivation'], kind: 'class', activation: 'silu' },
    { names: ['tanh'], kind: 'string', activation: 'tanh' },
    { names: ['prelu'], kind: 'string', activation: 'prelu', defaults: { a: 0.25 } },
  ],
};
