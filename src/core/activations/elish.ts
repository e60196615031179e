import type { Activation, Article } from './activation';

export const elish: Activation = {
  id: 'elish',
  kind: 'elementwise',
  names: { en: ['ELiSH'], zh: ['ELiSH'] },
  group: 'self-gated',
  formula: 'x >= 0 ? x / (1 + exp(-x)) : (exp(x) - 1) / (1 + exp(-x))',
  stable: 'x >= 0 ? x / (1 + exp(-x)) : expm1(x) / (1 + exp(-x))',
  slope:
    'x >= 0 ? (1 + exp(-x) + x*exp(-x)) / (1 + exp(-x))^2 : exp(x)*(exp(2*x) + 2*exp(x) - 1) / (1 + exp(x))^2',
  parameters: [],
  range: { low: '-0.1715728752538099', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}x\\,\\sigma(x),&x\\ge0\\\\(e^x-1)\\,\\sigma(x),&x<0\\end{cases}',
  latexSlope:
    "f'(x)=\\begin{cases}\\sigma+x\\sigma(1-\\sigma),&x\\ge0\\\\\\frac{e^x(e^{2x}+2e^x-1)}{(1+e^x)^2},&x<0\\end{cases}",
  paper: {
    authors: 'Basirat, Roth',
    year: 2018,
    title: 'The Quest for the Golden Activation Function',
    id: 'arXiv:1808.00783',
  },
};
