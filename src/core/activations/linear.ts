import type { Activation } from './activation';

export const linear: Activation = {
  id: 'linear',
  kind: 'elementwise',
  names: { en: ['linear', 'identity'], zh: ['线性', '恒等函数'] },
  group: 'linear',
  formula: 'x',
  slope: '1',
  parameters: [],
  latex: 'f(x)=x',
  latexSlope: "f'(x)=1",
  range: { low: '-Infinity', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'affine' },
  parity: 'odd',
  smoothness: 'C∞',
  paper: {
    authors: '(folklore; listed on Wikipedia "Activation function")',
    title: 'Activation function (Wikipedia article)',
    id: 'https://en.wikipedia.org/wiki/Activation_function',
  },
};
