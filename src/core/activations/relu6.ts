import type { Activation, Article } from './activation';

export const relu6: Activation = {
  id: 'relu6',
  kind: 'elementwise',
  names: { en: ['ReLU6'], zh: ['ReLU6'] },
  group: 'rectified',
  formula: 'min(max(0, x), 6)',
  slope: 'x > 0 and x < 6 ? 1 : 0',
  parameters: [],
  range: { low: '0', high: '6', includesLow: true, includesHigh: true },
  kinks: [
    { x: '0', left: '0', right: '1' },
    { x: '6', left: '1', right: '0' },
  ],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\min(\\max(0,x),6)',
  latexSlope: "f'(x)=\\mathbf 1[0<x<6]",
  paper: {
    authors: 'Krizhevsky',
    year: 2010,
    title: 'Convolutional Deep Belief Networks on CIFAR-10',
    id: 'https://www.cs.toronto.edu/~kriz/conv-cifar10-aug2010.pdf',
  },
};
