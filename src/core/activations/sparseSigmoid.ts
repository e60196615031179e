import type { Activation, Article } from './activation';

export const sparseSigmoid: Activation = {
  id: 'sparse-sigmoid',
  kind: 'elementwise',
  names: {
    en: ['sparse sigmoid', 'BinaryConnect hard sigmoid'],
    zh: ['稀疏 Sigmoid', '硬 Sigmoid（BinaryConnect）'],
  },
  group: 'sigmoidal',
  formula: 'x <= -1 ? 0 : (x >= 1 ? 1 : (x + 1) / 2)',
  slope: 'x > -1 and x < 1 ? 0.5 : 0',
  parameters: [],
  range: { low: '0', high: '1', includesLow: true, includesHigh: true },
  kinks: [
    { x: '-1', left: '0', right: '0.5' },
    { x: '1', left: '0.5', right: '0' },
  ],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\min(\\max(\\tfrac{x+1}{2},0),1)',
  latexSlope: "f'(x)=\\tfrac12\\mathbf 1[|x|<1]",
  paper: {
    authors: 'Blondel, Martins, Niculae',
    year: 2019,
    title: 'Learning with Fenchel-Young Losses',
    id: 'arXiv:1901.02324',
  },
};
