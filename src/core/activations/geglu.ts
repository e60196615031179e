import type { Activation, Article } from './activation';

export const geglu: Activation = {
  id: 'geglu',
  kind: 'gated',
  names: { en: ['GEGLU'], zh: ['GEGLU'] },
  group: 'gated',
  formula: 'b*x*(1 + erf(x / sqrt(2))) / 2',
  stable: 'b*x*Phi(x)',
  slope: 'b*((1 + erf(x / sqrt(2)))/2 + x*exp(-x^2/2) / sqrt(2*pi))',
  stableSlope: 'b*(Phi(x) + x*phi(x))',
  parameters: [
    { name: 'b', symbol: 'b', default: 1, min: -3, max: 3, step: 0.1, doc: 'linear input', isInput: true },
  ],
  slice: { words: 'The activated input as x; the linear input is held' },
  range: {
    low: 'b < 0 ? -Infinity : -0.16997120747990366*b',
    high: 'b > 0 ? Infinity : -0.16997120747990366*b',
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
  latex: '\\operatorname{GEGLU}(a,b)=\\operatorname{GELU}(a)\\otimes b',
  latexSlope:
    "\\frac{\\partial f}{\\partial a}=b\\operatorname{GELU}'(a),\\quad\\frac{\\partial f}{\\partial b}=\\operatorname{GELU}(a)",
  paper: {
    authors: 'Shazeer',
    year: 2020,
    title: 'GLU Variants Improve Transformer',
    id: 'arXiv:2002.05202',
  },
  advice: [
    {
      about: 'use',
      en: 'In the feedforward layers of transformers, better than GELU at the same number of weights.',
      zh: '用于 Transformer 的前馈层，权重数相同时优于 GELU。',
      source: {
        text: 'Shazeer 2020: GLU Variants Improve Transformer',
        url: 'https://arxiv.org/abs/2002.05202',
      },
    },
  ],
};
