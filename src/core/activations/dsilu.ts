import type { Activation, Article } from './activation';

export const dsilu: Activation = {
  id: 'dsilu',
  kind: 'elementwise',
  names: { en: ['dSiLU', 'derivative of SiLU'], zh: ['SiLU 导数激活'] },
  group: 'self-gated',
  formula: '(1 + exp(-x) + x*exp(-x)) / (1 + exp(-x))^2',
  stable: 'x >= 0 ? (1 + exp(-x)*(1 + x)) / (1 + exp(-x))^2 : exp(x)*(1 + x + exp(x)) / (1 + exp(x))^2',
  slope: 'exp(-abs(x)) / (1 + exp(-abs(x)))^2*(2 - x*tanh(x/2))',
  parameters: [],
  range: { low: '-0.099839320128866917', high: '1.0998393201288669', includesLow: true, includesHigh: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\sigma(x)(1+x(1-\\sigma(x)))',
  latexSlope: "f'(x)=\\sigma(x)(1-\\sigma(x))\\left(2+x(1-2\\sigma(x))\\right)",
  paper: {
    authors: 'Elfwing, Uchibe, Doya',
    year: 2017,
    title:
      'Sigmoid-Weighted Linear Units for Neural Network Function Approximation in Reinforcement Learning',
    id: 'arXiv:1702.03118',
  },
};
