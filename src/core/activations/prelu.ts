import type { Activation, Article } from './activation';

export const prelu: Activation = {
  id: 'prelu',
  kind: 'elementwise',
  names: { en: ['PReLU', 'parametric ReLU'], zh: ['参数化 ReLU', '带参数的 ReLU'] },
  group: 'rectified',
  formula: 'x > 0 ? x : a*x',
  slope: 'x > 0 ? 1 : a',
  parameters: [
    {
      name: 'a',
      symbol: 'a',
      default: 0.25,
      min: -0.5,
      max: 1,
      step: 0.01,
      doc: 'learned slope',
      learnable: true,
    },
  ],
  range: { low: 'a > 0 ? -Infinity : 0', high: 'Infinity', includesLow: true },
  kinks: [{ x: '0', left: 'a', right: '1' }],
  monotonic: { is: 'strictly increasing', when: 'a > 0' },
  convex: { is: 'convex', when: 'a <= 1' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\max(0,x)+a\\min(0,x)',
  latexSlope: "f'(x)=\\begin{cases}1,&x>0\\\\a,&x<0\\end{cases}",
  paper: {
    authors: 'He, Zhang, Ren, Sun',
    year: 2015,
    title: 'Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification',
    id: 'arXiv:1502.01852',
  },
};
