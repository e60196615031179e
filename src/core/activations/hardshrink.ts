import type { Activation, Article } from './activation';

export const hardshrink: Activation = {
  id: 'hardshrink',
  kind: 'elementwise',
  names: { en: ['Hardshrink', 'hard shrink', 'hard thresholding'], zh: ['硬收缩', '硬阈值'] },
  group: 'thresholding',
  formula: 'abs(x) > l ? x : 0',
  slope: 'abs(x) > l ? 1 : 0',
  parameters: [{ name: 'l', symbol: 'λ', default: 0.5, min: 0, max: 3, step: 0.05, doc: 'threshold' }],
  range: { union: [{ low: '-Infinity', high: '-l' }, { values: ['0'] }, { low: 'l', high: 'Infinity' }] },
  kinks: [
    { x: '-l', left: '1', right: '0', jump: true },
    { x: 'l > 0 ? l : Infinity', left: '0', right: '1', jump: true },
  ],
  monotonic: { is: 'increasing' },
  convex: { is: 'no', when: 'l > 0' },
  parity: 'odd',
  smoothness: 'discontinuous',
};

export const article: Article = {
  latex: 'f(x)=x\\cdot\\mathbf 1[|x|>\\lambda]',
  latexSlope: "f'(x)=\\mathbf 1[|x|>\\lambda]",
  paper: {
    authors: 'Donoho, Johnstone',
    year: 1994,
    title: 'Ideal spatial adaptation by wavelet shrinkage',
    id: 'doi:10.1093/biomet/81.3.425',
  },
};
