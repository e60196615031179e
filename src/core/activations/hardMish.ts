import type { Activation, Article } from './activation';

export const hardMish: Activation = {
  id: 'hard-mish',
  kind: 'elementwise',
  names: { en: ['Hard Mish', 'H-Mish'], zh: ['硬 Mish'] },
  group: 'self-gated',
  formula: 'x/2*min(2, max(0, x + 2))',
  slope: 'x < -2 ? 0 : (x > 0 ? 1 : x + 1)',
  parameters: [],
  range: { low: '-1/2', high: 'Infinity', includesLow: true },
  kinks: [{ x: '-2', left: '0', right: '-1' }],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\frac x2\\min(2,\\max(0,x+2))',
  latexSlope: "f'(x)=\\begin{cases}0,&x<-2\\\\x+1,&-2<x<0\\\\1,&x>0\\end{cases}",
  paper: {
    authors: 'Misra (repository note)',
    year: 2020,
    title: 'H-Mish (repository note)',
    id: 'https://github.com/digantamisra98/H-Mish',
  },
};
