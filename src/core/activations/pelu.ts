import type { Activation, Article } from './activation';

export const pelu: Activation = {
  id: 'pelu',
  kind: 'elementwise',
  names: { en: ['PELU', 'parametric ELU'], zh: ['参数化 ELU'] },
  group: 'smooth rectified',
  formula: 'x >= 0 ? a/b*x : a*(exp(x/b) - 1)',
  stable: 'x >= 0 ? a/b*x : a*expm1(x/b)',
  slope: 'x >= 0 ? a/b : a/b*exp(x/b)',
  parameters: [
    {
      name: 'a',
      symbol: 'a',
      default: 1,
      min: 0.1,
      max: 3,
      step: 0.1,
      doc: 'depth of the negative side',
      learnable: true,
    },
    {
      name: 'b',
      symbol: 'b',
      default: 1,
      min: 0.1,
      max: 3,
      step: 0.1,
      doc: 'scale of the exponent',
      learnable: true,
    },
  ],
  range: { low: '-a', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}\\frac abx,&x\\ge0\\\\a(e^{x/b}-1),&x<0\\end{cases}',
  latexSlope: "f'(x)=\\begin{cases}\\frac ab,&x\\ge0\\\\\\frac abe^{x/b},&x<0\\end{cases}",
  paper: {
    authors: 'Trottier, Giguère, Chaib-draa',
    year: 2016,
    title: 'Parametric Exponential Linear Unit for Deep Convolutional Neural Networks',
    id: 'arXiv:1605.09332',
  },
};
