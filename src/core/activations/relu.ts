import type { Activation, Article } from './activation';

export const relu: Activation = {
  id: 'relu',
  kind: 'elementwise',
  names: {
    en: ['ReLU', 'rectified linear unit', 'rectifier', 'ramp function'],
    zh: ['线性整流函数', '修正线性单元', 'ReLU 函数', '斜坡函数'],
    ordinary: ['rectifier'],
  },
  group: 'rectified',
  formula: 'max(0, x)',
  slope: 'x > 0 ? 1 : 0',
  parameters: [],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [{ x: '0', left: '0', right: '1' }],
  monotonic: { is: 'increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\max(0,x)=x^+',
  latexSlope: "f'(x)=\\begin{cases}0,&x<0\\\\1,&x>0\\end{cases}",
  paper: {
    authors: 'Nair, Hinton (Fukushima 1969, doi:10.1109/TSSC.1969.300225, earlier)',
    year: 2010,
    title: 'Rectified Linear Units Improve Restricted Boltzmann Machines',
    id: 'https://icml.cc/Conferences/2010/papers/432.pdf',
  },
};
