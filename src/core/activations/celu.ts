import type { Activation, Article } from './activation';

export const celu: Activation = {
  id: 'celu',
  kind: 'elementwise',
  names: { en: ['CELU', 'continuously differentiable ELU'], zh: ['连续可微指数线性单元'] },
  group: 'smooth rectified',
  formula: 'x > 0 ? x : a*(exp(x/a) - 1)',
  stable: 'x > 0 ? x : a*expm1(x/a)',
  slope: 'x > 0 ? 1 : exp(x/a)',
  parameters: [
    { name: 'a', symbol: 'α', default: 1, min: 0.1, max: 4, step: 0.1, doc: 'depth of the negative side' },
  ],
  range: { low: '-a', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=\\max(0,x)+\\min(0,\\alpha(e^{x/\\alpha}-1))',
  latexSlope: "f'(x)=\\begin{cases}1,&x>0\\\\e^{x/\\alpha},&x\\le0\\end{cases}",
  paper: {
    authors: 'Barron',
    year: 2017,
    title: 'Continuously Differentiable Exponential Linear Units',
    id: 'arXiv:1704.07483',
  },
  advice: [
    {
      about: 'use',
      en: 'ELU whose slope is continuous for every α.',
      zh: '对任意 α 导数都连续的 ELU。',
      source: {
        text: 'Barron 2017: Continuously Differentiable Exponential Linear Units',
        url: 'https://arxiv.org/abs/1704.07483',
      },
    },
  ],
};
