import type { Activation, Article } from './activation';

export const swish: Activation = {
  id: 'swish',
  kind: 'elementwise',
  names: { en: ['Swish', 'Swish-β'], zh: ['Swish 函数'] },
  group: 'self-gated',
  formula: 'x / (1 + exp(-b*x))',
  slope: '1/(1 + exp(-b*x)) + b*x*exp(-abs(b*x)) / (1 + exp(-abs(b*x)))^2',
  parameters: [
    {
      name: 'b',
      symbol: 'β',
      default: 1,
      min: 0,
      max: 10,
      step: 0.1,
      doc: 'steepness of the gate',
      learnable: true,
    },
  ],
  range: { low: '-0.2784645427610738 / b', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no', when: 'b > 0' },
  convex: { is: 'no', when: 'b > 0' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\,\\sigma(\\beta x)',
  latexSlope: "f'(x)=\\beta f(x)+\\sigma(\\beta x)(1-\\beta f(x))",
  paper: {
    authors: 'Ramachandran, Zoph, Le',
    year: 2017,
    title: 'Searching for Activation Functions',
    id: 'arXiv:1710.05941',
  },
  advice: [
    {
      about: 'use',
      en: 'SiLU with a steepness that can be learned: from x/2 through SiLU towards ReLU.',
      zh: '陡峭程度可学习的 SiLU：从 x/2 经 SiLU 到 ReLU。',
      source: {
        text: 'Ramachandran, Zoph, Le 2017: Searching for Activation Functions',
        url: 'https://arxiv.org/abs/1710.05941',
      },
    },
  ],
};
