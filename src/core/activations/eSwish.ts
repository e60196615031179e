import type { Activation, Article } from './activation';

export const eSwish: Activation = {
  id: 'e-swish',
  kind: 'elementwise',
  names: { en: ['E-swish'], zh: ['E-Swish'] },
  group: 'self-gated',
  formula: 'b*x / (1 + exp(-x))',
  slope: 'b*(1 + exp(-x) + x*exp(-x)) / (1 + exp(-x))^2',
  stableSlope:
    'b*(x >= 0 ? (1 + exp(-x)*(1 + x)) / (1 + exp(-x))^2 : exp(x)*(1 + x + exp(x)) / (1 + exp(x))^2)',
  parameters: [
    { name: 'b', symbol: 'β', default: 1.5, min: 1, max: 2, step: 0.05, doc: 'scale, between 1 and 2' },
  ],
  range: { low: '-0.2784645427610738*b', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\beta x\\,\\sigma(x)',
  latexSlope: "f'(x)=f(x)+\\sigma(x)(\\beta-f(x))",
  paper: {
    authors: 'Alcaide',
    year: 2018,
    title: 'E-swish: Adjusting Activations to Different Network Depths',
    id: 'arXiv:1801.07145',
  },
};
