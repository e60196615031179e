import type { Activation, Article } from './activation';

export const softRootSign: Activation = {
  id: 'soft-root-sign',
  kind: 'elementwise',
  names: { en: ['SRS', 'Soft-Root-Sign'], zh: ['软根号符号函数'] },
  group: 'self-gated',
  formula: 'x / (x/a + exp(-x/b))',
  slope: '(1 + x/b)*exp(-x/b) / (x/a + exp(-x/b))^2',
  stableSlope:
    'x >= 0 ? (1 + x/b)*exp(-x/b) / (x/a + exp(-x/b))^2 : (1 + x/b)*exp(x/b) / (x/a*exp(x/b) + 1)^2',
  parameters: [
    {
      name: 'a',
      symbol: 'α',
      default: 2,
      min: 1.2,
      max: 10,
      step: 0.1,
      doc: 'limit on the right',
      learnable: true,
    },
    {
      name: 'b',
      symbol: 'β',
      default: 3,
      min: 0.5,
      max: 5,
      step: 0.1,
      doc: 'place of the minimum',
      learnable: true,
    },
  ],
  range: { low: 'a*b/(b - a*e)', high: 'a', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\frac{x}{\\frac x\\alpha+e^{-x/\\beta}}',
  latexSlope: "f'(x)=\\frac{(1+x/\\beta)e^{-x/\\beta}}{(x/\\alpha+e^{-x/\\beta})^2}",
  paper: {
    authors: 'Zhou, Li, Huo, Kung',
    year: 2020,
    title: 'Soft-Root-Sign Activation Function',
    id: 'arXiv:2003.00547',
  },
};
