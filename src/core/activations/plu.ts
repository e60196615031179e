import type { Activation, Article } from './activation';

export const plu: Activation = {
  id: 'plu',
  kind: 'elementwise',
  names: { en: ['PLU', 'piecewise linear unit'], zh: ['分段线性单元'] },
  group: 'rectified',
  formula: 'max(a*(x + c) - c, min(a*(x - c) + c, x))',
  slope: 'abs(x) < c ? 1 : a',
  parameters: [
    { name: 'a', symbol: 'α', default: 0.1, min: 0, max: 1, step: 0.05, doc: 'outer slope' },
    {
      name: 'c',
      symbol: 'c',
      default: 1,
      min: 0.1,
      max: 5,
      step: 0.1,
      doc: 'half the width of the middle piece',
    },
  ],
  range: {
    low: 'a > 0 ? -Infinity : -c',
    high: 'a > 0 ? Infinity : c',
    includesLow: true,
    includesHigh: true,
  },
  kinks: [
    { x: '-c', left: 'a', right: '1' },
    { x: 'c', left: '1', right: 'a' },
  ],
  monotonic: { is: 'strictly increasing', when: 'a > 0' },
  convex: { is: 'no', when: 'a < 1' },
  parity: 'odd',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\max(\\alpha(x+c)-c,\\min(\\alpha(x-c)+c,x))',
  latexSlope: "f'(x)=\\begin{cases}1,&|x|<c\\\\\\alpha,&|x|>c\\end{cases}",
  paper: {
    authors: 'Nicolae',
    year: 2018,
    title: 'PLU: The Piecewise Linear Unit Activation Function',
    id: 'arXiv:1809.09534',
  },
};
