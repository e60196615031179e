import type { Activation, Article } from './activation';

export const smish: Activation = {
  id: 'smish',
  kind: 'elementwise',
  names: { en: ['Smish'], zh: ['Smish'] },
  group: 'self-gated',
  formula: 'a*x*tanh(log(1 + 1/(1 + exp(-b*x))))',
  stable:
    'a*x*(1/(1 + exp(-b*x)))*(2 + (1/(1 + exp(-b*x)))) / (2 + (1/(1 + exp(-b*x)))*(2 + (1/(1 + exp(-b*x)))))',
  slope:
    'a*(tanh(log(1 + 1/(1 + exp(-b*x)))) + x*(1 - tanh(log(1 + 1/(1 + exp(-b*x))))^2)*b*exp(-b*x) / ((1 + exp(-b*x))*(2 + exp(-b*x))))',
  stableSlope:
    'a*((1/(1 + exp(-b*x)))*(2 + (1/(1 + exp(-b*x)))) / (2 + (1/(1 + exp(-b*x)))*(2 + (1/(1 + exp(-b*x))))) + 4*b*x*(1 + (1/(1 + exp(-b*x))))*(1/(1 + exp(-b*x))) / ((1 + exp(b*x))*(2 + (1/(1 + exp(-b*x)))*(2 + (1/(1 + exp(-b*x)))))^2))',
  parameters: [
    { name: 'a', symbol: 'α', default: 1, min: 0.1, max: 2, step: 0.1, doc: 'scale of the output' },
    { name: 'b', symbol: 'β', default: 1, min: 0.1, max: 4, step: 0.1, doc: 'scale of the input' },
  ],
  range: { low: '-0.2499936636601295*a/b', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\alpha x\\tanh(\\ln(1+\\sigma(\\beta x)))',
  latexSlope: "f'(x)=\\alpha(\\tanh u+x\\,u'\\operatorname{sech}^2u),\\quad u=\\ln(1+\\sigma(\\beta x))",
  paper: {
    authors: 'Wang, Ren, Wang',
    year: 2022,
    title: 'Smish: A Novel Activation Function for Deep Learning Methods',
    id: 'doi:10.3390/electronics11040540',
  },
};
