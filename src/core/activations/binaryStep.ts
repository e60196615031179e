import type { Activation, Article } from './activation';

export const binaryStep: Activation = {
  id: 'binary-step',
  kind: 'elementwise',
  names: {
    en: ['binary step', 'Heaviside function', 'Heaviside step', 'unit step', 'hard threshold'],
    zh: ['阶跃函数', '单位阶跃', '赫维赛德函数'],
  },
  group: 'step',
  formula: 'x >= 0 ? 1 : 0',
  slope: '0',
  parameters: [],
  range: { values: ['0', '1'] },
  kinks: [{ x: '0', left: '0', right: '0', jump: true }],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'discontinuous',
};

export const article: Article = {
  latex: 'H(x)=\\begin{cases}0,&x<0\\\\1,&x\\ge 0\\end{cases}',
  latexSlope: "H'(x)=0\\ (x\\ne0)",
  paper: {
    authors: 'McCulloch, Pitts; Rosenblatt (perceptron)',
    year: 1943,
    title: 'A Logical Calculus of the Ideas Immanent in Nervous Activity',
    id: 'doi:10.1007/BF02478259',
  },
  advice: [
    {
      about: 'use',
      en: 'For networks with hard binary units.',
      zh: '用于带硬二值单元的网络。',
      source: {
        text: 'Bengio, Léonard, Courville 2013: Estimating or Propagating Gradients Through Stochastic Neurons',
        url: 'https://arxiv.org/abs/1308.3432',
      },
    },
    {
      about: 'failure',
      en: 'Its slope is 0 wherever there is one, so that gradient descent learns nothing through it.',
      zh: '凡是有导数的地方导数都是 0，梯度下降无法通过它学习。',
      source: {
        text: 'Bengio, Léonard, Courville 2013: Estimating or Propagating Gradients Through Stochastic Neurons',
        url: 'https://arxiv.org/abs/1308.3432',
      },
    },
    {
      about: 'instead',
      en: 'With a straight-through estimator its backward pass takes the slope of something else.',
      zh: '可用直通估计器，在反向传播时换用另一个函数的导数。',
      source: {
        text: 'Bengio, Léonard, Courville 2013: Estimating or Propagating Gradients Through Stochastic Neurons',
        url: 'https://arxiv.org/abs/1308.3432',
      },
    },
  ],
};
