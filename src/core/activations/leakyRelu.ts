import type { Activation, Article } from './activation';

export const leakyRelu: Activation = {
  id: 'leaky-relu',
  kind: 'elementwise',
  names: {
    en: ['Leaky ReLU', 'leaky rectified linear unit', 'LReLU'],
    zh: ['带泄露的 ReLU', '渗漏整流线性单元', 'Leaky ReLU 函数'],
  },
  group: 'rectified',
  formula: 'x > 0 ? x : a*x',
  slope: 'x > 0 ? 1 : a',
  parameters: [{ name: 'a', symbol: 'α', default: 0.01, min: 0, max: 1, step: 0.01, doc: 'negative slope' }],
  range: { low: 'a > 0 ? -Infinity : 0', high: 'Infinity', includesLow: true },
  kinks: [{ x: '0', left: 'a', right: '1' }],
  monotonic: { is: 'strictly increasing', when: 'a > 0' },
  convex: { is: 'convex', when: 'a <= 1' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}x,&x>0\\\\\\alpha x,&x\\le0\\end{cases}',
  latexSlope: "f'(x)=\\begin{cases}1,&x>0\\\\\\alpha,&x<0\\end{cases}",
  paper: {
    authors: 'Maas, Hannun, Ng',
    year: 2013,
    title: 'Rectifier Nonlinearities Improve Neural Network Acoustic Models',
    id: 'https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf',
  },
  advice: [
    {
      about: 'use',
      en: 'ReLU whose units cannot die, at the same cost.',
      zh: '单元不会死亡的 ReLU，代价相同。',
      source: {
        text: 'Maas, Hannun, Ng 2013: Rectifier Nonlinearities Improve Neural Network Acoustic Models',
        url: 'https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf',
      },
    },
    {
      about: 'failure',
      en: 'The slope on the left is one more number to choose.',
      zh: '左侧斜率是又一个需要选择的数。',
      source: {
        text: 'Maas, Hannun, Ng 2013: Rectifier Nonlinearities Improve Neural Network Acoustic Models',
        url: 'https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf',
      },
    },
  ],
};
