import type { Activation, Article } from './activation';

export const bilinear: Activation = {
  id: 'bilinear',
  kind: 'gated',
  names: { en: ['Bilinear GLU'], zh: ['双线性门控'] },
  group: 'gated',
  formula: 'b*x',
  slope: 'b',
  parameters: [
    { name: 'b', symbol: 'b', default: 1, min: -3, max: 3, step: 0.1, doc: 'other input', isInput: true },
  ],
  slice: { words: 'One input as x; the other is held' },
  range: {
    low: 'b == 0 ? 0 : -Infinity',
    high: 'b == 0 ? 0 : Infinity',
    includesLow: true,
    includesHigh: true,
  },
  kinks: [],
  monotonic: { is: 'strictly increasing', when: 'b > 0' },
  convex: { is: 'affine' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(a,b)=a\\otimes b',
  latexSlope: '\\frac{\\partial f}{\\partial a}=b,\\quad\\frac{\\partial f}{\\partial b}=a',
  paper: {
    authors: 'Shazeer',
    year: 2020,
    title: 'GLU Variants Improve Transformer',
    id: 'arXiv:2002.05202',
  },
};
