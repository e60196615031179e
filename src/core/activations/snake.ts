import type { Activation, Article } from './activation';

export const snake: Activation = {
  id: 'snake',
  kind: 'elementwise',
  names: { en: ['Snake'], zh: ['Snake 函数'], ordinary: ['snake'] },
  group: 'periodic',
  formula: 'x + sin(a*x)^2 / a',
  slope: '1 + sin(2*a*x)',
  stableSlope: '(sin(a*x) + cos(a*x) + (abs(x) < 1e8 ? roundoff(a, x) : 0)*(cos(a*x) - sin(a*x)))^2',
  parameters: [
    { name: 'a', symbol: 'a', default: 1, min: 0.1, max: 50, step: 0.1, doc: 'frequency', learnable: true },
  ],
  range: { low: '-Infinity', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x+\\frac1a\\sin^2(ax)',
  latexSlope: "f'(x)=1+\\sin(2ax)",
  paper: {
    authors: 'Ziyin, Hartwig, Ueda',
    year: 2020,
    title: 'Neural Networks Fail to Learn Periodic Functions and How to Fix It',
    id: 'arXiv:2006.08195',
  },
  advice: [
    {
      about: 'use',
      en: 'Learns periodic functions and goes on with them beyond the data.',
      zh: '能学习周期函数，并在数据之外继续外推。',
      source: {
        text: 'Ziyin, Hartwig, Ueda 2020: Neural Networks Fail to Learn Periodic Functions',
        url: 'https://arxiv.org/abs/2006.08195',
      },
    },
  ],
};
