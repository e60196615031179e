import type { Activation, Article } from './activation';

export const softExponential: Activation = {
  id: 'soft-exponential',
  kind: 'elementwise',
  names: { en: ['Soft Exponential'], zh: ['软指数函数'] },
  group: 'elementary',
  formula: 'a < 0 ? -log(1 - a*(x + a)) / a : (a == 0 ? x : (exp(a*x) - 1)/a + a)',
  stable: 'a < 0 ? -log1p(-a*(x + a)) / a : (a == 0 ? x : (exp(a*x) - (1 - a)*(1 + a)) / a)',
  slope: 'a < 0 ? 1 / (1 - a*(x + a)) : exp(a*x)',
  parameters: [
    {
      name: 'a',
      symbol: 'α',
      default: 0.5,
      min: -1,
      max: 1,
      step: 0.05,
      doc: 'from logarithm (−1) over identity (0) to exponential (1)',
      learnable: true,
    },
  ],
  range: { low: 'a > 0 ? a - 1/a : -Infinity', high: 'Infinity' },
  kinks: [{ x: 'a < 0 ? 1/a - a : Infinity', left: '0', right: '0', jump: true }],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'convex', when: 'a > 0' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex:
    'f(x)=\\begin{cases}-\\frac{\\ln(1-\\alpha(x+\\alpha))}{\\alpha},&\\alpha<0\\\\x,&\\alpha=0\\\\\\frac{e^{\\alpha x}-1}{\\alpha}+\\alpha,&\\alpha>0\\end{cases}',
  latexSlope:
    "f'(x)=\\begin{cases}\\frac{1}{1-\\alpha(\\alpha+x)},&\\alpha<0\\\\e^{\\alpha x},&\\alpha\\ge0\\end{cases}",
  paper: {
    authors: 'Godfrey, Gashler',
    year: 2015,
    title:
      'A continuum among logarithmic, linear, and exponential functions, and its potential to improve generalization in neural networks',
    id: 'arXiv:1602.01321',
  },
};
