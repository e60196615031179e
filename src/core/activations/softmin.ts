import type { Activation, Article } from './activation';

export const softmin: Activation = {
  id: 'softmin',
  kind: 'vector',
  names: { en: ['softmin'], zh: ['Softmin 函数'] },
  group: 'vector',
  formula: 'exp(-x) / (exp(-x) + exp(-x2) + exp(-x3))',
  stable:
    'exp(min(x, x2, x3) - x) / (exp(min(x, x2, x3) - x) + exp(min(x, x2, x3) - x2) + exp(min(x, x2, x3) - x3))',
  slope:
    '-exp(min(x, x2, x3) - x) * (exp(min(x, x2, x3) - x2) + exp(min(x, x2, x3) - x3)) / (exp(min(x, x2, x3) - x) + exp(min(x, x2, x3) - x2) + exp(min(x, x2, x3) - x3))^2',
  parameters: [
    { name: 'x2', symbol: 'x₂', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 2', isInput: true },
    { name: 'x3', symbol: 'x₃', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 3', isInput: true },
  ],
  slice: { words: 'First of three components as its own input changes; the other inputs are held' },
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly decreasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\operatorname{softmin}(x)_i=\\frac{e^{-x_i}}{\\sum_je^{-x_j}}',
  latexSlope: '\\frac{\\partial s_i}{\\partial x_j}=-s_i(\\delta_{ij}-s_j)',
  paper: {
    authors: 'as softmax',
    year: 1990,
    title:
      'Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition',
    id: 'doi:10.1007/978-3-642-76153-9_28',
  },
};
