import type { Activation, Article } from './activation';

export const gaussian: Activation = {
  id: 'gaussian',
  kind: 'elementwise',
  names: {
    en: ['Gaussian', 'radial basis'],
    zh: ['高斯函数'],
    ordinary: ['gaussian', 'radial basis', '高斯函数'],
  },
  group: 'elementary',
  formula: 'exp(-x^2)',
  stable: '(abs(x) < 30 ? exp(-x^2)*(1 - roundoff(x, x)) : 0)',
  slope: '-2*x*exp(-x^2)',
  stableSlope: '-2*x*(abs(x) < 30 ? exp(-x^2)*(1 - roundoff(x, x)) : 0)',
  parameters: [],
  range: { low: '0', high: '1', includesHigh: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'even',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=e^{-x^2}',
  latexSlope: "f'(x)=-2xe^{-x^2}",
  paper: {
    authors: 'Broomhead, Lowe',
    year: 1988,
    title: 'Multivariable functional interpolation and adaptive networks',
    id: 'Complex Systems 2:321-355',
  },
};
