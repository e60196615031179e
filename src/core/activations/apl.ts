import type { Activation, Article } from './activation';

export const apl: Activation = {
  id: 'apl',
  kind: 'elementwise',
  names: { en: ['APL (S=1)', 'adaptive piecewise linear unit'], zh: ['自适应分段线性单元'] },
  group: 'rectified',
  formula: 'max(0, x) + a*max(0, -x + b)',
  slope: '(x > 0 ? 1 : 0) - (x < b ? a : 0)',
  parameters: [
    {
      name: 'a',
      symbol: 'a',
      default: 0.2,
      min: -1,
      max: 1,
      step: 0.05,
      doc: 'hinge slope',
      learnable: true,
    },
    {
      name: 'b',
      symbol: 'b',
      default: -1,
      min: -3,
      max: 3,
      step: 0.1,
      doc: 'hinge location',
      learnable: true,
    },
  ],
  range: { low: 'a < 0 ? -Infinity : a*max(0, b)', high: 'Infinity', includesLow: true },
  kinks: [
    { x: '0', left: 'b >= 0 ? -a : 0', right: 'b > 0 ? 1 - a : 1' },
    { x: 'b', left: 'b == 0 ? 0 : (b > 0 ? 1 : 0) - a', right: 'b > 0 ? 1 : 0' },
  ],
  monotonic: { is: 'no', when: 'a > 0' },
  convex: { is: 'convex', when: 'a >= 0' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\max(0,x)+a\\max(0,b-x)',
  latexSlope: "f'(x)=\\mathbf 1[x>0]-a\\,\\mathbf 1[x<b]",
  paper: {
    authors: 'Agostinelli, Hoffman, Sadowski, Baldi',
    year: 2014,
    title: 'Learning Activation Functions to Improve Deep Neural Networks',
    id: 'arXiv:1412.6830',
  },
};
