import type { Activation, Article } from './activation';

export const probit: Activation = {
  id: 'probit',
  kind: 'elementwise',
  names: {
    en: ['normal CDF', 'Gaussian CDF', 'probit activation', 'Φ'],
    zh: ['正态分布函数'],
    ordinary: ['正态分布函数'],
  },
  group: 'sigmoidal',
  formula: '(1 + erf(x / sqrt(2))) / 2',
  stable: 'Phi(x)',
  slope: 'exp(-x^2/2) / sqrt(2*pi)',
  stableSlope: 'phi(x)',
  parameters: [],
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\Phi(x)=\\tfrac12\\left(1+\\operatorname{erf}\\frac{x}{\\sqrt2}\\right)',
  latexSlope: "\\Phi'(x)=\\varphi(x)=\\frac{e^{-x^2/2}}{\\sqrt{2\\pi}}",
  paper: {
    authors: 'Gomes, Ludermir',
    year: 2008,
    title: 'Complementary Log-Log and Probit: Activation Functions Implemented in Artificial Neural Networks',
    id: 'https://ieeexplore.ieee.org/document/4626755/',
  },
};
