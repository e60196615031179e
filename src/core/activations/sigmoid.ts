import type { Activation, Article } from './activation';

export const sigmoid: Activation = {
  id: 'sigmoid',
  kind: 'elementwise',
  names: {
    en: ['sigmoid', 'logistic', 'logistic sigmoid', 'expit', 'soft step'],
    zh: ['Sigmoid 函数', 'S 型函数', '逻辑函数', 'Logistic 函数'],
    ordinary: ['logistic'],
  },
  group: 'sigmoidal',
  formula: '1 / (1 + exp(-x))',
  stable: 'x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x))',
  slope: 'exp(-abs(x)) / (1 + exp(-abs(x)))^2',
  parameters: [],
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\sigma(x)=\\frac{1}{1+e^{-x}}',
  latexSlope: "\\sigma'(x)=\\sigma(x)\\,(1-\\sigma(x))",
  paper: {
    authors: 'Rumelhart, Hinton, Williams (use in networks; Verhulst 1838 for the curve)',
    year: 1986,
    title: 'Learning representations by back-propagating errors',
    id: 'doi:10.1038/323533a0',
  },
};
