import type { Activation, Article } from './activation';

export const prelu: Activation = {
  id: 'prelu',
  kind: 'elementwise',
  names: { en: ['PReLU', 'parametric ReLU'], zh: ['参数化 ReLU', '带参数的 ReLU'] },
  group: 'rectified',
  formula: 'x > 0 ? x : a*x',
  slope: 'x > 0 ? 1 : a',
  parameters: [
    {
      name: 'a',
      symbol: 'a',
      default: 0.25,
      min: -0.5,
      max: 1,
      step: 0.01,
      doc: 'learned slope',
      learnable: true,
    },
  ],
  range: { low: 'a > 0 ? -Infinity : 0', high: 'Infinity', includesLow: true },
  kinks: [{ x: '0', left: 'a', right: '1' }],
  monotonic: { is: 'strictly increasing', when: 'a > 0' },
  convex: { is: 'convex', when: 'a <= 1' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\max(0,x)+a\\min(0,x)',
  latexSlope: "f'(x)=\\begin{cases}1,&x>0\\\\a,&x<0\\end{cases}",
  paper: {
    authors: 'He, Zhang, Ren, Sun',
    year: 2015,
    title: 'Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification',
    id: 'arXiv:1502.01852',
  },
  advice: [
    {
      about: 'use',
      en: 'Learns the slope on the left, for each channel or for all together.',
      zh: '左侧斜率由训练得到，可以每个通道一个，也可以共用一个。',
      source: {
        text: 'He, Zhang, Ren, Sun 2015: Delving Deep into Rectifiers',
        url: 'https://arxiv.org/abs/1502.01852',
      },
    },
    {
      about: 'failure',
      en: 'Weight decay pushes the slope towards 0: the authors leave it out there.',
      zh: '权重衰减会把斜率推向 0：作者没有对它使用权重衰减。',
      source: {
        text: 'He, Zhang, Ren, Sun 2015: Delving Deep into Rectifiers',
        url: 'https://arxiv.org/abs/1502.01852',
      },
    },
  ],
};
