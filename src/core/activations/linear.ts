import type { Activation, Article } from './activation';

export const linear: Activation = {
  id: 'linear',
  kind: 'elementwise',
  names: { en: ['linear', 'identity'], zh: ['线性', '恒等函数'], ordinary: ['linear', 'identity', '线性'] },
  group: 'linear',
  formula: 'x',
  slope: '1',
  parameters: [],
  range: { low: '-Infinity', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'affine' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x',
  latexSlope: "f'(x)=1",
  paper: {
    authors: '(folklore; listed on Wikipedia "Activation function")',
    title: 'Activation function (Wikipedia article)',
    id: 'https://en.wikipedia.org/wiki/Activation_function',
  },
  advice: [
    {
      about: 'use',
      en: 'For the output of a regression; between layers it adds no expressive power, since two linear layers are one.',
      zh: '用于回归的输出层；放在层与层之间不增加表达能力，因为两个线性层等于一个。',
      source: {
        text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
        url: 'https://www.deeplearningbook.org/contents/mlp.html',
      },
    },
  ],
};
