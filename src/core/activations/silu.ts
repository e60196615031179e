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
};
