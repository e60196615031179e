import type { Activation, Article } from './activation';

export const penalizedTanh: Activation = {
  id: 'penalized-tanh',
  kind: 'elementwise',
  names: { en: ['penalized tanh'], zh: ['惩罚 Tanh'] },
  group: 'sigmoidal',
  formula: 'x > 0 ? tanh(x) : a*tanh(x)',
  slope: 'x > 0 ? 1 - tanh(x)^2 : a*(1 - tanh(x)^2)',
  stableSlope: '(x > 0 ? 1 : a)*4*exp(-2*abs(x)) / (1 + exp(-2*abs(x)))^2',
  parameters: [{ name: 'a', symbol: 'a', default: 0.25, min: 0, max: 1, step: 0.05, doc: 'negative slope' }],
  range: { low: '-a', high: '1' },
  kinks: [{ x: '0', left: 'a', right: '1' }],
  monotonic: { is: 'strictly increasing', when: 'a > 0' },
  convex: { is: 'no' },
  parity: 'none',
  parityWhen: 'a < 1',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}\\tanh x,&x>0\\\\a\\tanh x,&x\\le0\\end{cases}',
  latexSlope: "f'(x)=\\begin{cases}\\operatorname{sech}^2x,&x>0\\\\a\\operatorname{sech}^2x,&x<0\\end{cases}",
  paper: {
    authors: 'Xu, Huang, Li',
    year: 2016,
    title: 'Revise Saturated Activation Functions',
    id: 'arXiv:1602.05980',
  },
};
