import type { Activation, Article } from './activation';

export const sparsePlus: Activation = {
  id: 'sparse-plus',
  kind: 'elementwise',
  names: { en: ['SparsePlus'], zh: ['稀疏 Plus'] },
  group: 'smooth rectified',
  formula: 'x <= -1 ? 0 : (x >= 1 ? x : (x + 1)^2 / 4)',
  slope: 'x <= -1 ? 0 : (x >= 1 ? 1 : (x + 1) / 2)',
  parameters: [],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}0,&x\\le-1\\\\\\tfrac14(x+1)^2,&-1<x<1\\\\x,&x\\ge1\\end{cases}',
  latexSlope: "f'(x)=\\operatorname{sparse\\_sigmoid}(x)",
  paper: {
    authors: 'Blondel, Martins, Niculae',
    year: 2019,
    title: 'Learning with Fenchel-Young Losses',
    id: 'arXiv:1901.02324',
  },
};
