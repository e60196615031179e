import type { Activation, Article } from './activation';

export const softmax: Activation = {
  id: 'softmax',
  kind: 'vector',
  names: { en: ['softmax', 'normalized exponential'], zh: ['Softmax 函数', '归一化指数函数'] },
  group: 'vector',
  formula: 'exp(x / T) / (exp(x / T) + exp(x2 / T) + exp(x3 / T))',
  stable:
    'exp((x - max(x, x2, x3)) / T) / (exp((x - max(x, x2, x3)) / T) + exp((x2 - max(x, x2, x3)) / T) + exp((x3 - max(x, x2, x3)) / T))',
  slope:
    'exp((x - max(x, x2, x3)) / T) * (exp((x2 - max(x, x2, x3)) / T) + exp((x3 - max(x, x2, x3)) / T)) / (exp((x - max(x, x2, x3)) / T) + exp((x2 - max(x, x2, x3)) / T) + exp((x3 - max(x, x2, x3)) / T))^2 / T',
  parameters: [
    { name: 'T', symbol: 'T', default: 1, min: 0.1, max: 10, step: 0.1, doc: 'temperature' },
    { name: 'x2', symbol: 'x₂', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 2' },
    { name: 'x3', symbol: 'x₃', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 3' },
  ],
  slice: { words: 'First of three components as its own input changes; the other inputs are held' },
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\operatorname{softmax}(x)_i=\\frac{e^{x_i}}{\\sum_je^{x_j}}',
  latexSlope: '\\frac{\\partial s_i}{\\partial x_j}=s_i(\\delta_{ij}-s_j)',
  paper: {
    authors: 'Bridle',
    year: 1990,
    title:
      'Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition',
    id: 'doi:10.1007/978-3-642-76153-9_28',
  },
};
