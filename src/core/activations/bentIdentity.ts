import type { Activation, Article } from './activation';

export const bentIdentity: Activation = {
  id: 'bent-identity',
  kind: 'elementwise',
  names: { en: ['bent identity'], zh: ['弯曲恒等函数'] },
  group: 'linear',
  formula: '(sqrt(x^2 + 1) - 1)/2 + x',
  stable: 'abs(x) > 1e10 ? (abs(x) - 1)/2 + x : x^2 / (2*(sqrt(x^2 + 1) + 1)) + x',
  slope: 'x / (2*sqrt(x^2 + 1)) + 1',
  stableSlope: 'abs(x) > 1e10 ? sign(x)/2 + 1 : x / (2*sqrt(x^2 + 1)) + 1',
  parameters: [],
  range: { low: '-Infinity', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'strictly convex' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\frac{\\sqrt{x^2+1}-1}{2}+x',
  latexSlope: "f'(x)=\\frac{x}{2\\sqrt{x^2+1}}+1",
  paper: {
    authors: '(folklore; listed on Wikipedia "Activation function")',
    title: 'Activation function (Wikipedia article)',
    id: 'https://en.wikipedia.org/wiki/Activation_function',
  },
};
