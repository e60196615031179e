import type { Activation, Article } from './activation';

export const square: Activation = {
  id: 'square',
  kind: 'elementwise',
  names: { en: ['quadratic', 'square'], zh: ['平方'], ordinary: ['quadratic', 'square', '平方'] },
  group: 'elementary',
  formula: 'x^2',
  slope: '2*x',
  parameters: [],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'strictly convex' },
  parity: 'even',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x^2',
  latexSlope: "f'(x)=2x",
  paper: {
    authors:
      '(no single origin; a known use: Gilad-Bachrach, Dowlin, Laine, Lauter, Naehrig, Wernsing, CryptoNets)',
    year: 2016,
    title: 'CryptoNets: Applying Neural Networks to Encrypted Data with High Throughput and Accuracy',
    id: 'http://proceedings.mlr.press/v48/gilad-bachrach16.pdf',
  },
};
