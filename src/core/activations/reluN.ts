import type { Activation, Article } from './activation';

export const reluN: Activation = {
  id: 'relu-n',
  kind: 'elementwise',
  names: { en: ['ReLU-n', 'clipped ReLU', 'bounded ReLU', 'BReLU'], zh: ['截断 ReLU', '有界 ReLU'] },
  group: 'rectified',
  formula: 'min(max(0, x), n)',
  slope: 'x > 0 and x < n ? 1 : 0',
  parameters: [{ name: 'n', symbol: 'n', default: 20, min: 0.5, max: 20, step: 0.5, doc: 'cap' }],
  range: { low: '0', high: 'n', includesLow: true, includesHigh: true },
  kinks: [
    { x: '0', left: '0', right: '1' },
    { x: 'n', left: '1', right: '0' },
  ],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\min(\\max(0,x),n)',
  latexSlope: "f'(x)=\\mathbf 1[0<x<n]",
  paper: {
    authors: 'Hannun et al. (Deep Speech, n=20); Krizhevsky 2010 (n=6)',
    year: 2014,
    title: 'Deep Speech: Scaling up end-to-end speech recognition',
    id: 'arXiv:1412.5567',
  },
};
