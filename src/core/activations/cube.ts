import type { Activation, Article } from './activation';

export const cube: Activation = {
  id: 'cube',
  kind: 'elementwise',
  names: { en: ['cube', 'cubic'], zh: ['立方'], ordinary: ['cube', 'cubic', '立方'] },
  group: 'elementary',
  formula: 'x^3',
  slope: '3*x^2',
  parameters: [],
  range: { low: '-Infinity', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x^3',
  latexSlope: "f'(x)=3x^2",
  paper: {
    authors: 'Chen, Manning',
    year: 2014,
    title: 'A Fast and Accurate Dependency Parser using Neural Networks',
    id: 'doi:10.3115/v1/D14-1082',
  },
};
