import type { Activation, Article } from './activation';

export const glu: Activation = {
  id: 'glu',
  kind: 'gated',
  names: { en: ['GLU (gated linear unit)'], zh: ['门控线性单元'] },
  group: 'gated',
  formula: 'a / (1 + exp(-x))',
  stable: 'a*(x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x)))',
  slope: 'a*exp(-abs(x)) / (1 + exp(-abs(x)))^2',
  parameters: [
    { name: 'a', symbol: 'a', default: 1, min: -3, max: 3, step: 0.1, doc: 'gated input', isInput: true },
  ],
  slice: { words: 'The gate as x; the gated input is held' },
  range: { low: 'min(0, a)', high: 'max(0, a)' },
  kinks: [],
  monotonic: { is: 'strictly increasing', when: 'a > 0' },
  convex: { is: 'no', when: 'a != 0' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\operatorname{GLU}(a,b)=a\\otimes\\sigma(b)',
  latexSlope:
    '\\frac{\\partial f}{\\partial b}=a\\,\\sigma(b)(1-\\sigma(b)),\\quad\\frac{\\partial f}{\\partial a}=\\sigma(b)',
  paper: {
    authors: 'Dauphin, Fan, Auli, Grangier',
    year: 2016,
    title: 'Language Modeling with Gated Convolutional Networks',
    id: 'arXiv:1612.08083',
  },
  advice: [
    {
      about: 'use',
      en: 'Lets a learned gate decide what passes; the linear path keeps gradients alive.',
      zh: '由学习到的门决定通过多少；线性通路缓解梯度消失。',
      source: {
        text: 'Dauphin et al. 2016: Language Modeling with Gated Convolutional Networks',
        url: 'https://arxiv.org/abs/1612.08083',
      },
    },
  ],
};
