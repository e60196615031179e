import type { Framework } from './framework';

export const onednn: Framework = {
  id: 'onednn',
  title: 'oneDNN',
  aside: true,
  languages: ['cpp'],
  roots: ['dnnl'],
  symbols: [
    { names: ['dnnl::algorithm::eltwise_relu', 'dnnl_eltwise_relu'], kind: 'constant', activation: 'relu' },
    { names: ['dnnl::algorithm::eltwise_tanh', 'dnnl_eltwise_tanh'], kind: 'constant', activation: 'tanh' },
    { names: ['dnnl::algorithm::eltwise_elu', 'dnnl_eltwise_elu'], kind: 'constant', activation: 'elu' },
    {
      names: ['dnnl::algorithm::eltwise_soft_relu', 'dnnl_eltwise_soft_relu'],
      kind: 'constant',
      activation: 'softplus',
    },
    {
      names: ['dnnl::algorithm::eltwise_hardsigmoid', 'dnnl_eltwise_hardsigmoid'],
      kind: 'constant',
      activation: 'hard-sigmoid-02',
    },
    {
      names: ['dnnl::algorithm::eltwise_logistic', 'dnnl_eltwise_logistic'],
      kind: 'constant',
      activation: 'sigmoid',
    },
    {
      names: ['dnnl::algorithm::eltwise_gelu_tanh', 'dnnl_eltwise_gelu_tanh'],
      kind: 'constant',
      activation: 'gelu-tanh',
    },
    {
      names: ['dnnl::algorithm::eltwise_gelu_erf', 'dnnl_eltwise_gelu_erf'],
      kind: 'constant',
      activation: 'gelu',
    },
    {
      names: ['dnnl::algorithm::eltwise_swish', 'dnnl_eltwise_swish'],
      kind: 'constant',
      activation: 'swish',
    },
    { names: ['dnnl::algorithm::eltwise_mish', 'dnnl_eltwise_mish'], kind: 'constant', activation: 'mish' },
    {
      names: ['dnnl::algorithm::eltwise_hardswish', 'dnnl_eltwise_hardswish'],
      kind: 'constant',
      activation: 'hard-swish',
    },
    {
      names: ['dnnl::algorithm::softmax_accurate', 'dnnl_softmax_accurate'],
      kind: 'constant',
      activation: 'softmax',
    },
    {
      names: ['dnnl::algorithm::softmax_log', 'dnnl_softmax_log', 'dnnl::logsoftmax_forward'],
      kind: 'constant',
      activation: 'log-softmax',
    },
  ],
};
