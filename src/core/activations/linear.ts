import type { Activation, Article } from './activation';

export const linear: Activation = {
  id: 'linear',
  kind: 'elementwise',
  names: { en: ['linear', 'identity'], zh: ['线性', '恒等函数'], ordinary: ['linear', 'identity', '线性'] },
  group: 'linear',
  formula: 'x',
  slope: '1',
  parameters: [],
  range: { low: '-Infinity', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'affine' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x',
  latexSlope: "f'(x)=1",
  paper: {
    authors: '(folklore; listed on Wikipedia "Activation function")',
    title: 'Activation function (Wikipedia article)',
    id: 'https://en.wikipedia.org/wiki/Activation_function',
  },
};
