import type { Activation, Article } from './activation';

export const thresholdedRelu: Activation = {
  id: 'thresholded-relu',
  kind: 'elementwise',
  names: { en: ['Thresholded ReLU', 'TReLU'], zh: ['阈值 ReLU'] },
  group: 'rectified',
  formula: 'x > theta ? x : 0',
  slope: 'x > theta ? 1 : 0',
  parameters: [{ name: 'theta', symbol: 'θ', default: 1, min: 0, max: 5, step: 0.1, doc: 'threshold' }],
  range: { union: [{ values: ['0'] }, { low: 'theta', high: 'Infinity' }] },
  kinks: [{ x: 'theta', left: '0', right: '1', jump: true }],
  monotonic: { is: 'increasing', when: 'theta >= 0' },
  convex: { is: 'no', when: 'theta > 0' },
  parity: 'none',
  smoothness: 'discontinuous',
};

export const article: Article = {
  latex: 'f(x)=x\\cdot\\mathbf 1[x>\\theta]',
  latexSlope: "f'(x)=\\mathbf 1[x>\\theta]",
  paper: {
    authors: 'Konda, Memisevic, Krueger',
    year: 2014,
    title: 'Zero-bias autoencoders and the benefits of co-adapting features',
    id: 'arXiv:1402.3337',
  },
};
