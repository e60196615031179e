import type { Activation, Article } from './activation';

export const quietSoftmax: Activation = {
  id: 'quiet-softmax',
  kind: 'vector',
  names: { en: ['quiet softmax', 'softmax1', 'off-by-one softmax'], zh: ['安静 Softmax', 'Softmax1'] },
  group: 'vector',
  formula: 'exp(x) / (1 + exp(x) + exp(x2) + exp(x3))',
  stable:
    'exp(x - max(x, x2, x3, 0)) / (exp(-max(x, x2, x3, 0)) + exp(x - max(x, x2, x3, 0)) + exp(x2 - max(x, x2, x3, 0)) + exp(x3 - max(x, x2, x3, 0)))',
  slope:
    'exp(x - max(x, x2, x3, 0)) * (exp(-max(x, x2, x3, 0)) + exp(x2 - max(x, x2, x3, 0)) + exp(x3 - max(x, x2, x3, 0))) / (exp(-max(x, x2, x3, 0)) + exp(x - max(x, x2, x3, 0)) + exp(x2 - max(x, x2, x3, 0)) + exp(x3 - max(x, x2, x3, 0)))^2',
  parameters: [
    { name: 'x2', symbol: 'x₂', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 2', isInput: true },
    { name: 'x3', symbol: 'x₃', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 3', isInput: true },
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
  latex: '\\operatorname{softmax}_1(x)_i=\\frac{e^{x_i}}{1+\\sum_je^{x_j}}',
  latexSlope: '\\frac{\\partial s_i}{\\partial x_j}=s_i(\\delta_{ij}-s_j)',
  paper: {
    authors: 'Miller (blog "Attention Is Off By One")',
    year: 2023,
    title: 'Attention Is Off By One',
    id: 'https://www.evanmiller.org/attention-is-off-by-one.html',
  },
};
