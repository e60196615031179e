import type { Activation, Article } from './activation';

export const swiglu: Activation = {
  id: 'swiglu',
  kind: 'gated',
  names: { en: ['SwiGLU'], zh: ['SwiGLU'] },
  group: 'gated',
  formula: 'b*x / (1 + exp(-x))',
  slope: 'b*(1 + exp(-x) + x*exp(-x)) / (1 + exp(-x))^2',
  stableSlope:
    'b*(x >= 0 ? (1 + exp(-x)*(1 + x)) / (1 + exp(-x))^2 : exp(x)*(1 + x + exp(x)) / (1 + exp(x))^2)',
  parameters: [
    { name: 'b', symbol: 'b', default: 1, min: -3, max: 3, step: 0.1, doc: 'linear input', isInput: true },
  ],
  slice: { words: 'The activated input as x; the linear input is held' },
  range: {
    low: 'b < 0 ? -Infinity : -0.2784645427610738*b',
    high: 'b > 0 ? Infinity : -0.2784645427610738*b',
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
  latex: '\\operatorname{SwiGLU}(a,b)=\\operatorname{SiLU}(a)\\otimes b',
  latexSlope:
    "\\frac{\\partial f}{\\partial a}=b\\operatorname{SiLU}'(a),\\quad\\frac{\\partial f}{\\partial b}=\\operatorname{SiLU}(a)",
  paper: {
    authors: 'Shazeer',
    year: 2020,
    title: 'GLU Variants Improve Transformer',
    id: 'arXiv:2002.05202',
  },
  advice: [
    {
      about: 'use',
      en: 'In the feedforward layers of transformers, better than SiLU at the same number of weights.',
      zh: '用于 Transformer 的前馈层，权重数相同时优于 SiLU。',
      source: {
        text: 'Shazeer 2020: GLU Variants Improve Transformer',
        url: 'https://arxiv.org/abs/2002.05202',
      },
    },
    {
      about: 'failure',
      en: 'Has three weight matrices instead of two: the hidden width is cut to two thirds to stay even.',
      zh: '有三个而不是两个权重矩阵：隐藏宽度要减到三分之二才能持平。',
      source: {
        text: 'Shazeer 2020: GLU Variants Improve Transformer',
        url: 'https://arxiv.org/abs/2002.05202',
      },
    },
  ],
};
