import type { Activation, Article } from './activation';

export const relu: Activation = {
  id: 'relu',
  kind: 'elementwise',
  names: {
    en: ['ReLU', 'rectified linear unit', 'rectifier', 'ramp function'],
    zh: ['线性整流函数', '修正线性单元', 'ReLU 函数', '斜坡函数'],
    ordinary: ['rectifier'],
  },
  group: 'rectified',
  formula: 'max(0, x)',
  slope: 'x > 0 ? 1 : 0',
  parameters: [],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [{ x: '0', left: '0', right: '1' }],
  monotonic: { is: 'increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\max(0,x)=x^+',
  latexSlope: "f'(x)=\\begin{cases}0,&x<0\\\\1,&x>0\\end{cases}",
  paper: {
    authors: 'Nair, Hinton (Fukushima 1969, doi:10.1109/TSSC.1969.300225, earlier)',
    year: 2010,
    title: 'Rectified Linear Units Improve Restricted Boltzmann Machines',
    id: 'https://icml.cc/Conferences/2010/papers/432.pdf',
  },
  advice: [
    {
      about: 'use',
      en: 'The first choice for hidden layers: cheap, sparse, and with slope 1 for every active unit.',
      zh: '隐藏层的首选：计算省、输出稀疏，激活的单元导数都为 1。',
      source: {
        text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
        url: 'https://www.deeplearningbook.org/contents/mlp.html',
      },
    },
    {
      about: 'failure',
      en: 'A unit whose input is negative for all data gets no gradient and may never come back.',
      zh: '若某单元对所有数据的输入都为负，它就得不到梯度，可能再也无法恢复。',
      source: {
        text: 'Lu, Shin, Su, Karniadakis 2019: Dying ReLU and Initialization',
        url: 'https://arxiv.org/abs/1903.06733',
      },
    },
    {
      about: 'instead',
      en: 'A learned slope on the left improved on it; with ReLU itself, weights want a gain of √2.',
      zh: '左侧斜率可学习的 PReLU 优于它；使用 ReLU 时，权重初始化的增益应为 √2。',
      source: {
        text: 'He, Zhang, Ren, Sun 2015: Delving Deep into Rectifiers',
        url: 'https://arxiv.org/abs/1502.01852',
      },
    },
  ],
};
