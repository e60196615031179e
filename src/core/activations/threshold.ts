import type { Activation, Article } from './activation';

export const threshold: Activation = {
  id: 'threshold',
  kind: 'elementwise',
  names: { en: ['Threshold'], zh: ['阈值函数'], ordinary: ['threshold', '阈值函数'] },
  group: 'rectified',
  formula: 'x > t ? x : v',
  slope: 'x > t ? 1 : 0',
  parameters: [
    { name: 't', symbol: 't', default: 0, min: -5, max: 5, step: 0.1, doc: 'threshold' },
    { name: 'v', symbol: 'v', default: 0, min: -20, max: 20, step: 0.1, doc: 'replacement value' },
  ],
  range: { union: [{ values: ['v'] }, { low: 't', high: 'Infinity' }] },
  kinks: [{ x: 't', left: '0', right: '1', jump: true }],
  monotonic: { is: 'increasing', when: 'v <= t' },
  convex: { is: 'no', when: 'v != t' },
  parity: 'none',
  smoothness: 'discontinuous',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}x,&x>t\\\\v,&x\\le t\\end{cases}',
  latexSlope: "f'(x)=\\mathbf 1[x>t]",
  paper: {
    authors: '(no known paper; PyTorch layer)',
    title: 'torch.nn.Threshold (PyTorch documentation)',
    id: 'https://pytorch.org/docs/stable/generated/torch.nn.Threshold.html',
  },
};
