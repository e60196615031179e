import type { Activation, Article } from './activation';

export const softmax2d: Activation = {
  id: 'softmax2d',
  kind: 'vector',
  names: { en: ['Softmax2d'], zh: ['二维 Softmax'] },
  group: 'vector',
  formula: 'exp(x) / (exp(x) + exp(x2) + exp(x3))',
  stable:
    'exp(x - max(x, x2, x3)) / (exp(x - max(x, x2, x3)) + exp(x2 - max(x, x2, x3)) + exp(x3 - max(x, x2, x3)))',
  slope:
    'exp(x - max(x, x2, x3)) * (exp(x2 - max(x, x2, x3)) + exp(x3 - max(x, x2, x3))) / (exp(x - max(x, x2, x3)) + exp(x2 - max(x, x2, x3)) + exp(x3 - max(x, x2, x3)))^2',
  parameters: [
    { name: 'x2', symbol: 'x₂', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 2', isInput: true },
    { name: 'x3', symbol: 'x₃', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 3', isInput: true },
  ],
  slice: {
    words: 'First of three channels at one place as its own input changes; the other inputs are held',
  },
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\operatorname{softmax2d}(x)_c=\\frac{e^{x_c}}{\\sum_ke^{x_k}}\\ \\text{at each place}',
  latexSlope: '\\frac{\\partial s_i}{\\partial x_j}=s_i(\\delta_{ij}-s_j)',
  paper: {
    authors: 'as softmax (PyTorch layer)',
    year: 2016,
    title: 'torch.nn.Softmax2d (PyTorch documentation)',
    id: 'https://pytorch.org/docs/stable/generated/torch.nn.Softmax2d.html',
  },
};
