import type { Activation, Article } from './activation';

export const frelu: Activation = {
  id: 'frelu',
  kind: 'elementwise',
  names: { en: ['FReLU', 'flexible ReLU'], zh: ['灵活 ReLU'] },
  group: 'rectified',
  formula: 'max(0, x) + b',
  slope: 'x > 0 ? 1 : 0',
  parameters: [
    { name: 'b', symbol: 'b', default: 0, min: -2, max: 2, step: 0.05, doc: 'learned bias', learnable: true },
  ],
  range: { low: 'b', high: 'Infinity', includesLow: true },
  kinks: [{ x: '0', left: '0', right: '1' }],
  monotonic: { is: 'increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\max(0,x)+b',
  latexSlope: "f'(x)=\\mathbf 1[x>0]",
  paper: {
    authors: 'Qiu, Xu, Cai',
    year: 2017,
    title: 'FReLU: Flexible Rectified Linear Units for Improving Convolutional Neural Networks',
    id: 'arXiv:1706.08098',
  },
};
