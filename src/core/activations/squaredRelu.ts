import type { Activation, Article } from './activation';

export const squaredRelu: Activation = {
  id: 'squared-relu',
  kind: 'elementwise',
  names: { en: ['Squared ReLU', 'ReLU²', 'relu2'], zh: ['平方 ReLU'] },
  group: 'rectified',
  formula: 'max(0, x)^2',
  slope: '2*max(0, x)',
  parameters: [],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=\\max(0,x)^2',
  latexSlope: "f'(x)=2\\max(0,x)",
  paper: {
    authors: 'So et al. (Primer)',
    year: 2021,
    title: 'Primer: Searching for Efficient Transformers for Language Modeling',
    id: 'arXiv:2109.08668',
  },
  advice: [
    {
      about: 'use',
      en: 'In the feedforward layers of transformers, found by a search over programs.',
      zh: '用于 Transformer 的前馈层，由程序搜索得到。',
      source: { text: 'So et al. 2021: Primer', url: 'https://arxiv.org/abs/2109.08668' },
    },
  ],
};
