import type { Activation, Article } from './activation';

export const softClipping: Activation = {
  id: 'soft-clipping',
  kind: 'elementwise',
  names: { en: ['soft clipping'], zh: ['软截断'] },
  group: 'sigmoidal',
  formula: 'log((1 + exp(a*x)) / (1 + exp(a*(x - 1)))) / a',
  stable:
    'x <= 0 ? log1p(-expm1(-a)*exp(a*x) / (1 + exp(a*(x - 1)))) / a : log1p(expm1(a) / (1 + exp(-a*(x - 1)))) / a',
  slope: '1/(1 + exp(-a*x)) - 1/(1 + exp(-a*(x - 1)))',
  stableSlope: '-expm1(-a) / ((1 + exp(-a*x))*(1 + exp(a*(x - 1))))',
  parameters: [{ name: 'a', symbol: 'α', default: 10, min: 0.5, max: 50, step: 0.5, doc: 'sharpness' }],
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\frac1\\alpha\\log\\frac{1+e^{\\alpha x}}{1+e^{\\alpha(x-1)}}',
  latexSlope: "f'(x)=\\sigma(\\alpha x)-\\sigma(\\alpha(x-1))",
  paper: {
    authors: 'Klimek, Perelstein',
    year: 2018,
    title: 'Neural Network-Based Approach to Phase Space Integration',
    id: 'arXiv:1810.11509',
  },
};
