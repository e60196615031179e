import type { Activation, Article } from './activation';

export const mpelu: Activation = {
  id: 'mpelu',
  kind: 'elementwise',
  names: { en: ['MPELU', 'multiple parametric ELU'], zh: ['多参数 ELU'] },
  group: 'smooth rectified',
  formula: 'x > 0 ? x : a*(exp(b*x) - 1)',
  stable: 'x > 0 ? x : a*expm1(b*x)',
  slope: 'x > 0 ? 1 : a*b*exp(b*x)',
  parameters: [
    {
      name: 'a',
      symbol: 'α',
      default: 0.25,
      min: 0.1,
      max: 3,
      step: 0.05,
      doc: 'depth of the negative side',
      learnable: true,
    },
    {
      name: 'b',
      symbol: 'β',
      default: 1,
      min: 0.1,
      max: 3,
      step: 0.1,
      doc: 'rate of the exponent',
      learnable: true,
    },
  ],
  range: { low: '-a', high: 'Infinity' },
  kinks: [{ x: '0', left: 'a*b', right: '1' }],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'convex', when: 'a*b <= 1' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}x,&x>0\\\\\\alpha(e^{\\beta x}-1),&x\\le0\\end{cases}',
  latexSlope: "f'(x)=\\begin{cases}1,&x>0\\\\\\alpha\\beta e^{\\beta x},&x<0\\end{cases}",
  paper: {
    authors: 'Li, Fan, Li, Wu, Ming',
    year: 2016,
    title: 'Improving Deep Neural Network with Multiple Parametric Exponential Linear Units',
    id: 'arXiv:1606.00305',
  },
};
