import type { Activation, Article } from './activation';

export const starRelu: Activation = {
  id: 'star-relu',
  kind: 'elementwise',
  names: { en: ['StarReLU'], zh: ['StarReLU'] },
  group: 'rectified',
  formula: 's*max(0, x)^2 + b',
  slope: '2*s*max(0, x)',
  parameters: [
    { name: 's', symbol: 's', default: 0.8944, min: 0.1, max: 2, step: 0.01, doc: 'scale', learnable: true },
    { name: 'b', symbol: 'b', default: -0.4472, min: -2, max: 2, step: 0.01, doc: 'bias', learnable: true },
  ],
  range: { low: 'b', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=s\\cdot\\operatorname{ReLU}(x)^2+b',
  latexSlope: "f'(x)=2s\\operatorname{ReLU}(x)",
  paper: {
    authors: 'Yu et al. (MetaFormer Baselines)',
    year: 2022,
    title: 'MetaFormer Baselines for Vision',
    id: 'arXiv:2210.13452',
  },
};
