import type { Activation, Article } from './activation';

export const hardSwish: Activation = {
  id: 'hard-swish',
  kind: 'elementwise',
  names: { en: ['Hard Swish', 'hardswish', 'hard SiLU'], zh: ['硬 Swish'] },
  group: 'self-gated',
  formula: 'x <= -3 ? 0 : (x >= 3 ? x : x*(x + 3) / 6)',
  slope: 'x < -3 ? 0 : (x > 3 ? 1 : (2*x + 3) / 6)',
  parameters: [],
  range: { low: '-3/8', high: 'Infinity', includesLow: true },
  kinks: [
    { x: '-3', left: '0', right: '-1/2' },
    { x: '3', left: '3/2', right: '1' },
  ],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=x\\,\\frac{\\operatorname{ReLU6}(x+3)}{6}',
  latexSlope: "f'(x)=\\tfrac{2x+3}{6}\\ (|x|<3),\\quad 0\\ (x<-3),\\quad 1\\ (x>3)",
  paper: {
    authors: 'Howard et al. (MobileNetV3)',
    year: 2019,
    title: 'Searching for MobileNetV3',
    id: 'arXiv:1905.02244',
  },
  advice: [
    {
      about: 'use',
      en: 'Swish without exponentials, for mobile networks, mostly in their deeper half.',
      zh: '不含指数运算的 Swish，用于移动端网络，多用在较深的一半层。',
      source: {
        text: 'Howard et al. 2019: Searching for MobileNetV3',
        url: 'https://arxiv.org/abs/1905.02244',
      },
    },
    {
      about: 'failure',
      en: 'A piecewise stand-in: its slope jumps at −3 and 3, and is 0 left of −3.',
      zh: '分段近似：导数在 −3 和 3 处跳变，−3 左侧为 0。',
      source: {
        text: 'Howard et al. 2019: Searching for MobileNetV3',
        url: 'https://arxiv.org/abs/1905.02244',
      },
    },
  ],
};
