import type { Activation, Article } from './activation';

export const logSoftmax: Activation = {
  id: 'log-softmax',
  kind: 'vector',
  names: { en: ['log-softmax'], zh: ['对数 Softmax'] },
  group: 'vector',
  formula: 'x - log(exp(x) + exp(x2) + exp(x3))',
  stable:
    'x - max(x, x2, x3) - log(exp(x - max(x, x2, x3)) + exp(x2 - max(x, x2, x3)) + exp(x3 - max(x, x2, x3)))',
  slope:
    '(exp(x2 - max(x, x2, x3)) + exp(x3 - max(x, x2, x3))) / (exp(x - max(x, x2, x3)) + exp(x2 - max(x, x2, x3)) + exp(x3 - max(x, x2, x3)))',
  parameters: [
    { name: 'x2', symbol: 'x₂', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 2', isInput: true },
    { name: 'x3', symbol: 'x₃', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 3', isInput: true },
  ],
  slice: { words: 'First of three components as its own input changes; the other inputs are held' },
  range: { low: '-Infinity', high: '0' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'strictly concave' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\log\\operatorname{softmax}(x)_i=x_i-\\log\\sum_je^{x_j}',
  latexSlope: '\\frac{\\partial f_i}{\\partial x_j}=\\delta_{ij}-\\operatorname{softmax}(x)_j',
  paper: {
    authors: 'as softmax',
    year: 1990,
    title:
      'Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition',
    id: 'doi:10.1007/978-3-642-76153-9_28',
  },
  advice: [
    {
      about: 'use',
      en: 'For log probabilities: more exact than the logarithm of a softmax.',
      zh: '用于对数概率：比对 softmax 取对数更精确。',
      source: {
        text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
        url: 'https://www.deeplearningbook.org/contents/mlp.html',
      },
    },
  ],
};
