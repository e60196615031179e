import type { Activation, Article } from './activation';

export const gcu: Activation = {
  id: 'gcu',
  kind: 'elementwise',
  names: { en: ['GCU', 'growing cosine unit'], zh: ['增长余弦单元'] },
  group: 'periodic',
  formula: 'x*cos(x)',
  slope: 'cos(x) - x*sin(x)',
  parameters: [],
  range: { low: '-Infinity', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\cos x',
  latexSlope: "f'(x)=\\cos x-x\\sin x",
  paper: {
    authors: 'Noel, Arunkumar L, Trivedi, Dutta',
    year: 2021,
    title:
      'Growing Cosine Unit: A Novel Oscillatory Activation Function That Can Speedup Training and Reduce Parameters in Convolutional Neural Networks',
    id: 'arXiv:2108.12943',
  },
};
