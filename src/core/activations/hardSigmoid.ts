import type { Activation, Article } from './activation';

export const hardSigmoid: Activation = {
  id: 'hard-sigmoid',
  kind: 'elementwise',
  names: { en: ['hard sigmoid (x/6 + 1/2)', 'hardsigmoid'], zh: ['硬 Sigmoid', '分段线性 Sigmoid'] },
  group: 'sigmoidal',
  formula: 'x <= -3 ? 0 : (x >= 3 ? 1 : (x + 3) / 6)',
  slope: 'x > -3 and x < 3 ? 1/6 : 0',
  parameters: [],
  range: { low: '0', high: '1', includesLow: true, includesHigh: true },
  kinks: [
    { x: '-3', left: '0', right: '1/6' },
    { x: '3', left: '1/6', right: '0' },
  ],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\frac{\\operatorname{ReLU6}(x+3)}{6}',
  latexSlope: "f'(x)=\\begin{cases}\\tfrac16,&|x|<3\\\\0,&|x|>3\\end{cases}",
  paper: {
    authors: 'Howard et al. (MobileNetV3)',
    year: 2019,
    title: 'Searching for MobileNetV3',
    id: 'arXiv:1905.02244',
  },
  advice: [
    {
      about: 'use',
      en: 'A sigmoid without exponentials, for small devices; the gate of hard swish.',
      zh: '不含指数运算的 sigmoid，适合小型设备；也是 Hard Swish 的门。',
      source: {
        text: 'Howard et al. 2019: Searching for MobileNetV3',
        url: 'https://arxiv.org/abs/1905.02244',
      },
    },
    {
      about: 'failure',
      en: 'Beyond its kinks there is no gradient at all.',
      zh: '超出两个折点后完全没有梯度。',
      source: {
        text: 'Howard et al. 2019: Searching for MobileNetV3',
        url: 'https://arxiv.org/abs/1905.02244',
      },
    },
  ],
};
