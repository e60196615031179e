import type { Activation, Article } from './activation';

export const cos: Activation = {
  id: 'cos',
  kind: 'elementwise',
  names: { en: ['cosine'], zh: ['余弦函数'], ordinary: ['cosine', '余弦函数'] },
  group: 'periodic',
  formula: 'cos(x)',
  slope: '-sin(x)',
  parameters: [],
  range: { low: '-1', high: '1', includesLow: true, includesHigh: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'even',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\cos x',
  latexSlope: "f'(x)=-\\sin x",
  paper: {
    authors: '(no single origin; Neural Tangents stax.Cos)',
    title: 'Neural Tangents, stax.Cos (library source)',
    id: 'https://github.com/google/neural-tangents/blob/main/neural_tangents/_src/stax/elementwise.py',
  },
};
