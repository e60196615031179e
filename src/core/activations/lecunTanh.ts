import type { Activation, Article } from './activation';

export const lecunTanh: Activation = {
  id: 'lecun-tanh',
  kind: 'elementwise',
  names: { en: ['LeCun tanh', 'scaled tanh'], zh: ['LeCun Tanh', '缩放双曲正切'] },
  group: 'sigmoidal',
  formula: 'a*tanh(b*x)',
  slope: 'a*b*(1 - tanh(b*x)^2)',
  stableSlope: 'a*b*4*exp(-2*abs(b*x)) / (1 + exp(-2*abs(b*x)))^2',
  parameters: [
    { name: 'a', symbol: 'A', default: 1.7159, min: 0.5, max: 3, step: 0.01, doc: 'amplitude' },
    {
      name: 'b',
      symbol: 'S',
      default: 0.6666666666666666,
      min: 0.1,
      max: 2,
      step: 0.01,
      doc: 'slope of the argument',
    },
  ],
  range: { low: '-a', high: 'a' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=A\\tanh(Sx)',
  latexSlope: "f'(x)=AS\\operatorname{sech}^2(Sx)",
  paper: {
    authors: 'LeCun et al.',
    year: 1998,
    title: 'Efficient BackProp',
    id: 'doi:10.1007/3-540-49430-8_2',
  },
};
