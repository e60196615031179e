import type { Activation, Article } from './activation';

export const isrlu: Activation = {
  id: 'isrlu',
  kind: 'elementwise',
  names: { en: ['ISRLU', 'inverse square root linear unit'], zh: ['逆平方根线性单元'] },
  group: 'smooth rectified',
  formula: 'x >= 0 ? x : x / sqrt(1 + a*x^2)',
  stable: 'x >= 0 ? x : (x < -1 ? -1 / sqrt(a + 1/x^2) : x / sqrt(1 + a*x^2))',
  slope: 'x >= 0 ? 1 : (1 + a*x^2)^(-3/2)',
  parameters: [
    { name: 'a', symbol: 'α', default: 1, min: 0.1, max: 4, step: 0.1, doc: 'sets the limit −1/√α' },
  ],
  range: { low: '-1/sqrt(a)', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C2',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}x,&x\\ge0\\\\\\frac{x}{\\sqrt{1+\\alpha x^2}},&x<0\\end{cases}',
  latexSlope: "f'(x)=\\begin{cases}1,&x\\ge0\\\\(1+\\alpha x^2)^{-3/2},&x<0\\end{cases}",
  paper: {
    authors: 'Carlile et al.',
    year: 2017,
    title: 'Improving Deep Learning by Inverse Square Root Linear Units (ISRLUs)',
    id: 'arXiv:1710.09967',
  },
};
