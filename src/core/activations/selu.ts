import type { Activation, Article } from './activation';

export const selu: Activation = {
  id: 'selu',
  kind: 'elementwise',
  names: { en: ['SELU', 'scaled exponential linear unit'], zh: ['缩放指数线性单元', '自归一化激活'] },
  group: 'smooth rectified',
  formula: 'x > 0 ? lambda*x : lambda*a*(exp(x) - 1)',
  stable: 'x > 0 ? lambda*x : lambda*a*expm1(x)',
  slope: 'x > 0 ? lambda : lambda*a*exp(x)',
  parameters: [
    {
      name: 'a',
      symbol: 'α',
      default: 1.6732632423543772,
      min: 0.5,
      max: 3,
      step: 0.01,
      doc: 'depth of the negative side',
    },
    { name: 'lambda', symbol: 'λ', default: 1.0507009873554805, min: 0.5, max: 2, step: 0.01, doc: 'scale' },
  ],
  range: { low: '-lambda*a', high: 'Infinity' },
  kinks: [{ x: '0', left: 'lambda*a', right: 'lambda' }],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no', when: 'a > 1' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\lambda\\begin{cases}x,&x>0\\\\\\alpha(e^x-1),&x\\le0\\end{cases}',
  latexSlope: "f'(x)=\\begin{cases}\\lambda,&x>0\\\\\\lambda\\alpha e^x,&x<0\\end{cases}",
  paper: {
    authors: 'Klambauer, Unterthiner, Mayr, Hochreiter',
    year: 2017,
    title: 'Self-Normalizing Neural Networks',
    id: 'arXiv:1706.02515',
  },
  advice: [
    {
      about: 'use',
      en: 'Keeps mean 0 and variance 1 by itself in fully connected networks.',
      zh: '在全连接网络中能自行保持均值 0、方差 1。',
      source: {
        text: 'Klambauer et al. 2017: Self-Normalizing Neural Networks',
        url: 'https://arxiv.org/abs/1706.02515',
      },
    },
    {
      about: 'failure',
      en: 'Only with weights of mean 0 and variance 1/fan-in, and with alpha dropout instead of dropout.',
      zh: '前提是权重均值为 0、方差为 1/输入数，并用 alpha dropout 代替 dropout。',
      source: {
        text: 'Klambauer et al. 2017: Self-Normalizing Neural Networks',
        url: 'https://arxiv.org/abs/1706.02515',
      },
    },
  ],
};
