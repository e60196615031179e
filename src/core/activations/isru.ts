import type { Activation, Article } from './activation';

export const isru: Activation = {
  id: 'isru',
  kind: 'elementwise',
  names: { en: ['ISRU', 'inverse square root unit', 'algebraic sigmoid'], zh: ['逆平方根单元'] },
  group: 'sigmoidal',
  formula: 'x / sqrt(1 + a*x^2)',
  stable: 'abs(x) > 1 ? sign(x) / sqrt(a + 1/x^2) : x / sqrt(1 + a*x^2)',
  slope: '(1 + a*x^2)^(-3/2)',
  parameters: [
    { name: 'a', symbol: 'α', default: 1, min: 0.1, max: 4, step: 0.1, doc: 'sets the limits ±1/√α' },
  ],
  range: { low: '-1/sqrt(a)', high: '1/sqrt(a)' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\frac{x}{\\sqrt{1+\\alpha x^2}}',
  latexSlope: "f'(x)=\\left(\\frac{1}{\\sqrt{1+\\alpha x^2}}\\right)^3",
  paper: {
    authors: 'Carlile, Delamarter, Kinney, Marti, Whitney',
    year: 2017,
    title: 'Improving Deep Learning by Inverse Square Root Linear Units (ISRLUs)',
    id: 'arXiv:1710.09967',
  },
};
