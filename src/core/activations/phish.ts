import type { Activation, Article } from './activation';

export const phish: Activation = {
  id: 'phish',
  kind: 'elementwise',
  names: { en: ['Phish'], zh: ['Phish'], ordinary: ['phish'] },
  group: 'self-gated',
  formula: 'x*tanh(x*(1 + erf(x / sqrt(2))) / 2)',
  stable: 'x*tanh(x*Phi(x))',
  slope:
    'tanh(x*(1 + erf(x / sqrt(2))) / 2) + x*(1 - tanh(x*(1 + erf(x / sqrt(2))) / 2)^2)*((1 + erf(x / sqrt(2))) / 2 + x*exp(-x^2/2) / sqrt(2*pi))',
  stableSlope: 'tanh(x*Phi(x)) + x*(1 - tanh(x*Phi(x))^2)*(Phi(x) + x*phi(x))',
  parameters: [],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\tanh(\\operatorname{GELU}(x))',
  latexSlope: "f'(x)=\\tanh g+x\\,g'(x)\\operatorname{sech}^2g,\\quad g=\\operatorname{GELU}(x)",
  paper: {
    authors: 'Naveen',
    year: 2022,
    title: 'Phish: A Novel Hyper-Optimizable Activation Function',
    id: 'doi:10.36227/techrxiv.17283824',
  },
};
