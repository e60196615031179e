import type { Activation, Article } from './activation';

export const softplus: Activation = {
  id: 'softplus',
  kind: 'elementwise',
  names: { en: ['Softplus', 'smooth ReLU', 'SmoothReLU'], zh: ['Softplus 函数', '软加'] },
  group: 'smooth rectified',
  formula: 'log(1 + exp(b*x)) / b',
  stable: 'max(x, 0) + log1p(exp(-abs(b*x))) / b',
  slope: '1 / (1 + exp(-b*x))',
  stableSlope: 'b*x >= 0 ? 1 / (1 + exp(-b*x)) : exp(b*x) / (1 + exp(b*x))',
  parameters: [
    { name: 'b', symbol: 'β', default: 1, min: 0.1, max: 10, step: 0.1, doc: 'sharpness of the bend' },
  ],
  range: { low: '0', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'strictly convex' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\frac1\\beta\\log(1+e^{\\beta x})',
  latexSlope: "f'(x)=\\sigma(\\beta x)",
  paper: {
    authors: 'Dugas, Bengio, Bélisle, Nadeau, Garcia',
    year: 2000,
    title: 'Incorporating Second-Order Functional Knowledge for Better Option Pricing',
    id: 'NIPS 13: "Incorporating Second-Order Functional Knowledge for Better Option Pricing"',
    url: 'https://papers.nips.cc/paper/2000/hash/44968aece94f667e4095002d140b5896-Abstract.html',
  },
  advice: [
    {
      about: 'use',
      en: 'For outputs that must be positive, such as a variance; a smooth ReLU.',
      zh: '用于必须为正的输出，例如方差；是光滑的 ReLU。',
      source: {
        text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
        url: 'https://www.deeplearningbook.org/contents/mlp.html',
      },
    },
    {
      about: 'failure',
      en: 'As a hidden layer it has been found no better than ReLU, and it costs an exponential and a logarithm.',
      zh: '研究发现用作隐藏层并未优于 ReLU，还要多算一次指数和一次对数。',
      source: {
        text: 'Glorot, Bordes, Bengio 2011: Deep Sparse Rectifier Neural Networks',
        url: 'https://proceedings.mlr.press/v15/glorot11a.html',
      },
    },
  ],
};
