import type { Activation, Article } from './activation';

export const lisht: Activation = {
  id: 'lisht',
  kind: 'elementwise',
  names: { en: ['LiSHT', 'linearly scaled hyperbolic tangent'], zh: ['线性缩放双曲正切'] },
  group: 'self-gated',
  formula: 'x*tanh(x)',
  slope: 'tanh(x) + x*(1 - tanh(x)^2)',
  parameters: [],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'even',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\tanh x',
  latexSlope: "f'(x)=\\tanh x+x\\operatorname{sech}^2x",
  paper: {
    authors: 'Roy, Manna, Dubey, Chaudhuri',
    year: 2019,
    title: 'LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent Activation Function for Neural Networks',
    id: 'arXiv:1901.05894',
  },
};
