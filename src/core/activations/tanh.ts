import type { Activation, Article } from './activation';

export const tanh: Activation = {
  id: 'tanh',
  kind: 'elementwise',
  names: { en: ['tanh', 'hyperbolic tangent'], zh: ['双曲正切函数', 'Tanh 函数'] },
  group: 'sigmoidal',
  formula: 'tanh(x)',
  slope: '1 - tanh(x)^2',
  stableSlope: '4*exp(-2*abs(x)) / (1 + exp(-2*abs(x)))^2',
  parameters: [],
  range: { low: '-1', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\tanh x=\\frac{\\sinh x}{\\cosh x}=\\frac{e^x-e^{-x}}{e^x+e^{-x}}',
  latexSlope: "f'(x)=1-\\tanh^2x=\\operatorname{sech}^2x",
  paper: {
    authors: 'LeCun et al. (Efficient BackProp)',
    year: 1998,
    title: 'Efficient BackProp',
    id: 'doi:10.1007/3-540-49430-8_2',
  },
};
