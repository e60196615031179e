import type { Activation, Article } from './activation';

export const crelu: Activation = {
  id: 'crelu',
  kind: 'vector',
  names: { en: ['CReLU', 'concatenated ReLU'], zh: ['级联 ReLU'] },
  group: 'vector',
  formula: 'h < 1.5 ? max(0, x) : max(0, -x)',
  slope: 'h < 1.5 ? (x > 0 ? 1 : 0) : (x < 0 ? -1 : 0)',
  parameters: [
    { name: 'h', symbol: 'h', default: 1, min: 1, max: 2, step: 1, doc: 'which half of the output' },
  ],
  slice: { words: 'One of the two outputs of an input: its positive or its negative part' },
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [{ x: '0', left: 'h < 1.5 ? 0 : -1', right: 'h < 1.5 ? 1 : 0' }],
  monotonic: { is: 'increasing', when: 'h < 1.5' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=[\\max(0,x),\\ \\max(0,-x)]',
  latexSlope: "f'(x)=[\\mathbf 1[x>0],\\ -\\mathbf 1[x<0]]",
  paper: {
    authors: 'Shang, Sohn, Almeida, Lee',
    year: 2016,
    title:
      'Understanding and Improving Convolutional Neural Networks via Concatenated Rectified Linear Units',
    id: 'arXiv:1603.05201',
  },
};
