import type { Activation, Article } from './activation';

export const reglu: Activation = {
  id: 'reglu',
  kind: 'gated',
  names: { en: ['ReGLU'], zh: ['ReGLU'] },
  group: 'gated',
  formula: 'b*max(0, x)',
  slope: 'x > 0 ? b : 0',
  parameters: [
    { name: 'b', symbol: 'b', default: 1, min: -3, max: 3, step: 0.1, doc: 'linear input', isInput: true },
  ],
  slice: { words: 'The activated input as x; the linear input is held' },
  range: {
    low: 'b < 0 ? -Infinity : 0',
    high: 'b > 0 ? Infinity : 0',
    includesLow: true,
    includesHigh: true,
  },
  kinks: [{ x: '0', left: '0', right: 'b' }],
  monotonic: { is: 'increasing', when: 'b >= 0' },
  convex: { is: 'convex', when: 'b >= 0' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: '\\operatorname{ReGLU}(a,b)=\\max(0,a)\\otimes b',
  latexSlope:
    '\\frac{\\partial f}{\\partial a}=b\\,\\mathbf 1[a>0],\\quad\\frac{\\partial f}{\\partial b}=\\max(0,a)',
  paper: {
    authors: 'Shazeer',
    year: 2020,
    title: 'GLU Variants Improve Transformer',
    id: 'arXiv:2002.05202',
  },
  advice: [
    {
      about: 'use',
      en: 'In the feedforward layers of transformers, better than ReLU at the same number of weights.',
      zh: '用于 Transformer 的前馈层，权重数相同时优于 ReLU。',
      source: {
        text: 'Shazeer 2020: GLU Variants Improve Transformer',
        url: 'https://arxiv.org/abs/2002.05202',
      },
    },
  ],
};
