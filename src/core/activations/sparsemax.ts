import type { Activation, Article } from './activation';

export const sparsemax: Activation = {
  id: 'sparsemax',
  kind: 'vector',
  names: { en: ['sparsemax'], zh: ['Sparsemax'] },
  group: 'vector',
  formula: 'max(x - max(max(x, x2, x3) - 1, (x + x2 + x3 - min(x, x2, x3) - 1)/2, (x + x2 + x3 - 1)/3), 0)',
  stable:
    'max(min(x - max(x, x2, x3) + 1, (x - (x2 + x3 - min(x, x2, x3)) + 1)/2, (2*x - x2 - x3 + 1)/3), 0)',
  parameters: [
    { name: 'x2', symbol: 'x₂', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 2', isInput: true },
    { name: 'x3', symbol: 'x₃', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 3', isInput: true },
  ],
  slice: { words: 'First of three components as its own input changes; the other inputs are held' },
  range: { low: '0', high: '1', includesLow: true, includesHigh: true },
  kinks: [],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: '\\operatorname{sparsemax}(x)_i=\\max(x_i-\\tau(x),0),\\quad\\textstyle\\sum_i=1',
  latexSlope:
    '\\frac{\\partial p_i}{\\partial x_j}=\\delta_{ij}-\\tfrac1{|S|}\\ (i,j\\in S),\\quad 0\\ \\text{else}',
  paper: {
    authors: 'Martins, Astudillo',
    year: 2016,
    title: 'From Softmax to Sparsemax: A Sparse Model of Attention and Multi-Label Classification',
    id: 'arXiv:1602.02068',
  },
  advice: [
    {
      about: 'use',
      en: 'For probabilities that may be exactly 0, so that attention looks at a few places only.',
      zh: '概率可以恰好为 0，使注意力只集中在少数位置。',
      source: {
        text: 'Martins, Astudillo 2016: From Softmax to Sparsemax',
        url: 'https://arxiv.org/abs/1602.02068',
      },
    },
  ],
};
