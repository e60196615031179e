import type { Activation, Article } from './activation';

export const tanhexp: Activation = {
  id: 'tanhexp',
  kind: 'elementwise',
  names: { en: ['TanhExp', 'TeLU', 'tanh exponential'], zh: ['TanhExp'] },
  group: 'self-gated',
  formula: 'x*tanh(exp(x))',
  slope: 'tanh(exp(x)) + x*exp(x)*(1 - tanh(exp(x))^2)',
  stableSlope: 'tanh(exp(x)) + 4*x*exp(x - 2*exp(x)) / (1 + exp(-2*exp(x)))^2',
  parameters: [],
  range: { low: '-0.35328577784821127', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\tanh(e^x)',
  latexSlope: "f'(x)=\\tanh(e^x)+xe^x\\operatorname{sech}^2(e^x)",
  paper: {
    authors: 'Liu, Di',
    year: 2020,
    title:
      'TanhExp: A Smooth Activation Function with High Convergence Speed for Lightweight Neural Networks',
    id: 'arXiv:2003.09855',
  },
};
