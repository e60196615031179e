import type { Activation, Article } from './activation';

export const logish: Activation = {
  id: 'logish',
  kind: 'elementwise',
  names: { en: ['Logish'], zh: ['Logish'] },
  group: 'self-gated',
  formula: 'x*log(1 + 1/(1 + exp(-x)))',
  stable: 'x*log1p(1/(1 + exp(-x)))',
  slope: 'log(1 + 1/(1 + exp(-x))) + x*exp(-x) / ((1 + exp(-x))*(2 + exp(-x)))',
  stableSlope: 'log1p((1/(1 + exp(-x)))) + x*(1/(1 + exp(-x))) / ((1 + exp(x))*(1 + (1/(1 + exp(-x)))))',
  parameters: [],
  range: { low: '-0.25276881678944035', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\ln(1+\\sigma(x))',
  latexSlope: "f'(x)=\\ln(1+\\sigma(x))+\\frac{x\\,\\sigma(x)(1-\\sigma(x))}{1+\\sigma(x)}",
  paper: {
    authors: 'Zhu, Zeng, Liu, Zhang',
    year: 2021,
    title: 'Logish: A New Nonlinear Nonmonotonic Activation Function for Convolutional Neural Network',
    id: 'doi:10.1016/j.neucom.2021.06.067',
  },
};
