import type { Activation, Article } from './activation';

export const hardElish: Activation = {
  id: 'hard-elish',
  kind: 'elementwise',
  names: { en: ['HardELiSH'], zh: ['硬 ELiSH'] },
  group: 'self-gated',
  formula: 'x >= 0 ? x*max(0, min(1, (x + 1)/2)) : (exp(x) - 1)*max(0, min(1, (x + 1)/2))',
  stable: 'x >= 0 ? x*max(0, min(1, (x + 1)/2)) : expm1(x)*max(0, min(1, (x + 1)/2))',
  slope: 'x >= 1 ? 1 : (x >= 0 ? x + 0.5 : (x > -1 ? (exp(x)*(x + 2) - 1) / 2 : 0))',
  parameters: [],
  range: { low: '-0.099673151528742618', high: 'Infinity', includesLow: true },
  kinks: [
    { x: '-1', left: '0', right: '(exp(-1) - 1)/2' },
    { x: '1', left: '3/2', right: '1' },
  ],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex:
    'f(x)=\\begin{cases}x\\max(0,\\min(1,\\frac{x+1}2)),&x\\ge0\\\\(e^x-1)\\max(0,\\min(1,\\frac{x+1}2)),&x<0\\end{cases}',
  latexSlope:
    "f'(x)=\\begin{cases}0,&x<-1\\\\\\tfrac12(e^x(x+2)-1),&-1<x<0\\\\x+\\tfrac12,&0<x<1\\\\1,&x>1\\end{cases}",
  paper: {
    authors: 'Basirat, Roth',
    year: 2018,
    title: 'The Quest for the Golden Activation Function',
    id: 'arXiv:1808.00783',
  },
};
