import type { Activation, Article } from './activation';

export const sign: Activation = {
  id: 'sign',
  kind: 'elementwise',
  names: { en: ['sign', 'signum', 'bipolar step'], zh: ['符号函数'], ordinary: ['sign', '符号函数'] },
  group: 'step',
  formula: 'sign(x)',
  slope: '0',
  parameters: [],
  range: { values: ['-1', '0', '1'] },
  kinks: [{ x: '0', left: '0', right: '0', jump: true }],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'discontinuous',
};

export const article: Article = {
  latex: 'f(x)=\\operatorname{sgn}(x)',
  latexSlope: "f'(x)=0\\ (x\\ne0)",
  paper: {
    authors: 'Courbariaux, Hubara, Soudry, El-Yaniv, Bengio (binarised networks)',
    year: 2016,
    title:
      'Binarized Neural Networks: Training Deep Neural Networks with Weights and Activations Constrained to +1 or -1',
    id: 'arXiv:1602.02830',
  },
  advice: [
    {
      about: 'use',
      en: 'For networks whose weights or activations are −1 and 1.',
      zh: '用于权重或激活值为 −1 和 1 的网络。',
      source: {
        text: 'Courbariaux et al. 2016: Binarized Neural Networks',
        url: 'https://arxiv.org/abs/1602.02830',
      },
    },
    {
      about: 'failure',
      en: 'Its slope is 0 wherever there is one.',
      zh: '凡是有导数的地方导数都是 0。',
      source: {
        text: 'Bengio, Léonard, Courville 2013: Estimating or Propagating Gradients Through Stochastic Neurons',
        url: 'https://arxiv.org/abs/1308.3432',
      },
    },
  ],
};
