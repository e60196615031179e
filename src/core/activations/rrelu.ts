import type { Activation, Article } from './activation';

export const rrelu: Activation = {
  id: 'rrelu',
  kind: 'elementwise',
  names: { en: ['RReLU', 'randomized leaky ReLU (evaluation mode)'], zh: ['随机 ReLU', '随机修正线性单元'] },
  group: 'rectified',
  formula: 'x >= 0 ? x : x*(lo + hi)/2',
  slope: 'x > 0 ? 1 : (lo + hi)/2',
  parameters: [
    {
      name: 'lo',
      symbol: 'l',
      default: 0.125,
      min: 0,
      max: 1,
      step: 0.005,
      doc: 'lower end of the random slope',
    },
    {
      name: 'hi',
      symbol: 'u',
      default: 0.3333333333333333,
      min: 0,
      max: 1,
      step: 0.005,
      doc: 'upper end of the random slope',
    },
  ],
  range: { low: 'lo + hi > 0 ? -Infinity : 0', high: 'Infinity', includesLow: true },
  kinks: [{ x: '0', left: '(lo + hi)/2', right: '1' }],
  monotonic: { is: 'strictly increasing', when: 'lo + hi > 0' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}x,&x\\ge0\\\\\\tfrac{l+u}2x,&x<0\\end{cases}\\quad\\text{in evaluation}',
  latexSlope: "f'(x)=\\begin{cases}1,&x>0\\\\\\tfrac{l+u}2,&x<0\\end{cases}",
  paper: {
    authors: 'Xu, Wang, Chen, Li',
    year: 2015,
    title: 'Empirical Evaluation of Rectified Activations in Convolutional Network',
    id: 'arXiv:1505.00853',
  },
};
