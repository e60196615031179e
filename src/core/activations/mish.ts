import type { Activation, Article } from './activation';

export const mish: Activation = {
  id: 'mish',
  kind: 'elementwise',
  names: { en: ['Mish'], zh: ['Mish 函数'] },
  group: 'self-gated',
  formula: 'x*tanh(log(1 + exp(x)))',
  stable:
    'x >= 0 ? x*(1 + 2*exp(-x)) / (1 + 2*exp(-x) + 2*exp(-2*x)) : x*exp(x)*(exp(x) + 2) / (exp(x)*(exp(x) + 2) + 2)',
  slope: 'tanh(log(1 + exp(x))) + x*(1 - tanh(log(1 + exp(x)))^2) / (1 + exp(-x))',
  stableSlope:
    'x >= 0 ? (1 + exp(-x)*(4 + exp(-x)*(4*x + 6 + exp(-x)*4*(x + 1)))) / (1 + 2*exp(-x) + 2*exp(-2*x))^2 : exp(x)*(4*(x + 1) + exp(x)*(4*x + 6 + exp(x)*(4 + exp(x)))) / (2*exp(x) + exp(2*x) + 2)^2',
  parameters: [],
  range: { low: '-0.30884341301725041', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\tanh(\\ln(1+e^x))',
  latexSlope: "f'(x)=\\tanh s+x\\,\\sigma(x)\\operatorname{sech}^2s,\\quad s=\\ln(1+e^x)",
  paper: {
    authors: 'Misra',
    year: 2019,
    title: 'Mish: A Self Regularized Non-Monotonic Activation Function',
    id: 'arXiv:1908.08681',
  },
  advice: [
    {
      about: 'use',
      en: 'Like SiLU and slightly better in its author’s experiments, at a higher cost.',
      zh: '类似 SiLU，在作者的实验中略优，但代价更高。',
      source: { text: 'Misra 2019: Mish', url: 'https://arxiv.org/abs/1908.08681' },
    },
    {
      about: 'failure',
      en: 'Needs an exponential, a logarithm and a tanh.',
      zh: '要计算指数、对数和 tanh 各一次。',
      source: { text: 'Misra 2019: Mish', url: 'https://arxiv.org/abs/1908.08681' },
    },
  ],
};
