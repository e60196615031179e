import type { Activation, Article } from './activation';

export const softsign: Activation = {
  id: 'softsign',
  kind: 'elementwise',
  names: { en: ['softsign', 'ElliotSig'], zh: ['Softsign 函数'] },
  group: 'sigmoidal',
  formula: 'x / (1 + abs(x))',
  slope: '1 / (1 + abs(x))^2',
  parameters: [],
  range: { low: '-1', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=\\frac{x}{1+|x|}',
  latexSlope: "f'(x)=\\frac{1}{(1+|x|)^2}",
  paper: {
    authors: 'Bergstra, Desjardins, Lamblin, Bengio; Glorot, Bengio 2010',
    year: 2009,
    title: 'Quadratic Polynomials Learn Better Image Features',
    id: 'Tech. report 1337, Univ. de Montréal',
  },
  advice: [
    {
      about: 'use',
      en: 'Like tanh, with tails that fall off like 1/x² in slope instead of exponentially: it saturates more gently.',
      zh: '类似 tanh，但导数按 1/x² 而不是指数衰减，饱和得更缓。',
      source: {
        text: 'Glorot, Bengio 2010: Understanding the difficulty of training deep feedforward neural networks',
        url: 'https://proceedings.mlr.press/v9/glorot10a.html',
      },
    },
  ],
};
