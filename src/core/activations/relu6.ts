import type { Activation, Article } from './activation';

export const relu6: Activation = {
  id: 'relu6',
  kind: 'elementwise',
  names: { en: ['ReLU6'], zh: ['ReLU6'] },
  group: 'rectified',
  formula: 'min(max(0, x), 6)',
  slope: 'x > 0 and x < 6 ? 1 : 0',
  parameters: [],
  range: { low: '0', high: '6', includesLow: true, includesHigh: true },
  kinks: [
    { x: '0', left: '0', right: '1' },
    { x: '6', left: '1', right: '0' },
  ],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\min(\\max(0,x),6)',
  latexSlope: "f'(x)=\\mathbf 1[0<x<6]",
  paper: {
    authors: 'Krizhevsky',
    year: 2010,
    title: 'Convolutional Deep Belief Networks on CIFAR-10',
    id: 'https://www.cs.toronto.edu/~kriz/conv-cifar10-aug2010.pdf',
  },
  advice: [
    {
      about: 'use',
      en: 'ReLU with a cap, which keeps numbers in the range of low-precision arithmetic.',
      zh: '带上限的 ReLU，使数值保持在低精度运算的范围内。',
      source: { text: 'Sandler et al. 2018: MobileNetV2', url: 'https://arxiv.org/abs/1801.04381' },
    },
    {
      about: 'failure',
      en: 'A unit whose input is negative for all data gets no gradient and may never come back.',
      zh: '若某单元对所有数据的输入都为负，它就得不到梯度，可能再也无法恢复。',
      source: {
        text: 'Lu, Shin, Su, Karniadakis 2019: Dying ReLU and Initialization',
        url: 'https://arxiv.org/abs/1903.06733',
      },
    },
  ],
};
