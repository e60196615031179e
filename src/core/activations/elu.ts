import type { Activation, Article } from './activation';

export const elu: Activation = {
  id: 'elu',
  kind: 'elementwise',
  names: { en: ['ELU', 'exponential linear unit'], zh: ['指数线性单元', 'ELU 函数'] },
  group: 'smooth rectified',
  formula: 'x > 0 ? x : a*(exp(x) - 1)',
  stable: 'x > 0 ? x : a*expm1(x)',
  slope: 'x > 0 ? 1 : a*exp(x)',
  parameters: [
    { name: 'a', symbol: 'α', default: 1, min: 0.1, max: 3, step: 0.1, doc: 'depth of the negative side' },
  ],
  range: { low: '-a', high: 'Infinity' },
  kinks: [{ x: '0', left: 'a', right: '1' }],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'convex', when: 'a <= 1' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}x,&x>0\\\\\\alpha(e^x-1),&x\\le0\\end{cases}',
  latexSlope: "f'(x)=\\begin{cases}1,&x>0\\\\\\alpha e^x,&x\\le0\\end{cases}",
  paper: {
    authors: 'Clevert, Unterthiner, Hochreiter',
    year: 2015,
    title: 'Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)',
    id: 'arXiv:1511.07289',
  },
  advice: [
    {
      about: 'use',
      en: 'Negative outputs bring the mean near 0, which speeds up learning without normalization.',
      zh: '负的输出使均值接近 0，不用归一化也能加快学习。',
      source: {
        text: 'Clevert, Unterthiner, Hochreiter 2015: Exponential Linear Units',
        url: 'https://arxiv.org/abs/1511.07289',
      },
    },
    {
      about: 'failure',
      en: 'Saturates for negative inputs, by intention: how negative they are does not matter.',
      zh: '对负输入有意饱和：负到什么程度并不重要。',
      source: {
        text: 'Clevert, Unterthiner, Hochreiter 2015: Exponential Linear Units',
        url: 'https://arxiv.org/abs/1511.07289',
      },
    },
  ],
};
