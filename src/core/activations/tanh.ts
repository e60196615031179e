import type { Activation, Article } from './activation';

export const tanh: Activation = {
  id: 'tanh',
  kind: 'elementwise',
  names: { en: ['tanh', 'hyperbolic tangent'], zh: ['双曲正切函数', 'Tanh 函数'] },
  group: 'sigmoidal',
  formula: 'tanh(x)',
  slope: '1 - tanh(x)^2',
  stableSlope: '4*exp(-2*abs(x)) / (1 + exp(-2*abs(x)))^2',
  parameters: [],
  range: { low: '-1', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\tanh x=\\frac{\\sinh x}{\\cosh x}=\\frac{e^x-e^{-x}}{e^x+e^{-x}}',
  latexSlope: "f'(x)=1-\\tanh^2x=\\operatorname{sech}^2x",
  paper: {
    authors: 'LeCun et al. (Efficient BackProp)',
    year: 1998,
    title: 'Efficient BackProp',
    id: 'doi:10.1007/3-540-49430-8_2',
  },
  advice: [
    {
      about: 'use',
      en: 'Centred on 0, which speeds up learning over a sigmoid.',
      zh: '输出以 0 为中心，比 sigmoid 学得更快。',
      source: {
        text: 'LeCun, Bottou, Orr, Müller 1998: Efficient BackProp',
        url: 'https://doi.org/10.1007/3-540-49430-8_2',
      },
    },
    {
      about: 'failure',
      en: 'Saturates on both sides, so that gradients of deep networks vanish.',
      zh: '两侧饱和，深层网络的梯度会消失。',
      source: {
        text: 'Glorot, Bengio 2010: Understanding the difficulty of training deep feedforward neural networks',
        url: 'https://proceedings.mlr.press/v9/glorot10a.html',
      },
    },
    {
      about: 'instead',
      en: 'In hidden layers of feedforward networks, ReLU and its kin.',
      zh: '前馈网络的隐藏层改用 ReLU 一类。',
      source: {
        text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
        url: 'https://www.deeplearningbook.org/contents/mlp.html',
      },
    },
  ],
};
