import type { Activation, Article } from './activation';

export const smelu: Activation = {
  id: 'smelu',
  kind: 'elementwise',
  names: { en: ['SmeLU', 'smooth ReLU (Shamir)'], zh: ['SmeLU'] },
  group: 'smooth rectified',
  formula: 'x <= -b ? 0 : (x >= b ? x : (x + b)^2 / (4*b))',
  slope: 'x <= -b ? 0 : (x >= b ? 1 : (x + b) / (2*b))',
  parameters: [
    { name: 'b', symbol: 'β', default: 1, min: 0.1, max: 5, step: 0.1, doc: 'half the width of the bend' },
  ],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex:
    'f(x)=\\begin{cases}0,&x\\le-\\beta\\\\\\frac{(x+\\beta)^2}{4\\beta},&|x|\\le\\beta\\\\x,&x\\ge\\beta\\end{cases}',
  latexSlope: "f'(x)=\\operatorname{clip}\\left(\\frac{x+\\beta}{2\\beta},0,1\\right)",
  paper: {
    authors: 'Shamir, Lin, Coviello',
    year: 2020,
    title: 'Smooth activations and reproducibility in deep networks',
    id: 'arXiv:2010.09931',
  },
};
