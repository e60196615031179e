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
  advice: [
    {
      about: 'use',
      en: 'For the probability of one of two classes, and for gates.',
      zh: '用于二分类的概率输出，以及各种门。',
      source: {
        text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
        url: 'https://www.deeplearningbook.org/contents/mlp.html',
      },
    },
    {
      about: 'failure',
      en: 'Saturates on both sides, its slope is at most ¼, and its outputs are not centred on 0: gradients of deep networks vanish.',
      zh: '两侧饱和，导数最大只有 ¼，输出不以 0 为中心：深层网络的梯度会消失。',
      source: {
        text: 'Glorot, Bengio 2010: Understanding the difficulty of training deep feedforward neural networks',
        url: 'https://proceedings.mlr.press/v9/glorot10a.html',
      },
    },
    {
      about: 'instead',
      en: 'In hidden layers ReLU and its kin; before a loss, keep the logits and use a loss that takes them.',
      zh: '隐藏层改用 ReLU 一类；与损失函数相连时，直接使用接受 logits 的损失更稳妥。',
      source: {
        text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
        url: 'https://www.deeplearningbook.org/contents/mlp.html',
      },
    },
  ],
};
