import type { Activation, Article } from './activation';

export const silu: Activation = {
  id: 'silu',
  kind: 'elementwise',
  names: { en: ['SiLU', 'sigmoid linear unit', 'Swish-1'], zh: ['Sigmoid 线性单元', 'SiLU 函数'] },
  group: 'self-gated',
  formula: 'x / (1 + exp(-x))',
  slope: '(1 + exp(-x) + x*exp(-x)) / (1 + exp(-x))^2',
  stableSlope: 'x >= 0 ? (1 + exp(-x)*(1 + x)) / (1 + exp(-x))^2 : exp(x)*(1 + x + exp(x)) / (1 + exp(x))^2',
  parameters: [],
  range: { low: '-0.2784645427610738', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\,\\sigma(x)=\\frac{x}{1+e^{-x}}',
  latexSlope: "f'(x)=\\sigma(x)\\,(1+x(1-\\sigma(x)))",
  paper: {
    authors: 'Hendrycks, Gimpel; Elfwing, Uchibe, Doya 2017 (arXiv:1702.03118)',
    year: 2016,
    title: 'Gaussian Error Linear Units (GELUs)',
    id: 'arXiv:1606.08415',
  },
  advice: [
    {
      about: 'use',
      en: 'A smooth, self-gated function, often a little better than ReLU in deep networks.',
      zh: '光滑的自门控函数，在深层网络中往往略优于 ReLU。',
      source: {
        text: 'Ramachandran, Zoph, Le 2017: Searching for Activation Functions',
        url: 'https://arxiv.org/abs/1710.05941',
      },
    },
    {
      about: 'failure',
      en: 'Costs an exponential, and is not monotonic.',
      zh: '要计算指数，并且不单调。',
      source: {
        text: 'Ramachandran, Zoph, Le 2017: Searching for Activation Functions',
        url: 'https://arxiv.org/abs/1710.05941',
      },
    },
  ],
};
