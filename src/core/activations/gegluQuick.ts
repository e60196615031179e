import type { Activation, Article } from './activation';

export const gegluQuick: Activation = {
  id: 'geglu-quick',
  kind: 'gated',
  names: { en: ['GEGLU (sigmoid approximation)'], zh: ['GEGLU（sigmoid 近似）'] },
  group: 'gated',
  formula: 'b*x / (1 + exp(-1.702*x))',
  slope: 'b*(1/(1 + exp(-1.702*x)) + 1.702*x*exp(-1.702*abs(x)) / (1 + exp(-1.702*abs(x)))^2)',
  parameters: [
    { name: 'b', symbol: 'b', default: 1, min: -3, max: 3, step: 0.1, doc: 'linear input', isInput: true },
  ],
  slice: { words: 'The activated input as x; the linear input is held' },
  range: {
    low: 'b < 0 ? -Infinity : -0.16361018963635358*b',
    high: 'b > 0 ? Infinity : -0.16361018963635358*b',
    includesLow: true,
    includesHigh: true,
  },
  kinks: [],
  monotonic: { is: 'no', when: 'b != 0' },
  convex: { is: 'no', when: 'b != 0' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(a,b)=a\\,\\sigma(1.702a)\\otimes b',
  latexSlope:
    '\\frac{\\partial f}{\\partial a}=b\\left(\\sigma(1.702a)+1.702a\\,\\sigma(1.702a)(1-\\sigma(1.702a))\\right),\\quad\\frac{\\partial f}{\\partial b}=a\\,\\sigma(1.702a)',
  paper: {
    authors: 'Shazeer',
    year: 2020,
    title: 'GLU Variants Improve Transformer',
    id: 'arXiv:2002.05202',
  },
};
