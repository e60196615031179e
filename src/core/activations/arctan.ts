import type { Activation, Article } from './activation';

export const arctan: Activation = {
  id: 'arctan',
  kind: 'elementwise',
  names: {
    en: ['arctan', 'atan', 'inverse tangent'],
    zh: ['反正切函数'],
    ordinary: ['反正切函数', 'inverse tangent'],
  },
  group: 'sigmoidal',
  formula: 'atan(x)',
  slope: '1 / (1 + x^2)',
  parameters: [],
  range: { low: '-pi/2', high: 'pi/2' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\arctan x',
  latexSlope: "f'(x)=\\frac{1}{1+x^2}",
  paper: {
    authors: '(folklore; listed on Wikipedia "Activation function")',
    title: 'Activation function (Wikipedia article)',
    id: 'https://en.wikipedia.org/wiki/Activation_function',
  },
};
