import type { Activation, Article } from './activation';

export const seagull: Activation = {
  id: 'seagull',
  kind: 'elementwise',
  names: { en: ['Seagull'], zh: ['海鸥函数'], ordinary: ['seagull', '海鸥函数'] },
  group: 'elementary',
  formula: 'log(1 + x^2)',
  stable: 'abs(x) > 1e100 ? 2*log(abs(x)) : log1p(x^2)',
  slope: '2*x / (1 + x^2)',
  stableSlope: 'abs(x) > 1e100 ? 2/x : 2*x / (1 + x^2)',
  parameters: [],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'even',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\log(1+x^2)',
  latexSlope: "f'(x)=\\frac{2x}{1+x^2}",
  paper: {
    authors: 'Gao, Zhang',
    year: 2020,
    title: 'A Use of Even Activation Functions in Neural Networks',
    id: 'arXiv:2011.11713',
  },
};
