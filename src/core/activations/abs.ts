import type { Activation, Article } from './activation';

export const abs: Activation = {
  id: 'abs',
  kind: 'elementwise',
  names: {
    en: ['absolute value', 'modulus'],
    zh: ['绝对值'],
    ordinary: ['absolute value', 'modulus', '绝对值'],
  },
  group: 'elementary',
  formula: 'abs(x)',
  slope: 'sign(x)',
  parameters: [],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [{ x: '0', left: '-1', right: '1' }],
  monotonic: { is: 'no' },
  convex: { is: 'convex' },
  parity: 'even',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=|x|',
  latexSlope: "f'(x)=\\operatorname{sgn}(x)",
  paper: {
    authors: 'Jarrett, Kavukcuoglu, Ranzato, LeCun (absolute value rectification)',
    year: 2009,
    title: 'What Is the Best Multi-Stage Architecture for Object Recognition?',
    id: 'doi:10.1109/ICCV.2009.5459469',
  },
};
