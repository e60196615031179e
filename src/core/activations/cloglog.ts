import type { Activation, Article } from './activation';

export const cloglog: Activation = {
  id: 'cloglog',
  kind: 'elementwise',
  names: { en: ['complementary log-log', 'cloglog'], zh: ['互补双对数'] },
  group: 'sigmoidal',
  formula: '1 - exp(-exp(x))',
  stable: '-expm1(-exp(x))',
  slope: 'exp(x - exp(x))',
  parameters: [],
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=1-e^{-e^{x}}',
  latexSlope: "f'(x)=e^{x-e^{x}}",
  paper: {
    authors: 'Gomes, Ludermir',
    year: 2008,
    title: 'Complementary Log-Log and Probit: Activation Functions Implemented in Artificial Neural Networks',
    id: 'https://ieeexplore.ieee.org/document/4626755/',
  },
};
