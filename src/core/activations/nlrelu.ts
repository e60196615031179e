import type { Activation, Article } from './activation';

export const nlrelu: Activation = {
  id: 'nlrelu',
  kind: 'elementwise',
  names: { en: ['NLReLU', 'natural-logarithm ReLU'], zh: ['自然对数 ReLU'] },
  group: 'rectified',
  formula: 'log(1 + b*max(0, x))',
  stable: 'log1p(b*max(0, x))',
  slope: 'x > 0 ? b / (1 + b*x) : 0',
  parameters: [
    { name: 'b', symbol: 'β', default: 1, min: 0.1, max: 4, step: 0.1, doc: 'scale before the logarithm' },
  ],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [{ x: '0', left: '0', right: 'b' }],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\ln(\\beta\\max(0,x)+1)',
  latexSlope: "f'(x)=\\frac{\\beta}{1+\\beta x}\\ (x>0)",
  paper: {
    authors: 'Liu, Zhang, Gao, Qu, Ji',
    year: 2019,
    title: 'Natural-Logarithm-Rectified Activation Function in Convolutional Neural Networks',
    id: 'arXiv:1908.03682',
  },
};
