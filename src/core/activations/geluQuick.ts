import type { Activation, Article } from './activation';

export const geluQuick: Activation = {
  id: 'gelu-quick',
  kind: 'elementwise',
  names: {
    en: ['GELU (sigmoid approximation)', 'quick_gelu', 'QuickGELU'],
    zh: ['GELU（sigmoid 近似）', '快速 GELU'],
  },
  group: 'self-gated',
  formula: 'x / (1 + exp(-1.702*x))',
  slope: '1/(1 + exp(-1.702*x)) + 1.702*x*exp(-1.702*abs(x)) / (1 + exp(-1.702*abs(x)))^2',
  parameters: [],
  range: { low: '-0.16361018963635358', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\,\\sigma(1.702x)',
  latexSlope: "f'(x)=\\sigma(1.702x)+1.702x\\,\\sigma(1.702x)(1-\\sigma(1.702x))",
  paper: {
    authors: 'Hendrycks, Gimpel',
    year: 2016,
    title: 'Gaussian Error Linear Units (GELUs)',
    id: 'arXiv:1606.08415',
  },
  advice: [
    {
      about: 'use',
      en: 'The cheaper of the two approximations in the paper.',
      zh: '论文给出的两种近似中较便宜的一种。',
      source: {
        text: 'Hendrycks, Gimpel 2016: Gaussian Error Linear Units',
        url: 'https://arxiv.org/abs/1606.08415',
      },
    },
  ],
};
