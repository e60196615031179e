import type { Activation, Article } from './activation';

export const reu: Activation = {
  id: 'reu',
  kind: 'elementwise',
  names: { en: ['REU', 'rectified exponential unit'], zh: ['整流指数单元'] },
  group: 'self-gated',
  formula: 'x > 0 ? x : x*exp(x)',
  slope: 'x > 0 ? 1 : (1 + x)*exp(x)',
  parameters: [],
  range: { low: '-exp(-1)', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}x,&x>0\\\\xe^x,&x\\le0\\end{cases}',
  latexSlope: "f'(x)=\\begin{cases}1,&x>0\\\\(1+x)e^x,&x<0\\end{cases}",
  paper: {
    authors: 'Ying, Su, Shan, Miao, Wang, Peng',
    year: 2019,
    title: 'Rectified Exponential Units for Convolutional Neural Networks',
    id: 'doi:10.1109/ACCESS.2019.2928442',
  },
};
