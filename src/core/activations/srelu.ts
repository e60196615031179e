import type { Activation, Article } from './activation';

export const srelu: Activation = {
  id: 'srelu',
  kind: 'elementwise',
  names: { en: ['S-shaped ReLU', 'SReLU'], zh: ['S 形 ReLU'] },
  group: 'rectified',
  formula: 'x >= tr ? tr + ar*(x - tr) : (x > tl ? x : tl + al*(x - tl))',
  slope: 'x > tr ? ar : (x > tl ? 1 : al)',
  parameters: [
    {
      name: 'tl',
      symbol: 'tₗ',
      default: 0,
      min: -3,
      max: 0,
      step: 0.1,
      doc: 'left threshold',
      learnable: true,
    },
    {
      name: 'al',
      symbol: 'aₗ',
      default: 0.2,
      min: 0,
      max: 1,
      step: 0.05,
      doc: 'left slope',
      learnable: true,
    },
    {
      name: 'tr',
      symbol: 'tᵣ',
      default: 1,
      min: 0,
      max: 5,
      step: 0.1,
      doc: 'right threshold',
      learnable: true,
    },
    {
      name: 'ar',
      symbol: 'aᵣ',
      default: 0.5,
      min: 0,
      max: 2,
      step: 0.05,
      doc: 'right slope',
      learnable: true,
    },
  ],
  range: {
    low: 'al > 0 ? -Infinity : tl',
    high: 'ar > 0 ? Infinity : tr',
    includesLow: true,
    includesHigh: true,
  },
  kinks: [
    { x: 'tl', left: 'al', right: 'tl < tr ? 1 : ar' },
    { x: 'tr', left: 'tl < tr ? 1 : ar', right: 'ar' },
  ],
  monotonic: { is: 'strictly increasing', when: 'al > 0 and ar > 0' },
  convex: { is: 'no', when: 'al < 1 and ar < 1 and tl < tr' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex:
    'f(x)=\\begin{cases}t_r+a_r(x-t_r),&x\\ge t_r\\\\x,&t_l<x<t_r\\\\t_l+a_l(x-t_l),&x\\le t_l\\end{cases}',
  latexSlope: "f'(x)=\\begin{cases}a_r,&x>t_r\\\\1,&t_l<x<t_r\\\\a_l,&x<t_l\\end{cases}",
  paper: {
    authors: 'Jin, Xu, Feng, Wei, Xiong, Yan',
    year: 2015,
    title: 'Deep Learning with S-shaped Rectified Linear Activation Units',
    id: 'arXiv:1512.07030',
  },
};
